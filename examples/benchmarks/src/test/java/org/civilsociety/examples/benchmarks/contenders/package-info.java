/** Tests of the contenders. */
package org.civilsociety.examples.benchmarks.contenders;
