/** What comes in: documents, what kind each is, and the formats of others. */
package org.civilsociety.examples.tool.document;
