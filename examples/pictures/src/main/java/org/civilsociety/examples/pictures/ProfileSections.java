package org.civilsociety.examples.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civilsociety.Activity;
import org.civilsociety.Experience;
import org.civilsociety.Officer;
import org.civilsociety.Profile;
import org.civilsociety.Relationship;
import org.civilsociety.StrategicObjective;
import org.civilsociety.TargetGroup;
import org.civilsociety.value.LocalizedText;

/** What a profile tells at length: each attribute a section, the prose first. */
final class ProfileSections {

  private final Values values;
  private final Words words;
  private final Parties parties;
  private final List<Section> sections = new ArrayList<>();

  private ProfileSections(Values values, Words words, Parties parties) {
    this.values = values;
    this.words = words;
    this.parties = parties;
  }

  static List<Section> of(Profile profile, Values values, Words words, Parties parties) {
    ProfileSections sections = new ProfileSections(values, words, parties);
    sections.addProse("mission", profile.getMission());
    sections.addProse("vision", profile.getVision());
    sections.addProse("description", profile.getDescription());
    sections.addProse("approach", profile.getApproach());
    sections.add("objectives", profile.getObjectives(), sections::objective);
    sections.add("targetGroups", profile.getTargetGroups(), sections::targetGroup);
    sections.add("activities", profile.getActivities(), sections::activity);
    sections.add("experience", profile.getExperience(), sections::experience);
    sections.add("officers", profile.getOfficers(), sections::officer);
    sections.add("relationships", profile.getRelationships(), sections::relationship);
    return List.copyOf(sections.sections);
  }

  private void addProse(String property, LocalizedText text) {
    add(property, values.text(text).stream().toList(), words -> Item.titled(words));
  }

  private <T> void add(String property, List<T> entries, Function<T, Item> item) {
    if (!entries.isEmpty()) {
      sections.add(new Section(property, words.of(property), entries.stream().map(item).toList()));
    }
  }

  private Item objective(StrategicObjective objective) {
    Stream<Shown> chips =
        Stream.of(
                objective.getTargetGroups().stream().flatMap(this::withIncluded),
                objective.getThemes().stream().map(values::theme),
                objective.getScopes().stream().map(values::scope))
            .flatMap(Function.identity());
    Item item =
        Item.titled(values.text(objective.getName()))
            .saying(values.text(objective.getDescription()))
            .noting(values.text(objective.getLabel()))
            .noting(objective.getSequenceIndicator().map(Shown::of))
            .noting(values.period(objective.getPeriod()))
            .tagged(chips.toList());
    return item.above(
        Stream.concat(
                objective.getActivities().stream().map(this::activity),
                objective.getObjectives().stream().map(this::objective))
            .toList());
  }

  private Stream<Shown> withIncluded(TargetGroup group) {
    List<Shown> parts = new ArrayList<>(List.of(values.targetGroup(group)));
    parts.addAll(values.remarks(group));
    return Stream.concat(
        Stream.of(Shown.joined(parts)), group.getIncludes().stream().flatMap(this::withIncluded));
  }

  private Item targetGroup(TargetGroup group) {
    Item item = Item.titled(values.targetGroup(group));
    for (Shown remark : values.remarks(group)) {
      item = item.noting(Optional.of(remark));
    }
    return item.above(group.getIncludes().stream().map(this::targetGroup).toList());
  }

  private Item activity(Activity activity) {
    return Item.titled(values.text(activity.getName()))
        .saying(values.text(activity.getDescription()));
  }

  private Item experience(Experience experience) {
    return Item.titled(Shown.joined(values.coded(experience.getTheme(), experience.getCodes())))
        .noting(experience.getYears().map(values::years));
  }

  private Item officer(Officer officer) {
    return Item.titled(Shown.of(officer.getName()))
        .noting(values.text(officer.getRole()))
        .noting(values.period(officer.getPeriod()));
  }

  private Item relationship(Relationship relationship) {
    return Item.titled(parties.name(relationship.getParty()))
        .noting(Optional.of(values.kind("relationship", relationship.getKind())))
        .noting(values.period(relationship.getPeriod()));
  }
}
