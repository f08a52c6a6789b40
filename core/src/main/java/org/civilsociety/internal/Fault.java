package org.civilsociety.internal;

import java.util.function.Supplier;
import org.civilsociety.validation.RecordPath;

/**
 * One place where a rule is broken.
 *
 * @param place the way there from the value that the rule is asked of
 * @param detail what more can be said of it, worked out when it is asked for
 */
public record Fault(RecordPath place, Supplier<Detail> detail) {}
