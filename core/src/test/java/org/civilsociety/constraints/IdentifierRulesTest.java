package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civilsociety.Identifier;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.report.Finding;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.validation.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Provider.class)
class IdentifierRulesTest {

  private final Provider provider;

  IdentifierRulesTest(Provider provider) {
    this.provider = provider;
  }

  @ParameterizedTest
  @CsvSource({
    "ROR, https://ror.org/000xkb537",
    "XI-ROR, 002n09z45",
    "ror, ror.org/004b0ex62",
    "ROR, HTTP://WWW.ROR.ORG/02mhbdp94",
    "LEI, 5493001KJTIIGC8Y1R12",
    "LEI, 529900T8BM49AURSDO55",
    "XI-LEI, 5493001kjtiigc8y1r12",
    "ISNI, 0000 0001 2103 2683",
    "isni, 000000012146438x",
    "XI-ISNI, 000000012146438X",
    "ISNI, https://isni.org/isni/0000000121032683",
    "ISNI, http://www.isni.org/isni/0000000121032683/",
    "ISNI, isni.org/0000-0001-2103-2683",
    "ISNI, 0000\u00A00001\u00A02103\u00A02683",
    "ISNI, 0000\u20100001\u20112103-2683",
    "ROR, https://ror.org/02mhbdp94/",
    "ROR, ' 02mhbdp94 '",
    "LEI, 5493 001K JTII GC8Y 1R12",
    "LEI, '\u20035493001KJTIIGC8Y1R12\t'"
  })
  void acceptsRightCheckDigits(String scheme, String value) {
    assertThat(provider.places("identifier.check-digit", Identifier.of(scheme, value))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ROR, https://ror.org/000xkb538",
    "ROR, https://ror.org/100xkb537",
    "ROR, https://example.org/000xkb537",
    "ROR, 000xkb53",
    "ROR, 000xkb5377",
    "ROR, 000ikb537",
    "LEI, 5493001KJTIIGC8Y1R13",
    "LEI, 5493001KJTIIGC8Y1R21",
    "LEI, 5493001KJTIIGC8Y1R1",
    "LEI, 5493001KJTIIGC8Y1R٢٢",
    "ISNI, 0000000121032684",
    "ISNI, 0000000121032638",
    "ISNI, 0000000121464381",
    "ISNI, 00000001210326830",
    "ISNI, https://isni.org/isni/0000000121032684",
    "ISNI, https://example.org/isni/0000000121032683",
    "ISNI, 0000000121032683/",
    "ROR, ror.org/02mhbdp95/",
    "ROR, 02mhbdp94/",
    "ROR, https://ror.org/",
    "ISNI, isni.org/",
    "ISNI, https://isni.org/isni/",
    "LEI, 529900T8BM49AURſDO55",
    "ROR, https://ror.org/000xkb5370000000000000000000000000000000000000000000000",
    "ISNI, 0000 0001 2146 438ｘ",
    "ISNI, 0000000121032683---------------------------------------------",
    "LEI, 5493-001K-JTII-GC8Y-1R12",
    "LEI, ''"
  })
  void rejectsWrongCheckDigits(String scheme, String value) {
    assertThat(provider.places("identifier.check-digit", Identifier.of(scheme, value)))
        .containsExactly("value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB-CHC", "wikidata", "LEIX", "XI", "XI-", ""})
  void asksNoOtherSchemeForCheckDigits(String scheme) {
    assertThat(provider.places("identifier.check-digit", Identifier.of(scheme, "202918")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GB-CHC",
        "CN-53-CR",
        "XI-LEI",
        "PS-MOI",
        "FR-RNA",
        "CA-CRA_ACR",
        "BE-BCE_KBO",
        "lei",
        "isni",
        "ror",
        "grid",
        "wikidata",
        "fundref"
      })
  void knowsTheFormOfAListCode(String scheme) {
    assertThat(provider.places("identifier.scheme-unknown", Identifier.of(scheme, "1"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gb-chc", "GB", "GB-", "-CHC", "GBR-CHC", "GB-CHC-1-2", "Wikidata", "رقم"})
  void warnsOfAnyOtherScheme(String scheme) {
    assertThat(provider.places("identifier.scheme-unknown", Identifier.of(scheme, "1")))
        .containsExactly("scheme");
  }

  @ParameterizedTest
  @CsvSource({
    "gb-chc, GB-CHC",
    "' ca-cra_acr', CA-CRA_ACR",
    "Wikidata, wikidata",
    "r-o-r, ror",
    "islni, isni",
    "رقم,"
  })
  void suggestsTheSchemeThatWasProbablyMeant(String scheme, String suggestion) {
    assertThat(
            ProfileValidator.create()
                .validate(Identifier.of(scheme, "1"))
                .findingsOf("identifier.scheme-unknown"))
        .extracting(Finding::suggestions)
        .containsExactly(suggestion == null ? List.of() : List.of(suggestion));
  }

  @Test
  void leavesABlankSchemeToAnotherRule() {
    assertThat(provider.places("identifier.scheme-unknown", Identifier.of(" ", "1"))).isEmpty();
    assertThat(provider.places("identifier.characters", Identifier.of(" ", "1"))).isEmpty();
    assertThat(provider.places("text.blank", Identifier.of(" ", "1"))).containsExactly("scheme");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "GB-CHC;202918",
        "FR-RNA;W75-1",
        "registry;12/1",
        "ror;https://ror.org/000xkb537?a&b",
        "XI-ROR;https://ror.org/000xkb537",
        "XI-ROR;HTTP://ror.org/000xkb537",
        "GB-CHC; "
      })
  void acceptsPlainIdentifiers(String scheme, String value) {
    assertThat(provider.places("identifier.characters", Identifier.of(scheme, value))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "GB-CHC; 202918;value",
        "GB-CHC;202918\u00A0\u2003;value",
        "GB-CHC ;202918;scheme",
        "GB-CHC;20/2918;value",
        "GB-CHC;20&2918;value",
        "GB-CHC;20|2918;value",
        "GB-CHC;202918?;value",
        "registry; 1;value"
      })
  void warnsOfSpacesAroundAndOfWhatSeparates(String scheme, String value, String place) {
    assertThat(provider.places("identifier.characters", Identifier.of(scheme, value)))
        .containsExactly(place);
  }

  @Test
  void suggestsTheSameWithoutSpacesAroundAndNothingForWhatSeparates() {
    assertThat(
            ProfileValidator.create()
                .validate(with(Identifier.of("GB-CHC", " 1 "), Identifier.of("GB-CHC", "1/2")))
                .findingsOf("identifier.characters"))
        .extracting(Finding::suggestions)
        .containsExactly(List.of("1"), List.of());
  }

  @Test
  void rejectsTheSameIdentifierTwiceInOneRecord() {
    assertThat(
            provider.places(
                "identifier.repeated",
                with(
                    Identifier.of("PS-MOI", "1"),
                    Identifier.of("PS-MOI", "1"),
                    Identifier.of("PS-MOI", "1"))))
        .containsExactly("identifiers[1]", "identifiers[2]");
  }

  @Test
  void acceptsIdentifiersThatDifferInSchemeValueOrLetterCase() {
    assertThat(
            provider.places(
                "identifier.repeated",
                with(
                    Identifier.of("PS-MOI", "1a"),
                    Identifier.of("PS-MOI", "1A"),
                    Identifier.of("PS-MO", "I1a"),
                    Identifier.of("FR-RNA", "1a"))))
        .isEmpty();
  }

  private static Organization with(Identifier... identifiers) {
    return new OrganizationBuilder().addIdentifiers(identifiers).build();
  }
}
