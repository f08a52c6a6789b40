package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.NameBuilder;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Source;
import org.civilsociety.SourceBuilder;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.report.Finding;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.validation.Provider;
import org.civilsociety.validation.Standalone;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Provider.class)
class SourceRulesTest {

  private final Provider provider;

  SourceRulesTest(Provider provider) {
    this.provider = provider;
  }

  @Test
  void looksForTheSourcesOfARecordInTheRecordAndInItsDirectory() {
    assertThat(
            provider.places(
                "source.unknown",
                new DirectoryBuilder()
                    .addSource(source("shared"))
                    .addOrganization(
                        new OrganizationBuilder()
                            .addSource(source("own"))
                            .addVerbatims(from("own"), from("shared"), from("nowhere"))
                            .addVerbatim(Verbatim.of("founded", "1998"))
                            .build())
                    .addCoalition(new CoalitionBuilder().addVerbatim(from("own")).build())
                    .addMembership(
                        new MembershipBuilder()
                            .addSource(source("mine"))
                            .addVerbatims(from("mine"), from("shared"), from("own"))
                            .build())
                    .build()))
        .containsExactly(
            "coalitions[0].verbatims[0].source",
            "memberships[0].verbatims[2].source",
            "organizations[0].verbatims[2].source");
  }

  @Test
  void asksARecordThatStandsAloneForItsOwnSources() {
    assertThat(
            provider.findings(
                new OrganizationBuilder()
                    .addSource(source("own"))
                    .addVerbatims(from("own"), from("shared"))
                    .build(),
                Standalone.class))
        .containsExactly("source.unknown at verbatims[1].source");
    assertThat(
            provider.findings(
                new MembershipBuilder().addVerbatims(from("shared")).build(), Standalone.class))
        .containsExactly("source.unknown at verbatims[0].source");
    assertThat(
            provider.places(
                "source.unknown", new OrganizationBuilder().addVerbatim(from("shared")).build()))
        .isEmpty();
  }

  @Test
  void suggestsASourceOfTheRecordBeforeOneOfTheDirectory() {
    Directory directory =
        new DirectoryBuilder()
            .addSources(source("reports"), source("minutes"))
            .addOrganization(
                new OrganizationBuilder()
                    .addSource(source("report"))
                    .addVerbatims(from("reporte"), from("minute"), from("elsewhere"))
                    .build())
            .build();

    assertThat(
            ProfileValidator.of(provider.validator())
                .validate(directory)
                .findingsOf("source.unknown"))
        .extracting(Finding::suggestions)
        .containsExactly(List.of("report"), List.of("minutes"), List.of());
  }

  @Test
  void rejectsASourceIdTwiceInOneRecord() {
    Directory directory =
        new DirectoryBuilder()
            .addSources(source("a"), source("b"), source("a"))
            .addOrganization(new OrganizationBuilder().addSources(source("a")).build())
            .addMembership(
                new MembershipBuilder()
                    .addSources(source("m"), source("m"))
                    .addSource(new SourceBuilder().build())
                    .addSource(new SourceBuilder().build())
                    .build())
            .build();

    assertThat(provider.places("source.id-repeated", directory))
        .containsExactly("memberships[0].sources[1].id", "sources[2].id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"founded", "id", "names", "extensions", "legalForm", "worksIn"})
  void knowsTheAccessorsOfTheRecord(String property) {
    assertThat(
            provider.places(
                "verbatim.property",
                new OrganizationBuilder().addVerbatim(Verbatim.of(property, "x")).build()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Founded",
        "getFounded",
        "joined",
        "founded.year",
        "memberKind",
        "displayName",
        "class",
        "summary",
        "تأسست"
      })
  void rejectsAPropertyThatTheRecordDoesNotHave(String property) {
    assertThat(
            provider.places(
                "verbatim.property",
                new OrganizationBuilder()
                    .addVerbatim(Verbatim.of("founded", "x"))
                    .addVerbatim(Verbatim.of(property, "x"))
                    .build()))
        .containsExactly("verbatims[1].property");
  }

  @Test
  void asksEachKindOfRecordForItsOwnAccessors() {
    assertThat(
            provider.places(
                "verbatim.property",
                new MembershipBuilder()
                    .addVerbatims(Verbatim.of("joined", "x"), Verbatim.of("founded", "x"))
                    .build()))
        .containsExactly("verbatims[1].property");
    assertThat(
            provider.places(
                "verbatim.property",
                new CoalitionBuilder()
                    .addVerbatims(Verbatim.of("memberKind", "x"), Verbatim.of("legalForm", "x"))
                    .build()))
        .containsExactly("verbatims[1].property");
  }

  @Test
  void warnsOfMembersThatAreNotKnownWithoutNamingThem() {
    Extensions two =
        new Extensions(
            Map.of("logo", ExtensionValue.Null.NULL, "${1+1}", ExtensionValue.Null.NULL));

    assertThat(
            provider.places(
                "member.unknown",
                new OrganizationBuilder()
                    .addName(new NameBuilder().text("Red").extensions(two).build())
                    .addName(Name.of("Réseau"))
                    .extensions(two)
                    .build()))
        .containsExactly("extensions", "names[0].extensions");
  }

  @Test
  void takesWhatConversionsKeepOfAnotherFormat() {
    Extensions kept = Extensions.empty();
    for (String format : List.of("popolo", "ror", "schemaorg", "schemaorgRole")) {
      kept = kept.with(format, Extensions.empty());
    }

    assertThat(
            provider.places("member.unknown", new OrganizationBuilder().extensions(kept).build()))
        .isEmpty();
  }

  private static Source source(String id) {
    return new SourceBuilder().id(RecordId.parse(id)).title(LocalizedText.of("ar", id)).build();
  }

  private static Verbatim from(String source) {
    return new VerbatimBuilder()
        .from(Verbatim.of("sources", "1998"))
        .source(RecordId.parse(source))
        .build();
  }
}
