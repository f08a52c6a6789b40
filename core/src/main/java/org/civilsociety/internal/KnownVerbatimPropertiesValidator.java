package org.civilsociety.internal;

import java.util.List;
import java.util.Set;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Profile;
import org.civilsociety.Verbatim;
import org.civilsociety.constraints.KnownVerbatimProperties;
import org.civilsociety.validation.RecordPath;

/**
 * Decides {@link KnownVerbatimProperties}. A property left empty is the fault {@code text.blank}.
 */
public final class KnownVerbatimPropertiesValidator {

  private KnownVerbatimPropertiesValidator() {}

  private static void check(Extensible record, List<Verbatim> verbatims, Faults faults) {
    for (int i = 0; i < verbatims.size(); i++) {
      String property = verbatims.get(i).getProperty();
      Set<String> known = Accessors.of(record).names();
      if (!property.isBlank() && !known.contains(property)) {
        faults.add(
            RecordPath.ROOT.property("verbatims").index(i).property("property"),
            () -> Detail.suggesting(Nearest.among(known).to(property)));
      }
    }
  }

  /** For a profile. */
  public static final class OfProfile extends RuleValidator<KnownVerbatimProperties, Profile> {
    @Override
    public void check(Profile profile, Faults faults) {
      KnownVerbatimPropertiesValidator.check(profile, profile.getVerbatims(), faults);
    }
  }

  /** For a membership. */
  public static final class OfMembership
      extends RuleValidator<KnownVerbatimProperties, Membership> {
    @Override
    public void check(Membership membership, Faults faults) {
      KnownVerbatimPropertiesValidator.check(membership, membership.getVerbatims(), faults);
    }
  }
}
