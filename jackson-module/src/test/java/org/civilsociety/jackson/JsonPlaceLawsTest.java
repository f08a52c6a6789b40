package org.civilsociety.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.report.Finding;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.report.ValidationReport;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Publication;
import org.civilsociety.value.Excerpt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every finding can be shown at its place in the document. */
@Domain(CivilSocietyDomain.class)
class JsonPlaceLawsTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build();

  private static final ProfileValidator VALIDATOR =
      ProfileValidator.create().withGroups(Default.class, Advice.class, Publication.class);

  @Property(tries = 150)
  void pointsToWhatWasFoundInADirectory(@ForAll Directory directory) {
    assertThatEachFindingIsInTheDocument(directory);
  }

  @Property(tries = 150)
  void pointsToWhatWasFoundInEveryKindOfRecord(@ForAll Extensible record) {
    assertThatEachFindingIsInTheDocument(record);
  }

  @Property(tries = 50)
  void writesTheSamePointersIntoTheProblem(@ForAll Directory directory) {
    ValidationReport report = VALIDATOR.validate(directory);
    JsonNode errors = MAPPER.valueToTree(report).get("errors");

    assertThat(errors.size()).isEqualTo(report.findings().size());
    for (int i = 0; i < errors.size(); i++) {
      JsonPlace place = JsonPlace.of(report.findings().get(i).path(), directory);
      assertThat(java.net.URI.create(errors.get(i).get("pointer").asString()).getFragment())
          .isEqualTo(place.pointer().toString());
      assertThat(Optional.ofNullable(errors.get(i).get("missing")).map(JsonNode::asString))
          .isEqualTo(place.missing());
    }
  }

  private static void assertThatEachFindingIsInTheDocument(Extensible record) {
    JsonNode document = MAPPER.readTree(MAPPER.writeValueAsString(record));
    for (Finding finding : VALIDATOR.validate(record).findings()) {
      JsonPlace place = JsonPlace.of(finding.path(), record);
      JsonNode node = document.at(place.pointer());
      assertThat(node.isMissingNode()).as("%s", finding).isFalse();
      place.missing().ifPresent(name -> assertThat(node.has(name)).as("%s", finding).isFalse());
      assertThat(finding.value().isPresent())
          .as("%s: %s", finding, finding.value())
          .isEqualTo(place.missing().isEmpty());
      assertThatTheValueIsThere(finding, place.missing().isEmpty(), node);
      assertThatRelatedPlacesAreThere(
          finding.related().stream().map(path -> JsonPlace.of(path, record)).toList(), document);
    }
  }

  private static void assertThatTheValueIsThere(Finding finding, boolean isPresent, JsonNode node) {
    if (isPresent && node.isString()) {
      assertThat(finding.value()).contains(Excerpt.of(node.asString()));
    } else if (isPresent && node.isArray()) {
      assertThat(finding.value()).contains("[" + node.size() + "]");
    }
  }

  private static void assertThatRelatedPlacesAreThere(List<JsonPlace> places, JsonNode document) {
    assertThat(places)
        .allSatisfy(
            place -> {
              assertThat(place.missing()).isEmpty();
              assertThat(document.at(place.pointer()).isMissingNode()).isFalse();
            });
  }
}
