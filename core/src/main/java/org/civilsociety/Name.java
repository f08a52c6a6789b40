package org.civilsociety;

import java.util.Optional;
import java.util.Set;
import org.civilsociety.constraints.DatesInOrder;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LanguageTag;
import org.immutables.value.Value;

/**
 * One name of a profile, as ROR has it: a text, its language, and what kinds of name it is.
 *
 * <p>{@code "MIFTAH"} is an acronym; {@code "The Palestinian Initiative for the Promotion of Global
 * Dialogue and Democracy"} the name to display.
 */
@Value.Immutable
public interface Name extends Extensible {

  /** A kind of name; the words of ROR, with the legal and the former name. A closed set. */
  enum Kind {
    /** The name to show where only one is shown; at most one for each language. */
    DISPLAY,
    /** A name that the profile goes by, in one of its languages. */
    LABEL,
    /** The name in the register or the statutes. */
    LEGAL,
    /** Another name that people use. */
    ALIAS,
    /** An acronym or initialism: {@code MIFTAH}. */
    ACRONYM,
    /** A name that is not used any more. */
    FORMER
  }

  /**
   * Makes a name of unknown language.
   *
   * @param text the name
   * @param kinds what kinds of name it is
   * @return the name
   */
  static Name of(String text, Kind... kinds) {
    return new NameBuilder().text(text).addKinds(kinds).build();
  }

  /**
   * Makes a name in a language.
   *
   * @param language a tag of BCP 47, such as {@code ar}
   * @param text the name
   * @param kinds what kinds of name it is
   * @return the name
   * @throws IllegalArgumentException if the language is not a well-formed tag
   */
  static Name in(String language, String text, Kind... kinds) {
    return new NameBuilder()
        .text(text)
        .language(LanguageTag.parse(language))
        .addKinds(kinds)
        .build();
  }

  /**
   * The name itself.
   *
   * @return empty if absent, which is the fault {@code text.blank}
   */
  @Value.Default
  @Label
  default String getText() {
    return "";
  }

  /**
   * The language of the name.
   *
   * @return empty if not stated, as with many acronyms
   */
  Optional<@WellTagged(groups = Advice.class) LanguageTag> getLanguage();

  /**
   * What kinds of name this is. The same text may be the legal name and the one to display.
   *
   * @return in the order of {@link Kind}; empty if not stated
   */
  Set<Kind> getKinds();

  /**
   * When the name was in use.
   *
   * @return empty if not stated
   */
  Optional<@DatesInOrder DateRange> getPeriod();

  /**
   * Returns the line that {@code toString} gives: its text.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("Name", getText());
  }
}
