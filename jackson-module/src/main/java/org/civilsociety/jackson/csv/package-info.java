/** Spreadsheets: directories as tables of comma-separated values (RFC 4180), in and out. */
@NullMarked
package org.civilsociety.jackson.csv;

import org.jspecify.annotations.NullMarked;
