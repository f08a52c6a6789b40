package org.civilsociety;

import jakarta.validation.groups.Default;
import org.civilsociety.constraints.KnownMembers;
import org.civilsociety.constraints.ListLength;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Limits;
import org.civilsociety.value.Extensions;
import org.immutables.value.Value;

/** What can carry more than this version of the model knows. */
@ListLength(
    max = Extensible.MAX_LIST_ENTRIES,
    groups = {Default.class, Limits.class})
@KnownMembers(groups = Advice.class)
public interface Extensible {

  /** The most entries of a list; the lists of a {@link Directory} have no bound. */
  int MAX_LIST_ENTRIES = 10_000;

  /**
   * Members that the model does not know, kept as they came and written back after the known ones.
   *
   * @return empty if everything was known
   */
  @Value.Default
  default Extensions getExtensions() {
    return Extensions.empty();
  }
}
