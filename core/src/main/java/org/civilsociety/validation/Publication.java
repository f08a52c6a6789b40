package org.civilsociety.validation;

/**
 * The group of what a directory wants before it shows a profile: a display name, a mission, a way
 * to get in touch, a place.
 *
 * <p>Whoever publishes asks for it; a draft, or a record that is passed on, need not have any of
 * it. It extends nothing: {@code validator.validate(record, Default.class, Publication.class)} asks
 * for both.
 */
public interface Publication {}
