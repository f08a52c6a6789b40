/** Tests of the comparison itself; none of them looks at a clock. */
package org.civilsociety.examples.benchmarks;
