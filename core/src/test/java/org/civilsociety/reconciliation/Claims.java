package org.civilsociety.reconciliation;

import java.util.List;
import java.util.stream.Stream;

/** What a comparison says, in lines. */
final class Claims {

  private Claims() {}

  /** Each claim as {@code RELATION place | place}, with its parts behind it. */
  static List<String> claims(Comparison<?> comparison) {
    return comparison.claims().stream().flatMap(Claims::lines).toList();
  }

  static Stream<String> lines(Claim claim) {
    String line =
        claim.relation()
            + claim.left().map(said -> " " + said.path()).orElse(" -")
            + claim.right().map(said -> " | " + said.path()).orElse(" | -");
    return Stream.concat(
        Stream.of(line), claim.parts().stream().flatMap(Claims::lines).map(part -> "  " + part));
  }
}
