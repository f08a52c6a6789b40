package org.civilsociety.validation;

import jakarta.validation.GroupSequence;
import jakarta.validation.groups.Default;

/**
 * {@link Default}, but only of a record that keeps within {@link Limits}: of one with a list that
 * is too long, nothing else is looked at, so that it cannot cause violations without number.
 *
 * <p>{@code validator.validate(record, LimitsFirst.class)}; in Spring
 * {@code @Validated(LimitsFirst.class)}.
 */
@GroupSequence({Limits.class, Default.class})
public interface LimitsFirst {}
