/** Measures this library beside others, in one run, and says which targets it meets. */
package org.civilsociety.examples.benchmarks;
