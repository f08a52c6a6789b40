package org.civilsociety.validation;

/**
 * The group of rules for a record that comes by itself and not in a directory: what it refers to
 * has to be in it.
 *
 * <p>In a {@link org.civilsociety.Directory} the same rules are part of {@link
 * jakarta.validation.groups.Default}, for there the sources of the directory count too, and a
 * record does not know the directory that it is in; so do not ask this of a directory. A service
 * that takes single profiles asks for {@code Default} and this; a report of a single record does so
 * by itself.
 */
public interface Standalone {}
