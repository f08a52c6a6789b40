package org.civilsociety.reconciliation;

import static org.civilsociety.reconciliation.Match.ID;
import static org.civilsociety.reconciliation.Match.IDENTIFIER;
import static org.civilsociety.reconciliation.Match.NAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.Activity;
import org.civilsociety.Classification;
import org.civilsociety.ContactPoint;
import org.civilsociety.Experience;
import org.civilsociety.Identifier;
import org.civilsociety.Link;
import org.civilsociety.Membership;
import org.civilsociety.Name;
import org.civilsociety.NamedParty;
import org.civilsociety.Officer;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.Place;
import org.civilsociety.PostalAddress;
import org.civilsociety.Profile;
import org.civilsociety.Relationship;
import org.civilsociety.Scope;
import org.civilsociety.Source;
import org.civilsociety.StrategicObjective;
import org.civilsociety.TargetGroup;
import org.civilsociety.Theme;
import org.civilsociety.UnnamedParty;
import org.civilsociety.Verbatim;
import org.civilsociety.internal.FoldedText;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;

/** By what the entries of each list of the model are taken for one, the surest first. */
final class MatchRules {

  /** The most identifiers and names by which a party of a membership is looked for. */
  private static final int MAX_PARTY_KEYS = 8;

  private static final Set<String> NUMBERS = Set.of(ContactPoint.TELEPHONE, ContactPoint.FAX);

  private static final List<MatchRule> ALL =
      List.of(
          MatchRule.of(ID, Profile.class, profile -> present(profile.getId())),
          MatchRule.of(ID, Membership.class, membership -> present(membership.getId())),
          MatchRule.of(ID, StrategicObjective.class, objective -> present(objective.getId())),
          MatchRule.of(ID, Source.class, source -> present(source.getId())),
          MatchRule.of(ID, PartyReference.class, party -> List.of(party.getId())),
          MatchRule.of(IDENTIFIER, Profile.class, profile -> identifiers(profile.getIdentifiers())),
          MatchRule.of(IDENTIFIER, NamedParty.class, party -> identifiers(party.getIdentifiers())),
          MatchRule.of(
              IDENTIFIER, Identifier.class, identifier -> identifiers(List.of(identifier))),
          MatchRule.of(IDENTIFIER, Classification.class, Classification::getCodes),
          MatchRule.of(IDENTIFIER, Theme.class, Theme::getCodes),
          MatchRule.of(IDENTIFIER, Place.class, Place::getCodes),
          MatchRule.of(IDENTIFIER, Experience.class, Experience::getCodes),
          MatchRule.of(IDENTIFIER, TargetGroup.class, TargetGroup::getCodes, TargetGroup::getRole),
          MatchRule.of(NAME, Profile.class, MatchRules::names),
          MatchRule.of(NAME, Name.class, name -> folded(name.getText()), Name::getLanguage),
          MatchRule.of(NAME, Classification.class, entry -> folded(entry.getLabel())),
          MatchRule.of(NAME, Theme.class, theme -> folded(theme.getLabel())),
          MatchRule.of(NAME, Place.class, place -> folded(place.getName()), Place::getCountry),
          MatchRule.of(NAME, Experience.class, experience -> folded(experience.getTheme())),
          MatchRule.of(
              NAME, TargetGroup.class, group -> folded(group.getLabel()), TargetGroup::getRole),
          MatchRule.of(NAME, Scope.class, scope -> folded(scope.getLabel()), Scope::getLevel),
          MatchRule.of(NAME, Activity.class, activity -> folded(activity.getName())),
          MatchRule.of(NAME, Activity.class, activity -> folded(activity.getDescription())),
          MatchRule.of(NAME, StrategicObjective.class, entry -> folded(entry.getName())),
          MatchRule.of(NAME, StrategicObjective.class, entry -> folded(entry.getDescription())),
          MatchRule.of(NAME, Party.class, MatchRules::names),
          MatchRule.of(NAME, Membership.class, MatchRules::parties, Membership::getPeriod),
          MatchRule.of(NAME, Relationship.class, MatchRules::kindAndParty),
          MatchRule.of(
              NAME,
              Officer.class,
              officer -> both(folded(officer.getName()), folded(officer.getRole()))),
          MatchRule.of(NAME, Officer.class, officer -> folded(officer.getName())),
          MatchRule.of(NAME, Link.class, link -> both(List.of(link.getKind()), page(link))),
          MatchRule.of(NAME, Link.class, MatchRules::page),
          MatchRule.of(
              NAME,
              ContactPoint.class,
              contact -> both(List.of(FoldedText.of(contact.getKind())), reach(contact))),
          MatchRule.of(
              NAME,
              PostalAddress.class,
              address ->
                  both(
                      folded(String.join(" ", address.getLines())),
                      present(address.getLocality()))),
          MatchRule.of(
              NAME,
              Verbatim.class,
              verbatim -> List.of(List.of(verbatim.getProperty(), verbatim.getText())),
              Verbatim::getSource),
          MatchRule.ofOnlyOnes(
              Identifier.class, identifier -> folded(identifier.getScheme()), (one, other) -> true),
          MatchRule.ofOnlyOnes(
              Place.class, place -> present(place.getCountry()), MatchRules::haveOneLanguage),
          MatchRule.ofOnlyOnes(
              Scope.class, scope -> present(scope.getLevel()), (one, other) -> true),
          MatchRule.ofOnlyOnes(
              ContactPoint.class,
              contact -> folded(contact.getKind()),
              (one, other) -> one.getValue().isEmpty() || other.getValue().isEmpty()),
          MatchRule.ofOnlyOnes(
              PostalAddress.class,
              address -> present(address.getPostalCode()),
              (one, other) -> true),
          MatchRule.ofOnlyOnes(
              PostalAddress.class, address -> present(address.getLocality()), (one, other) -> true),
          MatchRule.ofOnlyOnes(Membership.class, MatchRules::parties, MatchRules::haveOnePeriod));

  private static final ClassValue<List<MatchRule>> BY_TYPE =
      new ClassValue<>() {
        @Override
        protected List<MatchRule> computeValue(Class<?> type) {
          return ALL.stream().filter(rule -> rule.isFor(type)).toList();
        }
      };

  private MatchRules() {}

  /** The rules for lists of a type. */
  static List<MatchRule> of(Class<?> type) {
    return BY_TYPE.get(type);
  }

  /** Whether both say in one language what the place is called, or one does not say it. */
  private static boolean haveOneLanguage(Place one, Place other) {
    Set<LanguageTag> languages = one.getName().texts().keySet();
    return one.getName().isEmpty()
        || other.getName().isEmpty()
        || other.getName().texts().keySet().stream().anyMatch(languages::contains);
  }

  /** Whether both periods may be one, or exclude each other because they overlap. */
  private static boolean haveOnePeriod(Membership one, Membership other) {
    return one.getPeriod()
        .flatMap(
            period ->
                other
                    .getPeriod()
                    .filter(further -> Relations.between(period, further) == Relation.CONFLICTS)
                    .map(further -> overlap(period, further)))
        .orElse(true);
  }

  private static boolean overlap(DateRange one, DateRange other) {
    return one.certainDays()
        .flatMap(
            these ->
                other
                    .certainDays()
                    .map(
                        those ->
                            !these.first().isAfter(those.last())
                                && !those.first().isAfter(these.last())))
        .orElse(false);
  }

  private static List<?> present(Optional<?> value) {
    return value.stream().toList();
  }

  private static List<String> folded(String text) {
    String folded = FoldedText.of(text);
    return folded.isEmpty() ? List.of() : List.of(folded);
  }

  private static List<String> folded(LocalizedText text) {
    return text.texts().values().stream().flatMap(value -> folded(value).stream()).toList();
  }

  private static List<String> page(Link link) {
    return link.getAddress().map(ValueRelation::page).stream().toList();
  }

  /** A number by its digits, anything else without letter case. */
  private static List<String> reach(ContactPoint contact) {
    boolean isNumber = NUMBERS.contains(FoldedText.of(contact.getKind()));
    return contact.getValue().stream()
        .map(value -> isNumber ? Wording.digits(value) : "")
        .map(digits -> digits.isEmpty() ? contact.getValue().orElseThrow() : digits)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<?> identifiers(List<Identifier> identifiers) {
    return identifiers.stream()
        .flatMap(
            identifier ->
                both(folded(identifier.getScheme()), folded(identifier.getValue())).stream())
        .toList();
  }

  private static List<?> names(Profile profile) {
    return profile.getNames().stream().flatMap(name -> folded(name.getText()).stream()).toList();
  }

  private static List<?> names(Party party) {
    if (party instanceof PartyReference reference) {
      return folded(reference.getLabel());
    }
    return party instanceof NamedParty named
        ? folded(named.getName())
        : folded(((UnnamedParty) party).getDescription());
  }

  private static List<?> parties(Membership membership) {
    return both(party(membership.getMember()), party(membership.getOrganization()));
  }

  private static List<?> kindAndParty(Relationship relationship) {
    return both(folded(relationship.getKind()), party(relationship.getParty()));
  }

  /** By what a party is told from others; one of which nothing is said is like any such. */
  private static List<?> party(Party party) {
    List<Object> keys = new ArrayList<>();
    if (party instanceof PartyReference reference) {
      keys.add(reference.getId());
    } else if (party instanceof NamedParty named) {
      keys.addAll(identifiers(named.getIdentifiers()));
    }
    keys.addAll(names(party));
    if (party instanceof UnnamedParty && keys.isEmpty()) {
      keys.add(UnnamedParty.class);
    }
    return keys.stream().limit(MAX_PARTY_KEYS).toList();
  }

  private static List<?> both(List<?> these, List<?> those) {
    return these.stream()
        .flatMap(one -> those.stream().<List<?>>map(other -> List.of(one, other)))
        .toList();
  }
}
