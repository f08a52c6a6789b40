package org.civilsociety.reconciliation;

import java.util.List;
import java.util.Optional;
import org.civilsociety.Extensible;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.Place;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.TargetGroupBuilder;
import org.civilsociety.internal.Model;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;

/** Two entries, and by what they are taken for one, if by anything. */
record Entries(Extensible left, Extensible right, Optional<Match> match) {

  static Entries same(Match match, Extensible left, Extensible right) {
    return new Entries(left, right, Optional.of(match));
  }

  static Entries different(Extensible left, Extensible right) {
    return new Entries(left, right, Optional.empty());
  }

  static Optional<Match> match(Extensible left, Extensible right) {
    return Matching.of(List.of(left), List.of(right), type(left)).get(0).match();
  }

  static Class<?> type(Extensible entry) {
    return entry instanceof Party ? Party.class : Model.typeOf(entry).type();
  }

  static LocalizedText ar(String text) {
    return LocalizedText.of("ar", text);
  }

  static LocalizedText fr(String text) {
    return LocalizedText.of("fr", text);
  }

  static RecordId id(String id) {
    return RecordId.parse(id);
  }

  static OrganizationBuilder organization() {
    return new OrganizationBuilder();
  }

  static StrategicObjectiveBuilder objective() {
    return new StrategicObjectiveBuilder();
  }

  static MembershipBuilder membership(Party member, Party organization) {
    return new MembershipBuilder().member(member).organization(organization);
  }

  static TargetGroup women(TargetGroup.Role... role) {
    return new TargetGroupBuilder()
        .label(fr("femmes"))
        .role(List.of(role).stream().findFirst())
        .build();
  }

  static Place place(String name, String country) {
    return new PlaceBuilder().name(ar(name)).country(CountryCode.parse(country)).build();
  }
}
