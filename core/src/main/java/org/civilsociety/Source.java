package org.civilsociety;

import java.util.Optional;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.NotInTheFuture;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;
import org.immutables.value.Value;

/**
 * Where the statements of a record come from, after the Beneficial Ownership Data Standard: a
 * directory's page, a register, the organization's own site.
 */
@Value.Immutable
public interface Source extends Extensible {

  /** Whose word a source is. A closed set. */
  enum Assertion {
    /** The organization speaks of itself. */
    ITSELF,
    /** Somebody else speaks of it. */
    THIRD_PARTY,
    /** An official register. */
    REGISTER
  }

  /**
   * The id by which a {@link Verbatim} names this source.
   *
   * @return empty if not stated
   */
  Optional<RecordId> getId();

  /**
   * Who published it.
   *
   * @return empty if not stated
   */
  Optional<@Label String> getPublisher();

  /**
   * Its title.
   *
   * @return empty if absent
   */
  @Value.Default
  @Label
  @WellTagged(groups = Advice.class)
  default LocalizedText getTitle() {
    return LocalizedText.empty();
  }

  /**
   * Where it can be read.
   *
   * @return empty if not stated
   */
  Optional<WebAddress> getAddress();

  /**
   * The language it is in.
   *
   * @return empty if not stated
   */
  Optional<@WellTagged(groups = Advice.class) LanguageTag> getLanguage();

  /**
   * When it was read.
   *
   * @return empty if not stated
   */
  Optional<@NotInTheFuture PartialDate> getRetrieved();

  /**
   * When it was last changed, as it says itself.
   *
   * @return empty if not stated
   */
  Optional<@NotInTheFuture PartialDate> getModified();

  /**
   * Whose word it is.
   *
   * @return empty if not stated
   */
  Optional<Assertion> getAssertedBy();

  /**
   * Returns the line that {@code toString} gives: its id and title.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("Source", getId(), getTitle());
  }
}
