package org.civilsociety;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.civilsociety.constraints.KnownReferences;
import org.civilsociety.constraints.KnownSources;
import org.civilsociety.constraints.Label;
import org.civilsociety.constraints.MembersKnown;
import org.civilsociety.constraints.MembershipsWithinLifetimes;
import org.civilsociety.constraints.NoMembershipCycles;
import org.civilsociety.constraints.NoMembershipOverlaps;
import org.civilsociety.constraints.NoSharedIdentifiers;
import org.civilsociety.constraints.NotInTheFuture;
import org.civilsociety.constraints.ProfileIds;
import org.civilsociety.constraints.UniqueProfileIds;
import org.civilsociety.constraints.UniqueSourceIds;
import org.civilsociety.constraints.WellTagged;
import org.civilsociety.validation.Advice;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.WebAddress;
import org.immutables.value.Value;

/**
 * A collection of profiles and memberships that somebody publishes together. {@link DirectoryIndex}
 * answers questions about it.
 */
@Value.Immutable
@ProfileIds
@UniqueProfileIds
@KnownReferences
@KnownSources
@MembersKnown(groups = Advice.class)
@NoMembershipCycles(groups = Advice.class)
@NoMembershipOverlaps(groups = Advice.class)
@MembershipsWithinLifetimes(groups = Advice.class)
@NoSharedIdentifiers(groups = Advice.class)
public interface Directory extends Extensible {

  /**
   * Makes one directory of records.
   *
   * <pre>{@code
   * Directory alone = Directory.of(List.of(organization));
   * }</pre>
   *
   * @param records organizations, coalitions and memberships, and at most one directory, which they
   *     are added to
   * @return the directory, with the records in their order; a single directory is itself
   * @throws IllegalArgumentException if one is a record of another type, or a second directory,
   *     which would have to be {@linkplain org.civilsociety.reconciliation.Merge merged}
   */
  static Directory of(Iterable<? extends Extensible> records) {
    DirectoryBuilder directory = new DirectoryBuilder();
    boolean isBegun = false;
    for (Extensible record : records) {
      if (record instanceof Directory header && !isBegun) {
        directory.from(header);
        isBegun = true;
      } else if (record instanceof Organization organization) {
        directory.addOrganization(organization);
      } else if (record instanceof Coalition coalition) {
        directory.addCoalition(coalition);
      } else if (record instanceof Membership membership) {
        directory.addMembership(membership);
      } else {
        throw new IllegalArgumentException(
            "must be an organization, coalition or membership, or one directory; found " + record);
      }
    }
    return directory.build();
  }

  /**
   * Who publishes it.
   *
   * @return empty if not stated
   */
  Optional<@Valid Party> getPublisher();

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
   * The licence under which it may be used.
   *
   * @return empty if not stated
   */
  Optional<WebAddress> getLicence();

  /**
   * When it was put together.
   *
   * @return empty if not stated
   */
  Optional<@NotInTheFuture Instant> getGenerated();

  /**
   * Sources that several records share; a record's own come first.
   *
   * @return in the order of the source; empty if none is stated
   */
  @UniqueSourceIds
  List<@Valid Source> getSources();

  /**
   * The organizations.
   *
   * @return in the order of the source; empty if none is stated
   */
  List<@Valid Organization> getOrganizations();

  /**
   * The coalitions.
   *
   * @return in the order of the source; empty if none is stated
   */
  List<@Valid Coalition> getCoalitions();

  /**
   * Who belongs to what.
   *
   * @return in the order of the source; empty if none is stated
   */
  List<@Valid Membership> getMemberships();

  /**
   * Returns the line that {@code toString} gives: its title.
   *
   * @return a bounded text on one line, safe to log
   */
  default String summary() {
    return Summary.of("Directory", getTitle());
  }
}
