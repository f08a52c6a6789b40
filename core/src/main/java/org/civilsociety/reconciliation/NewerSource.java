package org.civilsociety.reconciliation;

import java.util.List;
import java.util.Optional;
import org.civilsociety.value.PartialDate;

/** Prefers the side that has a source certainly newer than all of the other side. */
final class NewerSource implements MergePolicy {

  @Override
  public Optional<Verdict> decide(Claim claim) {
    List<PartialDate> left = dates(claim.left().orElseThrow());
    List<PartialDate> right = dates(claim.right().orElseThrow());
    if (isNewer(left, right)) {
      return Optional.of(Verdict.left("the newer source"));
    }
    return isNewer(right, left) ? Optional.of(Verdict.right("the newer source")) : Optional.empty();
  }

  private static List<PartialDate> dates(Statement statement) {
    return statement.sources().stream()
        .map(source -> source.getModified().or(source::getRetrieved))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isNewer(List<PartialDate> these, List<PartialDate> those) {
    return !those.isEmpty()
        && these.stream().anyMatch(date -> those.stream().allMatch(date::isAfter));
  }
}
