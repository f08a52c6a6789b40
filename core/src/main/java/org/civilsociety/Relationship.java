package org.civilsociety;

import jakarta.validation.Valid;
import java.util.Optional;
import org.civilsociety.constraints.DatesInOrder;
import org.civilsociety.constraints.Label;
import org.civilsociety.value.DateRange;
import org.immutables.value.Value;

/**
 * How the profile stands to another organization, as in ROR: its parent, its successor. Being a
 * member is not a relationship but a {@link Membership}.
 */
@Value.Immutable
public interface Relationship extends Extensible {

  /** The other is the parent of this one. */
  String PARENT = "parent";

  /** The other is a child of this one. */
  String CHILD = "child";

  /** The other came after this one. */
  String SUCCESSOR = "successor";

  /** The other came before this one. */
  String PREDECESSOR = "predecessor";

  /** The two are related in some other way. */
  String RELATED = "related";

  /**
   * What the other is to this one: {@link #PARENT}, {@link #CHILD}, {@link #SUCCESSOR}, {@link
   * #PREDECESSOR}, {@link #RELATED}, or any other token.
   *
   * @return empty if absent, which is the fault {@code text.blank}
   */
  @Value.Default
  @Label
  default String getKind() {
    return "";
  }

  /**
   * The other organization.
   *
   * @return an unnamed party if not stated
   */
  @Value.Default
  @Valid
  default Party getParty() {
    return Party.unnamed();
  }

  /**
   * When it holds or held.
   *
   * @return empty if not stated
   */
  Optional<@DatesInOrder DateRange> getPeriod();

  /**
   * Returns the line that {@code toString} gives: its kind and the other party.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("Relationship", getKind(), getParty());
  }
}
