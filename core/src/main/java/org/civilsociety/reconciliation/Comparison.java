package org.civilsociety.reconciliation;

import java.util.List;
import java.util.stream.Stream;
import org.civilsociety.Extensible;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.value.Excerpt;

/**
 * How what two sources say of one organization stands to one another, claim by claim.
 *
 * <pre>{@code
 * Comparison<Organization> comparison = Comparison.of(ours, theirs);
 * comparison.claims(Relation.CONFLICTS).forEach(System.out::println);
 * System.out.print(comparison.text());
 * }</pre>
 *
 * <p>The claims have the order of the attributes in the model; the entries of a list that of the
 * left record, followed by those that only the right one has. Entries are taken for one by {@link
 * Match}. Beyond 32 levels records within records are only said to be equal or to differ. It does
 * not change, and can be shared by threads.
 *
 * @param <R> the type of the two records
 */
public final class Comparison<R extends Extensible> {

  /** What claims are about beside attributes. */
  private static final List<String> OTHER_PROPERTIES =
      List.of(DisplayedNames.PROPERTY, Comparing.EXTENSIONS);

  private final R left;
  private final R right;
  private final List<Claim> claims;

  private Comparison(R left, R right) {
    this.left = left;
    this.right = right;
    claims =
        new Comparing(
                new Speaker(new RecordSources(left)::at), new Speaker(new RecordSources(right)::at))
            .claims(left, right);
  }

  /**
   * Compares two records: two organizations, two coalitions, two directories.
   *
   * @param left the one record
   * @param right the other, of the same type
   * @param <R> the type of the two
   * @return what both say
   * @throws IllegalArgumentException if one is, say, an organization and the other a coalition
   */
  public static <R extends Extensible> Comparison<R> of(R left, R right) {
    Comparing.requireOneType(left, right);
    return new Comparison<>(left, right);
  }

  /**
   * Returns the one record.
   *
   * @return the left record
   */
  public R left() {
    return left;
  }

  /**
   * Returns the other record.
   *
   * @return the right record
   */
  public R right() {
    return right;
  }

  /**
   * Says how the left record as a whole stands to the right one.
   *
   * @return {@link Relation#CONFLICTS} if any claim does, and so on; see {@link
   *     Relations#between(Extensible, Extensible)}
   */
  public Relation relation() {
    return Comparing.relation(left, right, claims);
  }

  /**
   * Returns everything that one or both records say.
   *
   * @return a claim for each attribute and each entry of a list
   */
  public List<Claim> claims() {
    return claims;
  }

  /**
   * Returns what the records say by one attribute.
   *
   * @param property its name, {@code founded}; {@code displayName} for the names that both display
   *     in one language, {@code extensions} for unknown members
   * @return one claim; or one for each entry of a list; none if neither says anything
   * @throws IllegalArgumentException if the records have no such attribute
   */
  public List<Claim> claims(String property) {
    EntityType<?> type = Model.typeOf(left);
    if (!type.has(property) && !OTHER_PROPERTIES.contains(property)) {
      throw new IllegalArgumentException(
          "%s has no property %s; it has %s, and claims are about %s"
              .formatted(
                  type.type().getSimpleName(),
                  Excerpt.of(property),
                  type.attributes().stream().map(Attribute::name).toList(),
                  OTHER_PROPERTIES));
    }
    return claims.stream().filter(claim -> claim.property().equals(property)).toList();
  }

  /**
   * Returns the claims of one relation, taken apart as far as they go.
   *
   * @param relation the relation
   * @return those of {@link #leaves} that have it
   */
  public List<Claim> claims(Relation relation) {
    return leaves().filter(claim -> claim.relation() == relation).toList();
  }

  /**
   * Returns the claims taken apart: the attributes of an objective that both have, and not the
   * objective.
   *
   * @return the claims that have no parts, in order
   */
  public Stream<Claim> leaves() {
    return claims.stream().flatMap(Claim::leaves);
  }

  /**
   * Shows both records side by side.
   *
   * @return a table of lines with at most 120 columns; what it shows of a record is cut and
   *     escaped, and stands uncut in {@link #claims()}
   */
  public String text() {
    return ComparisonText.of(this);
  }

  /** Returns the two records and the relation, for logs. */
  @Override
  public String toString() {
    return "Comparison(" + left + ", " + right + ", " + relation() + ")";
  }
}
