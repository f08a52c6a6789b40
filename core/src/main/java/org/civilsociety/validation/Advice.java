package org.civilsociety.validation;

/**
 * The group of what is not wrong, but suspect, unhelpful to others or worth knowing: the rules of
 * severity {@link Severity#WARNING} and {@link Severity#INFO}.
 *
 * <p>A report asks for it always; a service that only has to accept or refuse a record does not,
 * for any violation makes a record invalid. It extends nothing: {@code validator.validate(record,
 * Default.class, Advice.class)} asks for both.
 */
public interface Advice {}
