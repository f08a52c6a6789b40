package org.civilsociety.examples.benchmarks.contenders.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.Activity;
import org.civilsociety.Classification;
import org.civilsociety.ContactPoint;
import org.civilsociety.Experience;
import org.civilsociety.Extensible;
import org.civilsociety.Identifier;
import org.civilsociety.Link;
import org.civilsociety.Name;
import org.civilsociety.NamedParty;
import org.civilsociety.Officer;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.Place;
import org.civilsociety.PostalAddress;
import org.civilsociety.Quantity;
import org.civilsociety.Relationship;
import org.civilsociety.Scope;
import org.civilsociety.Source;
import org.civilsociety.StrategicObjective;
import org.civilsociety.TargetGroup;
import org.civilsociety.Theme;
import org.civilsociety.UnnamedParty;
import org.civilsociety.Verbatim;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;

/** The rules of the parts of a profile, by hand, in the model's own types. */
abstract class ModelParts extends Walk<ModelParts> {

  ModelParts(Findings found) {
    super(found);
  }

  @Override
  final ModelParts self() {
    return this;
  }

  final void text(String property, LocalizedText text, int max) {
    Map<LanguageTag, String> texts = text.texts();
    if (!texts.isEmpty()) {
      count(texts.size());
      texts.forEach((language, words) -> text(property, language.value(), words, max));
    }
  }

  private void text(String property, Optional<String> text) {
    text(property, text.orElse(null), LABEL);
  }

  private void unknownMembers(Extensible record) {
    count(record.getExtensions().members().size());
  }

  private void inOrder(Optional<DateRange> period) {
    if (period.isPresent() && period.get().isReversed()) {
      found.add("date.order", "period");
    }
  }

  final void notInTheFuture(String property, PartialDate date) {
    if (Dates.isFuture(date, found.today())) {
      found.add("date.future", property);
    }
  }

  final void name(Name name) {
    required("text", name.getText(), LABEL);
    inOrder(name.getPeriod());
    unknownMembers(name);
  }

  final void classification(Classification classification) {
    stated("classification.empty", classification.getLabel(), classification.getCodes());
    unknownMembers(classification);
  }

  /** A label, or a code. */
  private void stated(String rule, LocalizedText label, List<?> codes) {
    text("label", label, LABEL);
    entries("codes", codes);
    if (label.isEmpty() && codes.isEmpty()) {
      found.add(rule, "label");
    }
  }

  final void identifiers(List<Identifier> identifiers) {
    each("identifiers", identifiers, ModelParts::identifier);
    Repetition.check(identifiers, Identifier::getScheme, Identifier::getValue, found);
  }

  private void identifier(Identifier identifier) {
    required("scheme", identifier.getScheme(), LABEL);
    required("value", identifier.getValue(), LABEL);
    if (!CheckDigits.hold(identifier.getScheme(), identifier.getValue())) {
      found.add("identifier.check-digit", "value");
    }
    unknownMembers(identifier);
  }

  final void place(Place place) {
    text("name", place.getName(), LABEL);
    entries("codes", place.getCodes());
    unknownMembers(place);
  }

  final void party(Party party) {
    if (party instanceof PartyReference reference) {
      text("label", reference.getLabel(), LABEL);
    } else if (party instanceof NamedParty named) {
      text("name", named.getName(), LABEL);
      identifiers(named.getIdentifiers());
    } else if (party instanceof UnnamedParty unnamed) {
      text("description", unnamed.getDescription(), PROSE);
      text("reason", unnamed.getReason(), PROSE);
      one("count", unnamed.getCount().orElse(null), ModelParts::quantity);
    }
    unknownMembers(party);
  }

  final void objective(StrategicObjective objective) {
    text("label", objective.getLabel(), LABEL);
    text("sequenceIndicator", objective.getSequenceIndicator());
    text("name", objective.getName(), LABEL);
    text("description", objective.getDescription(), PROSE);
    if (objective.getName().isEmpty() && objective.getDescription().isEmpty()) {
      found.add("objective.empty", "name");
    }
    targetGroups(objective.getTargetGroups());
    each("themes", objective.getThemes(), ModelParts::theme);
    each("activities", objective.getActivities(), ModelParts::activity);
    each("scopes", objective.getScopes(), ModelParts::scope);
    inOrder(objective.getPeriod());
    each("objectives", objective.getObjectives(), ModelParts::objective);
    unknownMembers(objective);
  }

  final void targetGroups(List<TargetGroup> groups) {
    each("targetGroups", groups, ModelParts::targetGroup);
    Depth.check(groups, TargetGroup::getIncludes, found::targetGroupTooDeep);
  }

  private void targetGroup(TargetGroup group) {
    stated("target-group.empty", group.getLabel(), group.getCodes());
    each("includes", group.getIncludes(), ModelParts::targetGroup);
    unknownMembers(group);
  }

  final void theme(Theme theme) {
    stated("theme.empty", theme.getLabel(), theme.getCodes());
    unknownMembers(theme);
  }

  final void scope(Scope scope) {
    text("label", scope.getLabel(), LABEL);
    unknownMembers(scope);
  }

  final void activity(Activity activity) {
    text("name", activity.getName(), LABEL);
    text("description", activity.getDescription(), PROSE);
    unknownMembers(activity);
  }

  final void experience(Experience experience) {
    text("theme", experience.getTheme(), LABEL);
    entries("codes", experience.getCodes());
    one("years", experience.getYears().orElse(null), ModelParts::quantity);
    unknownMembers(experience);
  }

  final void quantity(Quantity quantity) {
    unknownMembers(quantity);
  }

  final void address(PostalAddress address) {
    text("kind", address.getKind());
    List<String> lines = address.getLines();
    entries("lines", lines);
    for (int i = 0; i < lines.size(); i++) {
      line(i, lines.get(i));
    }
    text("locality", address.getLocality());
    text("region", address.getRegion());
    text("postalCode", address.getPostalCode());
    if (lines.isEmpty()
        && address.getLocality().isEmpty()
        && address.getRegion().isEmpty()
        && address.getPostalCode().isEmpty()
        && address.getCountry().isEmpty()) {
      found.add("address.empty", "lines");
    }
    unknownMembers(address);
  }

  final void contactPoint(ContactPoint contact) {
    required("kind", contact.getKind(), LABEL);
    text("value", contact.getValue());
    text("label", contact.getLabel(), LABEL);
    if (contact.getValue().isPresent() && !SafeContact.holds(contact.getValue().get())) {
      found.add("contact.unsafe", "value");
    }
    unknownMembers(contact);
  }

  final void link(Link link) {
    required("kind", link.getKind(), LABEL);
    unknownMembers(link);
  }

  final void officer(Officer officer) {
    required("name", officer.getName(), LABEL);
    text("role", officer.getRole(), LABEL);
    inOrder(officer.getPeriod());
    unknownMembers(officer);
  }

  final void relationship(Relationship relationship) {
    required("kind", relationship.getKind(), LABEL);
    one("party", relationship.getParty(), ModelParts::party);
    inOrder(relationship.getPeriod());
    unknownMembers(relationship);
  }

  final void source(Source source) {
    text("publisher", source.getPublisher());
    text("title", source.getTitle(), LABEL);
    source.getRetrieved().ifPresent(day -> notInTheFuture("retrieved", day));
    source.getModified().ifPresent(day -> notInTheFuture("modified", day));
    unknownMembers(source);
  }

  final void verbatim(Verbatim verbatim) {
    required("property", verbatim.getProperty(), LABEL);
    required("text", verbatim.getText(), PROSE);
    text("note", verbatim.getNote(), PROSE);
    unknownMembers(verbatim);
  }
}
