package org.civilsociety.examples.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civilsociety.Classification;
import org.civilsociety.Coalition;
import org.civilsociety.Identifier;
import org.civilsociety.Organization;
import org.civilsociety.Place;
import org.civilsociety.Profile;

/** What a profile tells in a few words. */
final class ProfileFacts {

  private final Values values;
  private final Words words;
  private final Parties parties;
  private final List<Fact> facts = new ArrayList<>();

  private ProfileFacts(Values values, Words words, Parties parties) {
    this.values = values;
    this.words = words;
    this.parties = parties;
  }

  static List<Fact> of(Profile profile, Values values, Words words, Parties parties) {
    ProfileFacts facts = new ProfileFacts(values, words, parties);
    facts.addShared(profile);
    if (profile instanceof Organization organization) {
      facts.addOwn(organization);
    } else if (profile instanceof Coalition coalition) {
      facts.addOwn(coalition);
    }
    facts.add("identifiers", profile.getIdentifiers(), facts::identifier);
    profile
        .getModified()
        .ifPresent(time -> facts.add("modified", Stream.of(Shown.of(time.toString()))));
    return List.copyOf(facts.facts);
  }

  private void addShared(Profile profile) {
    add("classifications", profile.getClassifications(), this::classification);
    add("founded", profile.getFounded().stream().map(values::date));
    add("foundedIn", profile.getFoundedIn().stream().map(this::place));
    add("founders", profile.getFounders(), parties::name);
    add("dissolved", profile.getDissolved().stream().map(values::date));
    add("status", profile.getStatus().stream().map(values::word));
    add("basedIn", profile.getBasedIn(), this::place);
    add("worksIn", profile.getWorksIn(), this::place);
    add("scopes", profile.getScopes(), values::scope);
    add("themes", profile.getThemes(), values::theme);
    add("memberCount", profile.getMemberCount().stream().map(values::quantity));
  }

  private void addOwn(Organization organization) {
    add("legalForm", organization.getLegalForm().stream().map(this::classification));
    add("independent", organization.getIndependent().stream().map(values::yesOrNo));
  }

  private void addOwn(Coalition coalition) {
    add("memberKind", values.text(coalition.getMemberKind()).stream());
    add("membersListed", coalition.getMembersListed().stream().map(values::yesOrNo));
  }

  private Shown classification(Classification classification) {
    return Shown.joined(values.coded(classification.getLabel(), classification.getCodes()));
  }

  private Shown place(Place place) {
    return values.place(place);
  }

  private Shown identifier(Identifier identifier) {
    Shown number = Shown.of(identifier.getScheme() + " " + identifier.getValue());
    return identifier.isPreferred()
        ? Shown.joined(List.of(number, values.word("primary")))
        : number;
  }

  private <T> void add(String label, List<T> entries, Function<T, Shown> shown) {
    add(label, entries.stream().map(shown));
  }

  private void add(String label, Stream<Shown> shown) {
    List<Shown> all = shown.toList();
    if (!all.isEmpty()) {
      facts.add(new Fact(words.of(label), all));
    }
  }
}
