package org.civilsociety.examples.benchmarks.contenders.rules;

import java.util.List;
import java.util.Map;
import org.civilsociety.examples.benchmarks.contenders.plain.Activity;
import org.civilsociety.examples.benchmarks.contenders.plain.Classification;
import org.civilsociety.examples.benchmarks.contenders.plain.ContactPoint;
import org.civilsociety.examples.benchmarks.contenders.plain.Experience;
import org.civilsociety.examples.benchmarks.contenders.plain.Identifier;
import org.civilsociety.examples.benchmarks.contenders.plain.Link;
import org.civilsociety.examples.benchmarks.contenders.plain.Name;
import org.civilsociety.examples.benchmarks.contenders.plain.NamedParty;
import org.civilsociety.examples.benchmarks.contenders.plain.Officer;
import org.civilsociety.examples.benchmarks.contenders.plain.Party;
import org.civilsociety.examples.benchmarks.contenders.plain.PartyReference;
import org.civilsociety.examples.benchmarks.contenders.plain.Place;
import org.civilsociety.examples.benchmarks.contenders.plain.PostalAddress;
import org.civilsociety.examples.benchmarks.contenders.plain.Quantity;
import org.civilsociety.examples.benchmarks.contenders.plain.Relationship;
import org.civilsociety.examples.benchmarks.contenders.plain.Scope;
import org.civilsociety.examples.benchmarks.contenders.plain.Source;
import org.civilsociety.examples.benchmarks.contenders.plain.StrategicObjective;
import org.civilsociety.examples.benchmarks.contenders.plain.TargetGroup;
import org.civilsociety.examples.benchmarks.contenders.plain.Theme;
import org.civilsociety.examples.benchmarks.contenders.plain.UnnamedParty;
import org.civilsociety.examples.benchmarks.contenders.plain.Verbatim;
import org.jspecify.annotations.Nullable;

/** The rules of the parts of a profile, by hand, in plain records. */
abstract class PlainParts extends Walk<PlainParts> {

  PlainParts(Findings found) {
    super(found);
  }

  @Override
  final PlainParts self() {
    return this;
  }

  final void text(String property, @Nullable Map<String, String> texts, int max) {
    if (texts != null) {
      count(texts.size());
      for (Map.Entry<String, String> one : texts.entrySet()) {
        if (one.getValue() == null || !Form.LANGUAGE.fits(one.getKey())) {
          found.add(Finding.MALFORMED, property, one.getKey());
        } else {
          text(property, one.getKey(), one.getValue(), max);
        }
      }
    }
  }

  final void form(String property, @Nullable String text, Form form) {
    if (!form.fits(text)) {
      found.add(Finding.MALFORMED, property);
    }
  }

  final void codes(@Nullable List<String> codes) {
    entries("codes", codes);
    if (codes != null) {
      for (int i = 0; i < codes.size(); i++) {
        if (codes.get(i) == null || !Form.CODE.fits(codes.get(i))) {
          found.add(Finding.MALFORMED, "codes", i);
        }
      }
    }
  }

  final void name(Name name) {
    required("text", name.text(), LABEL);
    form("language", name.language(), Form.LANGUAGE);
    PlainOwnRules.name(name, found);
  }

  final void classification(Classification classification) {
    text("label", classification.label(), LABEL);
    codes(classification.codes());
    PlainOwnRules.classification(classification, found);
  }

  final void identifier(Identifier identifier) {
    required("scheme", identifier.scheme(), LABEL);
    required("value", identifier.value(), LABEL);
    PlainOwnRules.identifier(identifier, found);
  }

  final void place(Place place) {
    text("name", place.name(), LABEL);
    form("country", place.country(), Form.COUNTRY);
    codes(place.codes());
  }

  final void party(Party party) {
    PlainOwnRules.party(party, found);
    PartyReference reference = party.reference();
    if (reference != null) {
      form("id", reference.id(), Form.REQUIRED_ID);
      text("label", reference.label(), LABEL);
    }
    NamedParty named = party.named();
    if (named != null) {
      text("name", named.name(), LABEL);
      each("identifiers", named.identifiers(), PlainParts::identifier);
      PlainOwnRules.namedParty(named, found);
    }
    UnnamedParty unnamed = party.unnamed();
    if (unnamed != null) {
      text("description", unnamed.description(), PROSE);
      text("reason", unnamed.reason(), PROSE);
      one("count", unnamed.count(), PlainParts::quantity);
    }
  }

  final void objective(StrategicObjective objective) {
    form("id", objective.id(), Form.ID);
    text("label", objective.label(), LABEL);
    text("sequenceIndicator", objective.sequenceIndicator(), LABEL);
    text("name", objective.name(), LABEL);
    text("description", objective.description(), PROSE);
    each("targetGroups", objective.targetGroups(), PlainParts::targetGroup);
    each("themes", objective.themes(), PlainParts::theme);
    each("activities", objective.activities(), PlainParts::activity);
    each("scopes", objective.scopes(), PlainParts::scope);
    each("objectives", objective.objectives(), PlainParts::objective);
    PlainOwnRules.strategicObjective(objective, found);
  }

  final void targetGroup(TargetGroup group) {
    text("label", group.label(), LABEL);
    codes(group.codes());
    each("includes", group.includes(), PlainParts::targetGroup);
    PlainOwnRules.targetGroup(group, found);
  }

  final void theme(Theme theme) {
    text("label", theme.label(), LABEL);
    codes(theme.codes());
    PlainOwnRules.theme(theme, found);
  }

  final void scope(Scope scope) {
    text("label", scope.label(), LABEL);
  }

  final void activity(Activity activity) {
    text("name", activity.name(), LABEL);
    text("description", activity.description(), PROSE);
  }

  final void experience(Experience experience) {
    text("theme", experience.theme(), LABEL);
    codes(experience.codes());
    one("years", experience.years(), PlainParts::quantity);
  }

  final void quantity(Quantity quantity) {
    form("asOf", quantity.asOf(), Form.DATE);
    PlainOwnRules.quantity(quantity, found);
  }

  final void address(PostalAddress address) {
    text("kind", address.kind(), LABEL);
    List<String> lines = address.lines();
    entries("lines", lines);
    for (int i = 0; lines != null && i < lines.size(); i++) {
      line(i, lines.get(i));
    }
    text("locality", address.locality(), LABEL);
    text("region", address.region(), LABEL);
    text("postalCode", address.postalCode(), LABEL);
    form("country", address.country(), Form.COUNTRY);
    PlainOwnRules.postalAddress(address, found);
  }

  final void contactPoint(ContactPoint contact) {
    required("kind", contact.kind(), LABEL);
    text("value", contact.value(), LABEL);
    text("label", contact.label(), LABEL);
    PlainOwnRules.contactPoint(contact, found);
  }

  final void link(Link link) {
    required("kind", link.kind(), LABEL);
    form("address", link.address(), Form.ADDRESS);
  }

  final void officer(Officer officer) {
    required("name", officer.name(), LABEL);
    text("role", officer.role(), LABEL);
    PlainOwnRules.officer(officer, found);
  }

  final void relationship(Relationship relationship) {
    required("kind", relationship.kind(), LABEL);
    one("party", relationship.party(), PlainParts::party);
    PlainOwnRules.relationship(relationship, found);
  }

  final void source(Source source) {
    form("id", source.id(), Form.ID);
    text("publisher", source.publisher(), LABEL);
    text("title", source.title(), LABEL);
    form("address", source.address(), Form.ADDRESS);
    form("language", source.language(), Form.LANGUAGE);
    PlainOwnRules.source(source, found);
  }

  final void verbatim(Verbatim verbatim) {
    required("property", verbatim.property(), LABEL);
    required("text", verbatim.text(), PROSE);
    form("source", verbatim.source(), Form.ID);
    text("note", verbatim.note(), PROSE);
  }
}
