package org.civilsociety;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.civilsociety.constraints.DatesInOrder;
import org.civilsociety.constraints.JoinedAlready;
import org.civilsociety.constraints.JoinedBeforeStart;
import org.civilsociety.constraints.KnownSources;
import org.civilsociety.constraints.KnownVerbatimProperties;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.NotInTheFuture;
import org.civilsociety.constraints.NotOwnMember;
import org.civilsociety.constraints.PartyStated;
import org.civilsociety.constraints.StatusFitsPeriod;
import org.civilsociety.constraints.UniqueSourceIds;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Standalone;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.immutables.value.Value;

/**
 * That one party belongs to another ({@code org:Membership}): an organization to a coalition, a
 * network to a network of networks.
 *
 * <p>{@link #getJoined} is when the member first joined, {@link #getPeriod} the current
 * uninterrupted stretch; CiviCRM keeps the same two apart. Both parties start as unnamed, so that a
 * draft can be held.
 */
@Value.Immutable
@NotOwnMember
@PartyStated
@JoinedBeforeStart
@KnownVerbatimProperties
@KnownSources(groups = Standalone.class)
@JoinedAlready(groups = Advice.class)
@StatusFitsPeriod(groups = Advice.class)
public interface Membership extends Extensible {

  /** How a membership stands. A closed set. */
  enum Status {
    /** Asked for, not granted yet. */
    PENDING,
    /** In force. */
    CURRENT,
    /** In force, its rights at rest. */
    SUSPENDED,
    /** Over. */
    ENDED
  }

  /**
   * The id of this record.
   *
   * @return empty if not stated
   */
  Optional<RecordId> getId();

  /**
   * Who belongs.
   *
   * @return an unnamed party if not stated
   */
  @Value.Default
  @Valid
  default Party getMember() {
    return Party.unnamed();
  }

  /**
   * What it belongs to: a coalition, a network, an organization.
   *
   * @return an unnamed party if not stated
   */
  @Value.Default
  @Valid
  default Party getOrganization() {
    return Party.unnamed();
  }

  /**
   * As what: {@code "founding member"}.
   *
   * @return empty if absent
   */
  @Value.Default
  @Label
  @WellTagged(groups = Advice.class)
  default LocalizedText getRole() {
    return LocalizedText.empty();
  }

  /**
   * When the member first joined: {@code 2016-04-05}.
   *
   * @return empty if not stated
   */
  Optional<PartialDate> getJoined();

  /**
   * The current uninterrupted stretch: {@code 2016-04-05/..}.
   *
   * @return empty if not stated
   */
  Optional<@DatesInOrder DateRange> getPeriod();

  /**
   * How the membership stands.
   *
   * @return empty if not stated
   */
  Optional<Status> getStatus();

  /**
   * Where the statements of this record come from.
   *
   * @return in the order of the source; empty if none is stated
   */
  @UniqueSourceIds
  List<@Valid Source> getSources();

  /**
   * What the sources said word for word, where the typed values cannot carry it.
   *
   * @return in the order of the source; empty if none is stated
   */
  List<@Valid Verbatim> getVerbatims();

  /**
   * When this record was last changed.
   *
   * @return empty if not stated
   */
  Optional<@NotInTheFuture Instant> getModified();

  /**
   * Returns the days on which the membership certainly holds: by the period that is stated, or
   * where none is, the very day of joining. A pending membership holds on no day for certain, nor
   * anything before the first joining.
   *
   * @return the days; {@link java.time.LocalDate#MAX} is the last where it goes on; empty if no day
   *     is certain
   */
  default Optional<DateRange.Days> certainDays() {
    return Tenure.certain(this);
  }

  /**
   * Returns the days on which the membership may hold: all that the stated dates do not rule out.
   *
   * @return the days; those of {@link #certainDays} are among them
   */
  default DateRange.Days possibleDays() {
    return Tenure.possible(this);
  }

  /**
   * Returns the line that {@code toString} gives: its id and the two parties.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("Membership", getId(), getMember(), getOrganization());
  }
}
