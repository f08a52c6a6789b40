package org.civilsociety.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.civilsociety.validation.RecordPath;

/** Policies for tests. */
final class Policies {

  /** Decides nothing. */
  static final MergePolicy NOTHING = claim -> Optional.empty();

  /** Treats both sides alike and always decides. */
  static final MergePolicy SMALLER_FORM =
      claim -> {
        String left = form(claim.left().orElseThrow());
        String right = form(claim.right().orElseThrow());
        return Optional.of(
            left.compareTo(right) <= 0
                ? Verdict.left("the smaller form")
                : Verdict.right("the smaller form"));
      };

  private Policies() {}

  /** Those that the library has, alone and after one another. */
  static Map<String, MergePolicy> builtIn() {
    Map<String, MergePolicy> policies = new LinkedHashMap<>();
    policies.put("nothing", NOTHING);
    policies.put("morePrecise", MergePolicy.morePrecise());
    policies.put("newerSource", MergePolicy.newerSource());
    policies.put("ownWordFirst", MergePolicy.ownWordFirst());
    policies.put("firstSource", MergePolicy.firstSource());
    policies.put(
        "morePrecise, newerSource", MergePolicy.morePrecise().orElse(MergePolicy.newerSource()));
    policies.put(
        "newerSource, morePrecise", MergePolicy.newerSource().orElse(MergePolicy.morePrecise()));
    policies.put(
        "ownWordFirst, morePrecise, newerSource, firstSource",
        MergePolicy.ownWordFirst()
            .orElse(MergePolicy.morePrecise())
            .orElse(MergePolicy.newerSource())
            .orElse(MergePolicy.firstSource()));
    return policies;
  }

  /** A text that two statements share only if they are of equal values in one language. */
  private static String form(Statement said) {
    List<RecordPath.Step> steps = said.path().steps();
    return said.value().getClass().getSimpleName()
        + new TreeMap<>(Leaves.of(said.value()))
        + (said.value() instanceof String ? steps.get(steps.size() - 1) : "");
  }
}
