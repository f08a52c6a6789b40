package org.civilsociety.examples.benchmarks.contenders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r5.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class UnrankedTest {

  static Iterable<Document> documents() {
    return Documents.all();
  }

  @Test
  void saysWhatDiffers() {
    assertThat(Contenders.of(Kind.COALITION))
        .filteredOn(contender -> contender.differs().isPresent())
        .extracting(Contender::name)
        .containsExactly(
            "civil-society, DocumentReader with advice",
            "Jackson tree + networknt",
            "HAPI FHIR R5 Organization");
  }

  @Test
  void tellsAdviceOfAllButOne() {
    assertThat(Documents.all())
        .extracting(
            document ->
                OursWithProblems.withAdvice(document.kind())
                    .validatedRead(document.json())
                    .findings()
                    .size())
        .containsExactly(3, 0, 1, 1, 1, 1);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void schemaPassesWhatIsValid(Document document) {
    Contender<JsonNode> contender = new SchemaCheck(document.kind());

    assertThat(contender.validatedRead(document.json()).findings()).isEmpty();
  }

  @Test
  void schemaFindsWhatIsNotWellFormed() {
    assertThat(
            Breakages.all().stream()
                .filter(Breakage::isMalformed)
                .filter(breakage -> isPassed(breakage.document()))
                .map(breakage -> breakage.document().name()))
        .as("only by reading is it found that the calendar lacks a day")
        .containsExactly("/objectives/0/period: 2019-02-30/..");
  }

  private static boolean isPassed(Document document) {
    return new SchemaCheck(document.kind()).validatedRead(document.json()).findings().isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void fhirReadsWhatItWrites(Document document) {
    FhirOrganization contender = new FhirOrganization();
    byte[] input = contender.input(document);

    Organization organization = contender.read(input);

    assertThat(organization.getName()).isNotEmpty();
    assertThat(organization.getDescription()).isNotEmpty();
    assertThat(contender.write(organization))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(new String(input, StandardCharsets.UTF_8));
  }
}
