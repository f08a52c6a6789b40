/** A profile as a page for people, and a directory as a picture of its networks. */
package org.civilsociety.examples.pictures;
