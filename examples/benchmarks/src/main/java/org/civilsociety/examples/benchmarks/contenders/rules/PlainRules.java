package org.civilsociety.examples.benchmarks.contenders.rules;

import java.util.List;
import java.util.Map;
import org.civilsociety.examples.benchmarks.contenders.plain.Activity;
import org.civilsociety.examples.benchmarks.contenders.plain.Classification;
import org.civilsociety.examples.benchmarks.contenders.plain.Coalition;
import org.civilsociety.examples.benchmarks.contenders.plain.ContactPoint;
import org.civilsociety.examples.benchmarks.contenders.plain.Experience;
import org.civilsociety.examples.benchmarks.contenders.plain.Identifier;
import org.civilsociety.examples.benchmarks.contenders.plain.Link;
import org.civilsociety.examples.benchmarks.contenders.plain.Name;
import org.civilsociety.examples.benchmarks.contenders.plain.NamedParty;
import org.civilsociety.examples.benchmarks.contenders.plain.Officer;
import org.civilsociety.examples.benchmarks.contenders.plain.Organization;
import org.civilsociety.examples.benchmarks.contenders.plain.Party;
import org.civilsociety.examples.benchmarks.contenders.plain.PartyReference;
import org.civilsociety.examples.benchmarks.contenders.plain.Place;
import org.civilsociety.examples.benchmarks.contenders.plain.PostalAddress;
import org.civilsociety.examples.benchmarks.contenders.plain.Profile;
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

/** The rules of the group {@code Default}, by hand, of a profile in plain records. */
public final class PlainRules extends Walk<PlainRules> {

  private PlainRules(Findings found) {
    super(found);
  }

  /**
   * Checks a profile.
   *
   * @param profile an organization or a coalition
   * @return every rule that it breaks, with the place; empty if it is valid
   */
  public static List<Finding> check(Profile profile) {
    Findings found = new Findings();
    new PlainRules(found).profile(profile);
    return found.all();
  }

  @Override
  PlainRules self() {
    return this;
  }

  private void profile(Profile profile) {
    form("id", profile.id(), Form.ID);
    each("names", profile.names(), PlainRules::name);
    each("classifications", profile.classifications(), PlainRules::classification);
    each("identifiers", profile.identifiers(), PlainRules::identifier);
    one("foundedIn", profile.foundedIn(), PlainRules::place);
    each("founders", profile.founders(), PlainRules::party);
    text("mission", profile.mission(), PROSE);
    text("vision", profile.vision(), PROSE);
    text("description", profile.description(), PROSE);
    text("approach", profile.approach(), PROSE);
    each("objectives", profile.objectives(), PlainRules::objective);
    each("targetGroups", profile.targetGroups(), PlainRules::targetGroup);
    each("themes", profile.themes(), PlainRules::theme);
    each("scopes", profile.scopes(), PlainRules::scope);
    each("basedIn", profile.basedIn(), PlainRules::place);
    each("worksIn", profile.worksIn(), PlainRules::place);
    each("activities", profile.activities(), PlainRules::activity);
    each("experience", profile.experience(), PlainRules::experience);
    one("memberCount", profile.memberCount(), PlainRules::quantity);
    each("addresses", profile.addresses(), PlainRules::address);
    each("contactPoints", profile.contactPoints(), PlainRules::contactPoint);
    each("links", profile.links(), PlainRules::link);
    each("officers", profile.officers(), PlainRules::officer);
    each("relationships", profile.relationships(), PlainRules::relationship);
    each("sources", profile.sources(), PlainRules::source);
    each("verbatims", profile.verbatims(), PlainRules::verbatim);
    if (profile instanceof Organization organization) {
      one("legalForm", organization.legalForm(), PlainRules::classification);
    } else if (profile instanceof Coalition coalition) {
      text("memberKind", coalition.memberKind(), LABEL);
    }
    if (!holdsNull()) {
      PlainProfileRules.across(profile, found);
    }
  }

  private void text(String property, @Nullable Map<String, String> texts, int max) {
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

  private void form(String property, @Nullable String text, Form form) {
    if (!form.fits(text)) {
      found.add(Finding.MALFORMED, property);
    }
  }

  private void codes(@Nullable List<String> codes) {
    entries("codes", codes);
    if (codes != null) {
      for (int i = 0; i < codes.size(); i++) {
        if (codes.get(i) == null || !Form.CODE.fits(codes.get(i))) {
          found.add(Finding.MALFORMED, "codes", i);
        }
      }
    }
  }

  private void name(Name name) {
    required("text", name.text(), LABEL);
    form("language", name.language(), Form.LANGUAGE);
    PlainOwnRules.name(name, found);
  }

  private void classification(Classification classification) {
    text("label", classification.label(), LABEL);
    codes(classification.codes());
    PlainOwnRules.classification(classification, found);
  }

  private void identifier(Identifier identifier) {
    required("scheme", identifier.scheme(), LABEL);
    required("value", identifier.value(), LABEL);
    PlainOwnRules.identifier(identifier, found);
  }

  private void place(Place place) {
    text("name", place.name(), LABEL);
    form("country", place.country(), Form.COUNTRY);
    codes(place.codes());
  }

  private void party(Party party) {
    PlainOwnRules.party(party, found);
    PartyReference reference = party.reference();
    if (reference != null) {
      form("id", reference.id(), Form.REQUIRED_ID);
      text("label", reference.label(), LABEL);
    }
    NamedParty named = party.named();
    if (named != null) {
      text("name", named.name(), LABEL);
      each("identifiers", named.identifiers(), PlainRules::identifier);
      PlainOwnRules.namedParty(named, found);
    }
    UnnamedParty unnamed = party.unnamed();
    if (unnamed != null) {
      text("description", unnamed.description(), PROSE);
      text("reason", unnamed.reason(), PROSE);
      one("count", unnamed.count(), PlainRules::quantity);
    }
  }

  private void objective(StrategicObjective objective) {
    form("id", objective.id(), Form.ID);
    text("label", objective.label(), LABEL);
    text("sequenceIndicator", objective.sequenceIndicator(), LABEL);
    text("name", objective.name(), LABEL);
    text("description", objective.description(), PROSE);
    each("targetGroups", objective.targetGroups(), PlainRules::targetGroup);
    each("themes", objective.themes(), PlainRules::theme);
    each("activities", objective.activities(), PlainRules::activity);
    each("scopes", objective.scopes(), PlainRules::scope);
    each("objectives", objective.objectives(), PlainRules::objective);
    PlainOwnRules.strategicObjective(objective, found);
  }

  private void targetGroup(TargetGroup group) {
    text("label", group.label(), LABEL);
    codes(group.codes());
    each("includes", group.includes(), PlainRules::targetGroup);
    PlainOwnRules.targetGroup(group, found);
  }

  private void theme(Theme theme) {
    text("label", theme.label(), LABEL);
    codes(theme.codes());
    PlainOwnRules.theme(theme, found);
  }

  private void scope(Scope scope) {
    text("label", scope.label(), LABEL);
  }

  private void activity(Activity activity) {
    text("name", activity.name(), LABEL);
    text("description", activity.description(), PROSE);
  }

  private void experience(Experience experience) {
    text("theme", experience.theme(), LABEL);
    codes(experience.codes());
    one("years", experience.years(), PlainRules::quantity);
  }

  private void quantity(Quantity quantity) {
    form("asOf", quantity.asOf(), Form.DATE);
    PlainOwnRules.quantity(quantity, found);
  }

  private void address(PostalAddress address) {
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

  private void contactPoint(ContactPoint contact) {
    required("kind", contact.kind(), LABEL);
    text("value", contact.value(), LABEL);
    text("label", contact.label(), LABEL);
    PlainOwnRules.contactPoint(contact, found);
  }

  private void link(Link link) {
    required("kind", link.kind(), LABEL);
    form("address", link.address(), Form.ADDRESS);
  }

  private void officer(Officer officer) {
    required("name", officer.name(), LABEL);
    text("role", officer.role(), LABEL);
    PlainOwnRules.officer(officer, found);
  }

  private void relationship(Relationship relationship) {
    required("kind", relationship.kind(), LABEL);
    one("party", relationship.party(), PlainRules::party);
    PlainOwnRules.relationship(relationship, found);
  }

  private void source(Source source) {
    form("id", source.id(), Form.ID);
    text("publisher", source.publisher(), LABEL);
    text("title", source.title(), LABEL);
    form("address", source.address(), Form.ADDRESS);
    form("language", source.language(), Form.LANGUAGE);
    PlainOwnRules.source(source, found);
  }

  private void verbatim(Verbatim verbatim) {
    required("property", verbatim.property(), LABEL);
    required("text", verbatim.text(), PROSE);
    form("source", verbatim.source(), Form.ID);
    text("note", verbatim.note(), PROSE);
  }
}
