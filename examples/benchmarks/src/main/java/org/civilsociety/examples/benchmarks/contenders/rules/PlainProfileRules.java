package org.civilsociety.examples.benchmarks.contenders.rules;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.civilsociety.Extensible;
import org.civilsociety.examples.benchmarks.contenders.plain.Coalition;
import org.civilsociety.examples.benchmarks.contenders.plain.Identifier;
import org.civilsociety.examples.benchmarks.contenders.plain.Name;
import org.civilsociety.examples.benchmarks.contenders.plain.Profile;
import org.civilsociety.examples.benchmarks.contenders.plain.Source;
import org.civilsociety.examples.benchmarks.contenders.plain.StrategicObjective;
import org.civilsociety.examples.benchmarks.contenders.plain.TargetGroup;
import org.civilsociety.examples.benchmarks.contenders.plain.Verbatim;
import org.civilsociety.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** The rules of a plain profile across its members, by hand. */
public final class PlainProfileRules {

  private PlainProfileRules() {}

  /**
   * What a class-level constraint asks: {@link #across}, and how much there is in the lists, also
   * of the records within, where a closer look is hardly ever needed.
   *
   * @param profile the profile
   * @param found takes what is wrong
   */
  public static void check(Profile profile, Findings found) {
    if (PlainContents.of(profile) > Extensible.MAX_LIST_ENTRIES) {
      found.addAll(PlainRules.check(profile));
    } else {
      across(profile, found);
    }
  }

  static void across(Profile profile, Findings found) {
    List<Name> names = profile.names();
    if ((names == null || names.isEmpty())
        && (profile.identifiers() == null || profile.identifiers().isEmpty())) {
      found.add("name.missing", "names");
    }
    displayNames(names, found);
    Repetition.check(profile.identifiers(), Identifier::scheme, Identifier::value, found);
    dates(profile, found);
    objectiveIds(profile.objectives(), new Seen(), found);
    Depth.check(profile.objectives(), StrategicObjective::objectives, found::objectiveTooDeep);
    Depth.check(profile.targetGroups(), TargetGroup::includes, found::targetGroupTooDeep);
    sourceIds(profile.sources(), found);
    verbatimProperties(profile, found);
  }

  private static void displayNames(@Nullable List<Name> names, Findings found) {
    if (names == null) {
      return;
    }
    Seen languages = new Seen();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.kinds() != null
          && name.kinds().contains(org.civilsociety.Name.Kind.DISPLAY)
          && languages.again(name.language() == null ? "" : name.language())) {
        found.add("name.display-repeated", "names", i);
      }
    }
  }

  private static void dates(Profile profile, Findings found) {
    PartialDate founded = PlainOwnRules.date("founded", profile.founded(), found);
    PartialDate dissolved = PlainOwnRules.date("dissolved", profile.dissolved(), found);
    PlainOwnRules.notInTheFuture("founded", founded, found);
    if (founded != null && dissolved != null && dissolved.isBefore(founded)) {
      found.add("date.order", "dissolved");
    }
    String modified = profile.modified();
    if (modified != null) {
      try {
        if (Dates.isFuture(Instant.parse(modified), found.today())) {
          found.add("date.future", "modified");
        }
      } catch (DateTimeParseException e) {
        found.add(Finding.MALFORMED, "modified");
      }
    }
  }

  private static void objectiveIds(
      @Nullable List<StrategicObjective> objectives, Seen ids, Findings found) {
    if (objectives == null) {
      return;
    }
    for (int i = 0; i < objectives.size(); i++) {
      StrategicObjective objective = objectives.get(i);
      found.enter("objectives", i);
      if (objective.id() != null && ids.again(objective.id())) {
        found.add("objective.id-repeated", "id");
      }
      objectiveIds(objective.objectives(), ids, found);
      found.leave();
    }
  }

  private static void sourceIds(@Nullable List<Source> sources, Findings found) {
    if (sources == null) {
      return;
    }
    Seen ids = new Seen();
    for (int i = 0; i < sources.size(); i++) {
      String id = sources.get(i).id();
      if (id != null && ids.again(id)) {
        found.addWithin("source.id-repeated", "sources", i, "id");
      }
    }
  }

  private static void verbatimProperties(Profile profile, Findings found) {
    List<Verbatim> verbatims = profile.verbatims();
    if (verbatims == null) {
      return;
    }
    Set<String> known =
        profile instanceof Coalition
            ? ProfileProperties.OF_COALITION
            : ProfileProperties.OF_ORGANIZATION;
    for (int i = 0; i < verbatims.size(); i++) {
      String property = verbatims.get(i).property();
      if (property != null && !known.contains(property) && !property.isBlank()) {
        found.addWithin("verbatim.property", "verbatims", i, "property");
      }
    }
  }
}
