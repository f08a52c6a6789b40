package org.civilsociety.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.civilsociety.validation.RecordPath;

/** Asks the policy which claims stand, and notes what was decided and who said it. */
final class Deciding {

  private final MergePolicy policy;
  private final Origins leftOrigins;
  private final Origins rightOrigins;
  private final Origins origins;
  private final List<Decision> decisions = new ArrayList<>();

  Deciding(MergePolicy policy, Origins leftOrigins, Origins rightOrigins, Origins origins) {
    this.policy = policy;
    this.leftOrigins = leftOrigins;
    this.rightOrigins = rightOrigins;
    this.origins = origins;
  }

  /** What was decided, in order. */
  List<Decision> decisions() {
    return decisions;
  }

  /**
   * Decides between two claims.
   *
   * @param place where the claim of a side stands in the merged record, if it does
   */
  Decision decide(Claim claim, Function<Side, RecordPath> place) {
    Optional<Verdict> verdict =
        Objects.requireNonNull(
            policy.decide(claim), "a merge policy must return a verdict, or an empty Optional");
    Side side = verdict.map(Verdict::stands).orElse(Side.LEFT);
    RecordPath path = place.apply(side);
    boolean isLeft = side == Side.LEFT;
    List<Origin> left = leftOrigins.origins(path(claim.left()));
    List<Origin> right = rightOrigins.origins(path(claim.right()));
    origins.addAll(
        path,
        isLeft ? leftOrigins : rightOrigins,
        isLeft ? path(claim.left()) : path(claim.right()));
    for (Claim part : equalParts(claim)) {
      RecordPath within =
          isLeft
              ? path(part.left()).relativeTo(path(claim.left())).orElseThrow()
              : path(part.right()).relativeTo(path(claim.right())).orElseThrow();
      origins.addAll(
          path.then(within), leftOrigins, path(part.left()), rightOrigins, path(part.right()));
    }
    Decision decision =
        new Decision(
            path,
            claim,
            side,
            verdict.map(Verdict::reason),
            isLeft ? left : right,
            isLeft ? right : left);
    decisions.add(decision);
    return decision;
  }

  /** In what both agree, although only one of them stands. */
  private static List<Claim> equalParts(Claim claim) {
    return claim.leaves().filter(leaf -> leaf.relation() == Relation.EQUAL).toList();
  }

  private static RecordPath path(Optional<Statement> said) {
    return said.orElseThrow().path();
  }
}
