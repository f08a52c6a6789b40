package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Profile;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

/** The types of the model inside an application's own. */
final class UserTypesTest {

  record Search(
      Organization bestMatch,
      Profile otherMatch,
      List<Profile> moreMatches,
      Map<RecordId, Organization> matchesById,
      LocalizedText searchedText,
      PartialDate searchedDate,
      Optional<PartialDate> searchedUntil) {}

  record Values(
      RecordId recordId,
      LanguageTag languageTag,
      CountryCode countryCode,
      DateRange dateRange,
      Code code,
      WebAddress webAddress,
      Map<LanguageTag, Integer> byLanguage,
      Map<CountryCode, Code> byCountry,
      Map<PartialDate, Profile.Status> byDate) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Sparse(LocalizedText text, Optional<RecordId> id, List<Organization> organizations) {}

  private static final JsonMapper SNAKE_CASE =
      Json.MAPPER.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  @Property(tries = 1000)
  @Domain(CivilSocietyDomain.class)
  void areReadBackFromARecord(
      @ForAll Organization organization,
      @ForAll Profile profile,
      @ForAll RecordId id,
      @ForAll LocalizedText text,
      @ForAll PartialDate date) {
    Search search =
        new Search(
            organization,
            profile,
            List.of(profile, organization),
            Map.of(id, organization),
            text,
            date,
            Optional.of(date));
    assertThat(SNAKE_CASE.readValue(SNAKE_CASE.writeValueAsString(search), Search.class))
        .isEqualTo(search);
  }

  @Property(tries = 1000)
  @Domain(CivilSocietyDomain.class)
  void areReadBackFromARecordOfValues(
      @ForAll RecordId id,
      @ForAll LanguageTag language,
      @ForAll CountryCode country,
      @ForAll DateRange range,
      @ForAll Code code,
      @ForAll WebAddress address,
      @ForAll PartialDate date) {
    Values values =
        new Values(
            id,
            language,
            country,
            range,
            code,
            address,
            Map.of(language, 1),
            Map.of(country, code),
            Map.of(date, Profile.Status.ACTIVE));
    assertThat(Json.read(Values.class, Json.MAPPER.writeValueAsString(values))).isEqualTo(values);
  }

  @Property(tries = 1000)
  @Domain(CivilSocietyDomain.class)
  void areReadBackAsUnknownMembers(@ForAll Extensions extensions) {
    String json = Json.MAPPER.writeValueAsString(extensions);
    assertThat(Json.read(Extensions.class, json)).isEqualTo(extensions);
  }

  record Unknown(ExtensionValue value) {}

  @Property(tries = 1000)
  @Domain(CivilSocietyDomain.class)
  void areReadBackAsAnUnknownMember(@ForAll ExtensionValue value) {
    String json = Json.MAPPER.writeValueAsString(new Unknown(value));
    assertThat(Json.read(Unknown.class, json)).isEqualTo(new Unknown(value));
  }

  @Test
  void keepTheirNamesWhereTheApplicationsOwnChange() {
    Organization organization = new OrganizationBuilder().foundedIn(FilledSubjects.PLACE).build();
    Search search =
        new Search(
            organization,
            organization,
            List.of(),
            Map.of(RecordId.parse("شبكة"), organization),
            LocalizedText.of("es", "paz civil"),
            PartialDate.parse("199X"),
            Optional.empty());
    String json = Json.MAPPER.writeValueAsString(organization);
    assertThat(json).startsWith("{\"foundedIn\":");
    assertThat(SNAKE_CASE.writeValueAsString(search))
        .isEqualTo(
            ("{\"best_match\":%s,\"other_match\":{\"organization\":%s},\"more_matches\":[],"
                    + "\"matches_by_id\":{\"شبكة\":%s},\"searched_text\":{\"es\":\"paz civil\"},"
                    + "\"searched_date\":\"199X\",\"searched_until\":null}")
                .formatted(json, json, json));
  }

  @Test
  void areLeftOutWhereTheApplicationLeavesOutWhatIsEmpty() {
    assertThat(
            Json.MAPPER.writeValueAsString(
                new Sparse(LocalizedText.empty(), Optional.empty(), List.of())))
        .isEqualTo("{}");
  }

  @Test
  void refuseAMalformedKeyOfAMap() {
    assertThatExceptionOfType(InvalidFormatException.class)
        .isThrownBy(() -> Json.read(Search.class, "{\"matchesById\":{\"جمعية خيرية\":{}}}"))
        .satisfies(problem -> assertThat(Json.pointer(problem)).startsWith("/matchesById"))
        .withMessageContaining("found U+0020 in \"جمعية خيرية\"");
  }

  @Test
  void nameThePathThroughTheApplicationsTypes() {
    String json = "{\"moreMatches\":[{\"coalition\":{\"officers\":[{\"period\":\"ayer\"}]}}]}";
    assertThat(Refusal.of(Search.class, json).pointer())
        .isEqualTo("/moreMatches/0/coalition/officers/0/period");
  }
}
