/** What is wrong with documents, told as text, as JSON or as a page. */
package org.civilsociety.examples.tool.report;
