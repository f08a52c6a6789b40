package org.civilsociety.reconciliation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.validation.RecordPath;

/**
 * What two sources say of one thing, and how the one stands to the other: of an attribute ({@code
 * founded}), or of an entry of a list ({@code objectives}).
 *
 * @param property the attribute that it is about, {@code founded}; of a part, the attribute of the
 *     entity that it is a part of; {@code displayName}, which is no attribute, where both sources
 *     display a name in one language
 * @param left what the left source says; empty if only the right one says something
 * @param right what the right source says; empty if only the left one says something
 * @param relation how the left one stands to the right one
 * @param match by what the two entries of a list were taken for one; empty where only one side has
 *     the entry, and for what is no entry
 * @param parts the claims that this one consists of: the languages of a text, the attributes of an
 *     entity. Empty for a value without parts, for what is {@link Relation#EQUAL} and for what only
 *     one side says
 */
public record Claim(
    String property,
    Optional<Statement> left,
    Optional<Statement> right,
    Relation relation,
    Optional<Match> match,
    List<Claim> parts) {

  /**
   * Copies the parts.
   *
   * @param property the attribute that it is about
   * @param left what the left source says
   * @param right what the right source says
   * @param relation how the left one stands to the right one
   * @param match by what two entries were taken for one
   * @param parts the claims that this one consists of
   */
  public Claim {
    Objects.requireNonNull(property, "property");
    Objects.requireNonNull(relation, "relation");
    parts = List.copyOf(parts);
  }

  /**
   * Returns where the claim stands.
   *
   * @return the place in the left record; in the right one, if only that has it
   */
  public RecordPath path() {
    return left.or(() -> right).orElseThrow().path();
  }

  /**
   * Takes the claim apart, down to what has no parts.
   *
   * @return itself, if it has no parts; else what its parts are taken apart into, in order
   */
  public Stream<Claim> leaves() {
    return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Claim::leaves);
  }

  /**
   * How it counts for the whole that it is a part of: what one has more in a list refines nothing.
   */
  Relation asPart() {
    boolean isOneOfMany =
        !(path().steps().get(path().steps().size() - 1) instanceof RecordPath.Property);
    boolean isAlone = relation == Relation.ONLY_LEFT || relation == Relation.ONLY_RIGHT;
    return isOneOfMany && isAlone ? Relation.COMPATIBLE : relation;
  }

  /** Returns relation and values on one line, for logs. */
  @Override
  public String toString() {
    return relation
        + " "
        + left.map(Statement::toString).orElse("-")
        + " | "
        + right.map(Statement::toString).orElse("-");
  }
}
