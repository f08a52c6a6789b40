/** What JMH measures, one class for each operation. */
package org.civilsociety.examples.benchmarks.operations;
