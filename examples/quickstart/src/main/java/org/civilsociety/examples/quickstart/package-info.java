/** Reads three published profiles, validates them, and writes them again. */
package org.civilsociety.examples.quickstart;
