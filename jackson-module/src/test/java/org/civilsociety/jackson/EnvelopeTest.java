package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.Coalition;
import org.civilsociety.NamedParty;
import org.civilsociety.Organization;
import org.civilsociety.Party;
import org.civilsociety.PartyReference;
import org.civilsociety.Profile;
import org.civilsociety.UnnamedParty;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.value.RecordId;

/** The kind of a profile or party stands around it wherever the declared type leaves it open. */
@Domain(CivilSocietyDomain.class)
final class EnvelopeTest {

  record Profiles(
      Profile one, List<Profile> list, Map<RecordId, Profile> map, Optional<Profile> maybe) {}

  record Parties(Party one, List<Party> list, Map<RecordId, Party> map, Optional<Party> maybe) {}

  record Kinds(
      Organization organization,
      List<Coalition> coalitions,
      PartyReference reference,
      List<NamedParty> named,
      Optional<UnnamedParty> unnamed) {}

  private static final RecordId KEY = RecordId.parse("شبكة");

  @Property(tries = 1000)
  void writesAnOrganizationInItsEnvelope(@ForAll Organization organization) {
    assertThat(Json.write(Profile.class, organization))
        .isEqualTo("{\"organization\":" + Json.write(Organization.class, organization) + "}");
  }

  @Property(tries = 1000)
  void writesACoalitionInItsEnvelope(@ForAll Coalition coalition) {
    assertThat(Json.write(Profile.class, coalition))
        .isEqualTo("{\"coalition\":" + Json.write(Coalition.class, coalition) + "}");
  }

  @Property(tries = 1000)
  void writesAPartyInItsEnvelope(@ForAll Party party) {
    String kind =
        party instanceof PartyReference
            ? "reference"
            : party instanceof NamedParty ? "named" : "unnamed";
    assertThat(Json.write(Party.class, party))
        .isEqualTo("{\"" + kind + "\":" + Json.MAPPER.writeValueAsString(party) + "}");
  }

  @Property(tries = 1000)
  void writesAnEnvelopeWhereverAProfileIsDeclared(@ForAll Profile profile) {
    Profiles profiles =
        new Profiles(profile, List.of(profile), Map.of(KEY, profile), Optional.of(profile));
    String envelope = Json.write(Profile.class, profile);
    String json = Json.MAPPER.writeValueAsString(profiles);
    assertThat(json).isEqualTo(everywhere(envelope));
    assertThat(Json.read(Profiles.class, json)).isEqualTo(profiles);
  }

  @Property(tries = 1000)
  void writesAnEnvelopeWhereverAPartyIsDeclared(@ForAll Party party) {
    Parties parties = new Parties(party, List.of(party), Map.of(KEY, party), Optional.of(party));
    String envelope = Json.write(Party.class, party);
    String json = Json.MAPPER.writeValueAsString(parties);
    assertThat(json).isEqualTo(everywhere(envelope));
    assertThat(Json.read(Parties.class, json)).isEqualTo(parties);
  }

  @Property(tries = 1000)
  void writesNoEnvelopeWhereTheKindIsDeclared(
      @ForAll Organization organization,
      @ForAll Coalition coalition,
      @ForAll PartyReference reference,
      @ForAll NamedParty named,
      @ForAll UnnamedParty unnamed) {
    Kinds kinds =
        new Kinds(
            organization, List.of(coalition), reference, List.of(named), Optional.of(unnamed));
    String json = Json.MAPPER.writeValueAsString(kinds);
    assertThat(json)
        .isEqualTo(
            "{\"organization\":%s,\"coalitions\":[%s],\"reference\":%s,\"named\":[%s],\"unnamed\":%s}"
                .formatted(
                    Json.write(Organization.class, organization),
                    Json.write(Coalition.class, coalition),
                    Json.write(PartyReference.class, reference),
                    Json.write(NamedParty.class, named),
                    Json.write(UnnamedParty.class, unnamed)));
    assertThat(Json.read(Kinds.class, json)).isEqualTo(kinds);
  }

  private static String everywhere(String envelope) {
    return "{\"one\":%s,\"list\":[%s],\"map\":{\"شبكة\":%s},\"maybe\":%s}"
        .formatted(envelope, envelope, envelope, envelope);
  }
}
