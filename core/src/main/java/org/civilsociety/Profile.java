package org.civilsociety;

import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.civilsociety.constraints.ContactPublished;
import org.civilsociety.constraints.DatesInOrder;
import org.civilsociety.constraints.DisplayNamePublished;
import org.civilsociety.constraints.KnownSources;
import org.civilsociety.constraints.KnownVerbatimProperties;
import org.civilsociety.constraints.MissionPublished;
import org.civilsociety.constraints.NameOrIdentifier;
import org.civilsociety.constraints.NotInTheFuture;
import org.civilsociety.constraints.ObjectiveDepth;
import org.civilsociety.constraints.ObjectivesStated;
import org.civilsociety.constraints.OneDisplayName;
import org.civilsociety.constraints.PlacePublished;
import org.civilsociety.constraints.Prose;
import org.civilsociety.constraints.TargetGroupDepth;
import org.civilsociety.constraints.TargetGroupsStated;
import org.civilsociety.constraints.UniqueIdentifiers;
import org.civilsociety.constraints.UniqueNames;
import org.civilsociety.constraints.UniqueObjectiveIds;
import org.civilsociety.constraints.UniqueSourceIds;
import org.civilsociety.constraints.UniqueTargetGroups;
import org.civilsociety.constraints.UniqueThemes;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Limits;
import org.civilsociety.validation.Publication;
import org.civilsociety.validation.Standalone;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.immutables.value.Value;

/**
 * What a directory says of one {@link Organization} or one {@link Coalition}: {@code
 * org:Organization} of the W3C Organization Ontology.
 *
 * <p>This is what the two share. Everything may be absent; that a profile has a name or an
 * identifier is the rule {@code name.missing}.
 */
@NameOrIdentifier
@DatesInOrder
@KnownVerbatimProperties
@KnownSources(groups = Standalone.class)
@ObjectivesStated(groups = Advice.class)
@TargetGroupsStated(groups = Advice.class)
@DisplayNamePublished(groups = Publication.class)
@MissionPublished(groups = Publication.class)
@ContactPublished(groups = Publication.class)
@PlacePublished(groups = Publication.class)
public interface Profile extends Extensible {

  /** Whether an organization is at work; the words of ROR. A closed set. */
  enum Status {
    /** It is at work. */
    ACTIVE,
    /** It has stopped, for a time or for good. */
    INACTIVE,
    /** The source says that it does not know. */
    UNKNOWN
  }

  /**
   * Chooses the name to show to a reader: one marked {@link Name.Kind#DISPLAY} or {@link
   * Name.Kind#LABEL} in one of the reader's languages; if there is none, the name to display, or
   * any name where none is marked so, in the language that serves the reader best. A name without a
   * language counts as one of unknown language.
   *
   * @param preferred the reader's languages, the best first
   * @return empty only if there is no name
   */
  default Optional<Name> displayName(Locale... preferred) {
    return DisplayName.of(getNames(), preferred);
  }

  /**
   * The id of this record, given by whoever keeps it.
   *
   * @return empty if not stated
   */
  Optional<RecordId> getId();

  /**
   * All its names, in all languages: display name, acronym, former names.
   *
   * @return in the order of the source; empty if none is stated
   */
  @OneDisplayName
  @UniqueNames(groups = Advice.class)
  List<@Valid Name> getNames();

  /**
   * What sort of organization it is: {@code "Association"}.
   *
   * @return in the order of the source; empty if none is stated
   */
  List<@Valid Classification> getClassifications();

  /**
   * Its identifiers in registers, after org-id.guide.
   *
   * @return in the order of the source; empty if none is stated
   */
  @UniqueIdentifiers
  List<@Valid Identifier> getIdentifiers();

  /**
   * Whether it is at work, as in ROR.
   *
   * @return empty if not stated
   */
  Optional<Status> getStatus();

  /**
   * When it was founded, {@code schema:foundingDate}: {@code 1998-12}.
   *
   * @return empty if not stated
   */
  Optional<@NotInTheFuture PartialDate> getFounded();

  /**
   * When it was dissolved, {@code schema:dissolutionDate}.
   *
   * @return empty if not stated
   */
  Optional<PartialDate> getDissolved();

  /**
   * Where it was founded, {@code schema:foundingLocation}.
   *
   * @return empty if not stated
   */
  Optional<@Valid Place> getFoundedIn();

  /**
   * Who founded it, or took the initiative for it.
   *
   * @return in the order of the source; empty if none is stated
   */
  List<@Valid Party> getFounders();

  /**
   * What it is for and what it does about it; StratML's mission.
   *
   * @return empty if absent
   */
  @Value.Default
  @Prose
  @WellTagged(groups = Advice.class)
  default LocalizedText getMission() {
    return LocalizedText.empty();
  }

  /**
   * The state of the world that it works towards; StratML's vision.
   *
   * @return empty if absent
   */
  @Value.Default
  @Prose
  @WellTagged(groups = Advice.class)
  default LocalizedText getVision() {
    return LocalizedText.empty();
  }

  /**
   * What else is said of it as a whole.
   *
   * @return empty if absent
   */
  @Value.Default
  @Prose
  @WellTagged(groups = Advice.class)
  default LocalizedText getDescription() {
    return LocalizedText.empty();
  }

  /**
   * How it goes about its work.
   *
   * @return empty if absent
   */
  @Value.Default
  @Prose
  @WellTagged(groups = Advice.class)
  default LocalizedText getApproach() {
    return LocalizedText.empty();
  }

  /**
   * What it has set out to achieve.
   *
   * @return in the order of the source; empty if none is stated
   */
  @UniqueObjectiveIds
  @ObjectiveDepth(groups = {Default.class, Limits.class})
  List<@Valid StrategicObjective> getObjectives();

  /**
   * Whom it works for or speaks to.
   *
   * @return in the order of the source; empty if none is stated
   */
  @TargetGroupDepth(groups = {Default.class, Limits.class})
  @UniqueTargetGroups(groups = Advice.class)
  List<@Valid TargetGroup> getTargetGroups();

  /**
   * Its fields of work.
   *
   * @return in the order of the source; empty if none is stated
   */
  @UniqueThemes(groups = Advice.class)
  List<@Valid Theme> getThemes();

  /**
   * How far its work reaches.
   *
   * @return in the order of the source; empty if none is stated
   */
  List<@Valid Scope> getScopes();

  /**
   * Where it has its seat, {@code org:basedAt}.
   *
   * @return in the order of the source; empty if none is stated
   */
  List<@Valid Place> getBasedIn();

  /**
   * Where it works, {@code schema:areaServed}.
   *
   * @return in the order of the source; empty if none is stated
   */
  List<@Valid Place> getWorksIn();

  /**
   * What it does.
   *
   * @return in the order of the source; empty if none is stated
   */
  List<@Valid Activity> getActivities();

  /**
   * How long it has worked in which field.
   *
   * @return in the order of the source; empty if none is stated
   */
  List<@Valid Experience> getExperience();

  /**
   * How many members it has, exactly or not.
   *
   * @return empty if not stated
   */
  Optional<@Valid Quantity> getMemberCount();

  /**
   * Where letters reach it.
   *
   * @return in the order of the source; empty if none is stated
   */
  List<@Valid PostalAddress> getAddresses();

  /**
   * How to get in touch.
   *
   * @return in the order of the source; empty if none is stated
   */
  List<@Valid ContactPoint> getContactPoints();

  /**
   * Its pages on the web.
   *
   * @return in the order of the source; empty if none is stated
   */
  List<@Valid Link> getLinks();

  /**
   * Who acts for it.
   *
   * @return in the order of the source; empty if none is stated
   */
  List<@Valid Officer> getOfficers();

  /**
   * How it stands to other organizations; memberships are not among them.
   *
   * @return in the order of the source; empty if none is stated
   */
  List<@Valid Relationship> getRelationships();

  /**
   * Where the statements of this profile come from.
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
}
