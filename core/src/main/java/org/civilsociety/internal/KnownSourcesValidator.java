package org.civilsociety.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civilsociety.Directory;
import org.civilsociety.Membership;
import org.civilsociety.Profile;
import org.civilsociety.Source;
import org.civilsociety.Verbatim;
import org.civilsociety.constraints.KnownSources;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.RecordId;

/** Decides {@link KnownSources}. */
public final class KnownSourcesValidator {

  private KnownSourcesValidator() {}

  private static Set<String> ids(List<Source> sources) {
    Set<String> ids = new HashSet<>();
    sources.forEach(source -> source.getId().map(RecordId::value).ifPresent(ids::add));
    return ids;
  }

  private static void check(
      RecordPath record,
      List<Verbatim> verbatims,
      List<Source> own,
      Set<String> shared,
      Faults faults) {
    if (verbatims.isEmpty()) {
      return;
    }
    Set<String> known = ids(own);
    for (int i = 0; i < verbatims.size(); i++) {
      String source = verbatims.get(i).getSource().map(RecordId::value).orElse(null);
      if (source != null && !known.contains(source) && !shared.contains(source)) {
        faults.add(
            record.property("verbatims").index(i).property("source"),
            () -> Detail.suggesting(Nearest.among(known, shared).to(source)));
      }
    }
  }

  /** For a profile that comes by itself. */
  public static final class OfProfile extends RuleValidator<KnownSources, Profile> {
    @Override
    public void check(Profile profile, Faults faults) {
      KnownSourcesValidator.check(
          RecordPath.ROOT, profile.getVerbatims(), profile.getSources(), Set.of(), faults);
    }
  }

  /** For a membership that comes by itself. */
  public static final class OfMembership extends RuleValidator<KnownSources, Membership> {
    @Override
    public void check(Membership membership, Faults faults) {
      KnownSourcesValidator.check(
          RecordPath.ROOT, membership.getVerbatims(), membership.getSources(), Set.of(), faults);
    }
  }

  /** For the records of a directory. */
  public static final class OfDirectory extends RuleValidator<KnownSources, Directory> {
    @Override
    public void check(Directory directory, Faults faults) {
      Set<String> shared = ids(directory.getSources());
      ProfilePlaces.forEach(
          directory,
          (place, profile) ->
              KnownSourcesValidator.check(
                  place, profile.getVerbatims(), profile.getSources(), shared, faults));
      List<Membership> memberships = directory.getMemberships();
      for (int i = 0; i < memberships.size(); i++) {
        Membership membership = memberships.get(i);
        KnownSourcesValidator.check(
            RecordPath.ROOT.property("memberships").index(i),
            membership.getVerbatims(),
            membership.getSources(),
            shared,
            faults);
      }
    }
  }
}
