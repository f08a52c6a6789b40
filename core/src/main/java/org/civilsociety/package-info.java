/**
 * The model: what a directory says of civil-society organizations and coalitions. Start with {@link
 * org.civilsociety.Organization}, {@link org.civilsociety.Coalition} and {@link
 * org.civilsociety.Directory}.
 *
 * <p>Every type here is an immutable, thread-safe interface with a builder of its own: {@code new
 * OrganizationBuilder()…build()} makes one, {@code new OrganizationBuilder().from(organization)…} a
 * changed copy. {@code from} comes first, for it adds to the lists that a builder has already. In
 * all types
 *
 * <ul>
 *   <li>nothing is null: an absent value is an empty {@link java.util.Optional}, an absent list or
 *       text is empty, and a builder refuses null;
 *   <li>hardly anything has to be there (the id of a {@link org.civilsociety.PartyReference}, bound
 *       and number of a {@link org.civilsociety.Quantity}): a profile may be incomplete, and the
 *       validation rules say what is wrong with it;
 *   <li>lists keep their order and cannot be changed;
 *   <li>an accessor that begins with {@code get} or {@code is} is an attribute; what is derived
 *       from attributes has no prefix;
 *   <li>{@code equals} compares all attributes, and {@code toString} is a short line for logs.
 * </ul>
 */
@NullMarked
@ModelStyle
package org.civilsociety;

import org.jspecify.annotations.NullMarked;
