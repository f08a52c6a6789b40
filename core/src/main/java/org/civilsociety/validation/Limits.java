package org.civilsociety.validation;

/**
 * The group of the rules that bound how much there is to look at, which are part of {@link
 * jakarta.validation.groups.Default} too.
 *
 * <p>A violation takes hundreds of times the memory of the smallest list entry that causes it.
 * Whoever takes records from strangers asks for {@link LimitsFirst} instead of {@code Default}.
 */
public interface Limits {}
