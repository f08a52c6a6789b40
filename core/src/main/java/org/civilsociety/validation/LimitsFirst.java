package org.civilsociety.validation;

import jakarta.validation.GroupSequence;
import jakarta.validation.groups.Default;

/**
 * {@link Default}, but only of a record that keeps within {@link Limits}: of one with a list that
 * is too long, or nested too deep, nothing else is looked at, so that no record causes violations
 * without number. The records of a directory still add up: bound the size of a request too.
 *
 * <p>{@code validator.validate(record, LimitsFirst.class)}; in Spring
 * {@code @Validated(LimitsFirst.class)}. Apache BVal 3.1.0 does not keep the order of a sequence
 * that names {@code Default}: there, ask for {@code Limits} first and, if it finds nothing, for
 * {@code Default}.
 */
@GroupSequence({Limits.class, Default.class})
public interface LimitsFirst {}
