/** The {@code civil-society} command: each of its commands is one class. */
package org.civilsociety.examples.tool;
