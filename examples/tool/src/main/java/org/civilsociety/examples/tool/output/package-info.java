/** What goes out: the standard streams, files that are whole or not there, text that is safe. */
package org.civilsociety.examples.tool.output;
