package org.civilsociety;

import java.util.Optional;
import org.civilsociety.constraints.ContactFilled;
import org.civilsociety.constraints.ContactFormat;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.SafeContact;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.value.LocalizedText;
import org.immutables.value.Value;

/**
 * A way to get in touch, from {@code schema:ContactPoint}: an e-mail address, a telephone number.
 *
 * <p>A kind without a value says that the source asked for it and it was left blank.
 */
@Value.Immutable
@SafeContact
@ContactFormat(groups = Advice.class)
@ContactFilled(groups = Advice.class)
public interface ContactPoint extends Extensible {

  /** Kind of an e-mail address. */
  String EMAIL = "email";

  /** Kind of a telephone number. */
  String TELEPHONE = "telephone";

  /** Kind of a fax number. */
  String FAX = "fax";

  /** Kind of a website. */
  String WEBSITE = "website";

  /**
   * Makes a contact point that was left blank.
   *
   * @param kind the kind that was asked for
   * @return the contact point, without a value
   */
  static ContactPoint blank(String kind) {
    return new ContactPointBuilder().kind(kind).build();
  }

  /**
   * Makes a contact point.
   *
   * @param kind what it is
   * @param value the address or number
   * @return the contact point
   */
  static ContactPoint of(String kind, String value) {
    return new ContactPointBuilder().kind(kind).value(value).build();
  }

  /**
   * What it is: {@link #EMAIL}, {@link #TELEPHONE}, {@link #FAX}, {@link #WEBSITE}, or any other
   * token.
   *
   * @return empty if absent, which is the fault {@code text.blank}
   */
  @Value.Default
  @Label
  default String getKind() {
    return "";
  }

  /**
   * The address or number, as it was written; foreign text, not to be made a link unseen.
   *
   * @return empty if left blank
   */
  Optional<@Label String> getValue();

  /**
   * Whose or what for: {@code "press office"}.
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
   * Returns the line that {@code toString} gives: its kind.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("ContactPoint", getKind());
  }
}
