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

  /** Among so many, one is still soon found by looking at each. */
  private static final int FEW = 12;

  private KnownSourcesValidator() {}

  private record Known(Set<String> ids, Nearest nearest) {

    static Known of(List<Source> sources) {
      Set<String> ids = new HashSet<>();
      sources.forEach(source -> source.getId().map(RecordId::value).ifPresent(ids::add));
      return new Known(ids, Nearest.among(ids));
    }
  }

  /** Whether each source that is named is one of a few; false also where they are many. */
  private static boolean areAllAmong(List<Source> sources, List<Verbatim> verbatims) {
    if (sources.size() > FEW) {
      return false;
    }
    for (Verbatim verbatim : verbatims) {
      RecordId named = verbatim.getSource().orElse(null);
      if (named != null && !isAmong(sources, named)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAmong(List<Source> sources, RecordId id) {
    for (Source source : sources) {
      if (id.equals(source.getId().orElse(null))) {
        return true;
      }
    }
    return false;
  }

  private static void check(
      RecordPath record,
      List<Verbatim> verbatims,
      List<Source> sources,
      Known shared,
      Faults faults) {
    if (verbatims.isEmpty()) {
      return;
    }
    if (areAllAmong(sources, verbatims)) {
      return;
    }
    Known own = Known.of(sources);
    for (int i = 0; i < verbatims.size(); i++) {
      String source = verbatims.get(i).getSource().map(RecordId::value).orElse(null);
      if (source != null && !own.ids().contains(source) && !shared.ids().contains(source)) {
        faults.add(
            record.property("verbatims").index(i).property("source"),
            () ->
                Detail.suggesting(own.nearest().to(source).or(() -> shared.nearest().to(source))));
      }
    }
  }

  /** For a profile that comes by itself. */
  public static final class OfProfile extends RuleValidator<KnownSources, Profile> {
    @Override
    public void check(Profile profile, Faults faults) {
      KnownSourcesValidator.check(
          RecordPath.ROOT,
          profile.getVerbatims(),
          profile.getSources(),
          Known.of(List.of()),
          faults);
    }
  }

  /** For a membership that comes by itself. */
  public static final class OfMembership extends RuleValidator<KnownSources, Membership> {
    @Override
    public void check(Membership membership, Faults faults) {
      KnownSourcesValidator.check(
          RecordPath.ROOT,
          membership.getVerbatims(),
          membership.getSources(),
          Known.of(List.of()),
          faults);
    }
  }

  /** For the records of a directory. */
  public static final class OfDirectory extends RuleValidator<KnownSources, Directory> {
    @Override
    public void check(Directory directory, Faults faults) {
      Known shared = Known.of(directory.getSources());
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
