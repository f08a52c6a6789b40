package org.civilsociety.reconciliation;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.civilsociety.Source;

/**
 * Decides which of two claims stands where one record cannot hold both.
 *
 * <p>It is asked for each such claim, down to the languages of a text, whether the two conflict,
 * differ, are compatible, or one refines the other: {@link Claim#path} says where, {@link
 * Statement#sources} who says so. That holds for {@code id} and {@code modified} too. A caller
 * writes one as a function, to ask somebody.
 *
 * <pre>{@code
 * MergePolicy policy = MergePolicy.morePrecise()
 *     .orElse(MergePolicy.newerSource())
 *     .orElse(claim -> claim.property().equals("mission")
 *         ? Optional.of(Verdict.left("ours is edited"))
 *         : Optional.empty());
 * }</pre>
 *
 * <p>A policy that treats both sides alike makes a merge in which the order of the sources does not
 * matter, wherever it decides. Where it says nothing, the claim of the first source stands, and the
 * {@link Decision} says that nobody decided.
 */
@FunctionalInterface
public interface MergePolicy {

  /**
   * Decides.
   *
   * @param claim what the two sides say; both are present
   * @return which one stands, and why; empty to leave it to the next policy
   */
  Optional<Verdict> decide(Claim claim);

  /**
   * Asks another policy where this one says nothing.
   *
   * @param next the other policy
   * @return a policy that asks both in turn
   */
  default MergePolicy orElse(MergePolicy next) {
    Objects.requireNonNull(next, "next");
    return claim -> decide(claim).or(() -> next.decide(claim));
  }

  /**
   * Prefers the claim that refines the other: {@code 1998-12} to {@code 1998}.
   *
   * @return a policy that says nothing where neither refines the other
   */
  static MergePolicy morePrecise() {
    return claim ->
        switch (claim.relation()) {
          case REFINES -> Optional.of(Verdict.left("more precise"));
          case REFINED_BY -> Optional.of(Verdict.right("more precise"));
          default -> Optional.empty();
        };
  }

  /**
   * Prefers the newer source: by when it was last changed or, where it does not say, by when it was
   * read.
   *
   * @return a policy that says nothing where a side has no dated source, or it is not certain which
   *     is newer
   */
  static MergePolicy newerSource() {
    return new NewerSource();
  }

  /**
   * Prefers the organization's own word to that of a register, and that of a register to that of
   * anybody else.
   *
   * @return a policy that says nothing where both are of one kind, or a source does not say whose
   *     word it is
   */
  static MergePolicy ownWordFirst() {
    return new OwnWordFirst();
  }

  /**
   * Prefers some sources to all others.
   *
   * <pre>{@code
   * MergePolicy.preferring(
   *     source -> source.getPublisher().equals(Optional.of("Registre national")));
   * }</pre>
   *
   * <p>Go by what a source says of itself and not by its id: a later edition of a source has an id
   * of its own in the merged record (see {@link Merge#renamings}).
   *
   * @param preferred finds out whether a source is one of these
   * @return a policy that says nothing where both sides have such a source, or neither has
   */
  static MergePolicy preferring(Predicate<Source> preferred) {
    Objects.requireNonNull(preferred, "preferred");
    return claim -> {
      boolean isLeft = isBy(preferred, claim.left());
      boolean isRight = isBy(preferred, claim.right());
      if (isLeft == isRight) {
        return Optional.empty();
      }
      return Optional.of(
          isLeft ? Verdict.left("a preferred source") : Verdict.right("a preferred source"));
    };
  }

  private static boolean isBy(Predicate<Source> preferred, Optional<Statement> statement) {
    return statement.orElseThrow().sources().stream().anyMatch(preferred);
  }

  /**
   * Prefers the source that was given first.
   *
   * @return a policy that always decides
   */
  static MergePolicy firstSource() {
    return claim -> Optional.of(Verdict.left("the first source"));
  }
}
