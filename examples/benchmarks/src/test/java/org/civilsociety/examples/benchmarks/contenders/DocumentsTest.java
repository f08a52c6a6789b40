package org.civilsociety.examples.benchmarks.contenders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilsociety.Organization;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {

  static Iterable<Document> all() {
    return Documents.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void areValidAsRecordsByThemselves(Document document) {
    assertThat(DocumentReader.create().read(Input.of(document.json()), document.kind().model()))
        .matches(reading -> reading.isValid(), "valid");
  }

  @ParameterizedTest
  @CsvSource({"500-bytes, 500", "3-kilobytes, 3000", "30-kilobytes, 30000"})
  void haveTheSizesOfTheirNames(String name, int bytes) {
    assertThat(Documents.named(name).json().length).isCloseTo(bytes, withinPercentage(3));
  }

  @Test
  void areLatinAndArabic() {
    assertThat(new String(Documents.named("500-bytes").json(), StandardCharsets.UTF_8))
        .contains("Water", "المياه");
  }

  @Test
  void ofThreeKilobytesHasEightObjectivesAndIdentifiersWithCheckDigits() {
    Organization organization =
        (Organization) new Ours(Kind.ORGANIZATION).read(Documents.named("3-kilobytes").json());

    assertThat(organization.getObjectives()).hasSize(8);
    assertThat(
            organization.getIdentifiers().stream()
                .map(identifier -> identifier.getScheme())
                .collect(Collectors.toSet()))
        .isEqualTo(Set.of("XI-ROR", "XI-LEI"));
  }
}
