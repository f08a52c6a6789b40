/**
 * The libraries and ways of working that are compared, and the proof that they do the same work.
 */
package org.civilsociety.examples.benchmarks.contenders;
