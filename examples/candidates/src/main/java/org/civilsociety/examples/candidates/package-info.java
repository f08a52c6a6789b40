/** Measures how well the twins hidden in a generated directory are found. */
package org.civilsociety.examples.candidates;
