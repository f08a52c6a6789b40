/** Writes and reads a million profiles, good and bad, in constant memory. */
package org.civilsociety.examples.stream;
