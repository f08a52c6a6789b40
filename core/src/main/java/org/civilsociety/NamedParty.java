package org.civilsociety;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.UniqueIdentifiers;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.value.LocalizedText;
import org.immutables.value.Value;

/** A party that is no record here: the source says who it is, and that is all. */
@Value.Immutable
public non-sealed interface NamedParty extends Party {

  /** What a named party is. A closed set. */
  enum Kind {
    /** A human being. */
    PERSON,
    /** Any body of people, formal or not. */
    ORGANIZATION
  }

  /**
   * The name.
   *
   * @return empty if absent
   */
  @Value.Default
  @Label
  @WellTagged(groups = Advice.class)
  default LocalizedText getName() {
    return LocalizedText.empty();
  }

  /**
   * Its identifiers in somebody's register.
   *
   * @return in the order of the source; empty if none is stated
   */
  @UniqueIdentifiers
  List<@Valid Identifier> getIdentifiers();

  /**
   * Whether it is a person or an organization.
   *
   * @return empty if not stated
   */
  Optional<Kind> getKind();

  /**
   * Returns the line that {@code toString} gives: its name.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("NamedParty", getName());
  }
}
