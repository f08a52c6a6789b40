package org.civilsociety;

import java.util.Optional;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.value.LocalizedText;
import org.immutables.value.Value;

/**
 * How far the work reaches: {@code LOCAL}, said by the source as {@code "at the local level"}. From
 * the activity scope of IATI.
 */
@Value.Immutable
public interface Scope extends Extensible {

  /** A level, from near to far. A closed set. */
  enum Level {
    /** A town, a village, a neighbourhood. */
    LOCAL,
    /** A part of a country: a region, a province. */
    SUBNATIONAL,
    /** One country. */
    NATIONAL,
    /** Several countries. */
    MULTINATIONAL,
    /** The world. */
    GLOBAL
  }

  /**
   * Makes a scope without the source's word.
   *
   * @param level the level
   * @return the scope
   */
  static Scope of(Level level) {
    return new ScopeBuilder().level(level).build();
  }

  /**
   * The level.
   *
   * @return empty if the source's word does not tell
   */
  Optional<Level> getLevel();

  /**
   * The source's word for it: {@code "provincial"}.
   *
   * @return empty if absent
   */
  @Value.Default
  @Label
  @WellTagged(groups = Advice.class)
  default LocalizedText getLabel() {
    return LocalizedText.empty();
  }

  /**
   * Returns the line that {@code toString} gives: its level and label.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("Scope", getLevel(), getLabel());
  }
}
