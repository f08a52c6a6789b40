package org.civilsociety.examples.benchmarks.contenders.rules;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.civilsociety.Extensible;
import org.civilsociety.examples.benchmarks.contenders.plain.Activity;
import org.civilsociety.examples.benchmarks.contenders.plain.Classification;
import org.civilsociety.examples.benchmarks.contenders.plain.Experience;
import org.civilsociety.examples.benchmarks.contenders.plain.NamedParty;
import org.civilsociety.examples.benchmarks.contenders.plain.Organization;
import org.civilsociety.examples.benchmarks.contenders.plain.Party;
import org.civilsociety.examples.benchmarks.contenders.plain.Place;
import org.civilsociety.examples.benchmarks.contenders.plain.Profile;
import org.civilsociety.examples.benchmarks.contenders.plain.Relationship;
import org.civilsociety.examples.benchmarks.contenders.plain.StrategicObjective;
import org.civilsociety.examples.benchmarks.contenders.plain.TargetGroup;
import org.civilsociety.examples.benchmarks.contenders.plain.Theme;
import org.civilsociety.examples.benchmarks.contenders.plain.UnnamedParty;
import org.jspecify.annotations.Nullable;

/**
 * How much there is in the lists of a plain profile: entries, and the languages of their texts. A
 * null in a list counts as too much, so that a closer look is taken.
 */
final class PlainContents {

  private PlainContents() {}

  static int of(Profile profile) {
    return list(profile.names(), name -> 0)
        + list(profile.classifications(), PlainContents::of)
        + list(profile.identifiers(), identifier -> 0)
        + list(profile.founders(), PlainContents::of)
        + list(profile.objectives(), PlainContents::of)
        + list(profile.targetGroups(), PlainContents::of)
        + list(profile.themes(), PlainContents::of)
        + list(profile.scopes(), scope -> text(scope.label()))
        + list(profile.basedIn(), PlainContents::of)
        + list(profile.worksIn(), PlainContents::of)
        + list(profile.activities(), PlainContents::of)
        + list(profile.experience(), PlainContents::of)
        + list(profile.addresses(), address -> entries(address.lines()))
        + list(profile.contactPoints(), contact -> text(contact.label()))
        + list(profile.links(), link -> 0)
        + list(profile.officers(), officer -> text(officer.role()))
        + list(profile.relationships(), PlainContents::of)
        + list(profile.sources(), source -> text(source.title()))
        + list(profile.verbatims(), verbatim -> text(verbatim.note()))
        + (profile.foundedIn() == null ? 0 : of(profile.foundedIn()))
        + (profile instanceof Organization organization && organization.legalForm() != null
            ? of(organization.legalForm())
            : 0);
  }

  private static <T> int list(@Nullable List<T> list, ToIntFunction<T> contents) {
    if (list == null) {
      return 0;
    }
    int count = list.size();
    for (int i = 0; i < list.size(); i++) {
      T entry = list.get(i);
      count += entry == null ? Extensible.MAX_LIST_ENTRIES : contents.applyAsInt(entry);
    }
    return count;
  }

  private static int entries(@Nullable List<String> list) {
    return list(list, entry -> 0);
  }

  private static int text(@Nullable Map<String, String> text) {
    return text == null ? 0 : text.size();
  }

  private static int of(Classification classification) {
    return text(classification.label()) + entries(classification.codes());
  }

  private static int of(Party party) {
    NamedParty named = party.named();
    UnnamedParty unnamed = party.unnamed();
    return (party.reference() == null ? 0 : text(party.reference().label()))
        + (named == null ? 0 : text(named.name()) + list(named.identifiers(), identifier -> 0))
        + (unnamed == null ? 0 : text(unnamed.description()) + text(unnamed.reason()));
  }

  private static int of(StrategicObjective objective) {
    return text(objective.label())
        + text(objective.name())
        + text(objective.description())
        + list(objective.targetGroups(), PlainContents::of)
        + list(objective.themes(), PlainContents::of)
        + list(objective.activities(), PlainContents::of)
        + list(objective.scopes(), scope -> text(scope.label()))
        + list(objective.objectives(), PlainContents::of);
  }

  private static int of(TargetGroup group) {
    return text(group.label()) + entries(group.codes()) + list(group.includes(), PlainContents::of);
  }

  private static int of(Theme theme) {
    return text(theme.label()) + entries(theme.codes());
  }

  private static int of(Place place) {
    return text(place.name()) + entries(place.codes());
  }

  private static int of(Activity activity) {
    return text(activity.name()) + text(activity.description());
  }

  private static int of(Experience experience) {
    return text(experience.theme()) + entries(experience.codes());
  }

  private static int of(Relationship relationship) {
    return relationship.party() == null ? 0 : of(relationship.party());
  }
}
