package org.civilsociety.reconciliation;

import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.RecordId;

/**
 * A source, an objective, or a profile of a directory that goes by another id in the merged record.
 *
 * @param contribution the number of the record in {@link Merge#contributions()} that it is in, from
 *     0
 * @param path its place there, {@code sources[0]}
 * @param from its id there
 * @param to its id in the merged record
 */
public record Renaming(int contribution, RecordPath path, RecordId from, RecordId to) {}
