/** Writes and reads a million profiles, good and bad, in 64 MB of memory. */
package org.civilsociety.examples.stream;
