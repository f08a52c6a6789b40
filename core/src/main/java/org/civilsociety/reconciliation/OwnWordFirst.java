package org.civilsociety.reconciliation;

import java.util.List;
import java.util.Optional;
import org.civilsociety.Source;
import org.civilsociety.Source.Assertion;

/** Prefers the side with the nearest source to the organization. */
final class OwnWordFirst implements MergePolicy {

  private static final List<Assertion> ORDER =
      List.of(Assertion.ITSELF, Assertion.REGISTER, Assertion.THIRD_PARTY);

  @Override
  public Optional<Verdict> decide(Claim claim) {
    Optional<Assertion> left = nearest(claim.left().orElseThrow());
    Optional<Assertion> right = nearest(claim.right().orElseThrow());
    if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
      return Optional.empty();
    }
    return Optional.of(
        ORDER.indexOf(left.get()) < ORDER.indexOf(right.get())
            ? Verdict.left(reason(left.get()))
            : Verdict.right(reason(right.get())));
  }

  private static Optional<Assertion> nearest(Statement statement) {
    return ORDER.stream()
        .filter(
            assertion ->
                statement.sources().stream()
                    .map(Source::getAssertedBy)
                    .anyMatch(Optional.of(assertion)::equals))
        .findFirst();
  }

  private static String reason(Assertion assertion) {
    return assertion == Assertion.ITSELF ? "its own word" : "the word of a register";
  }
}
