package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.civilsociety.report.ProfileValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Malformed documents, each with exactly the problems that a careful reader finds in it. */
final class CorpusTest {

  private static final ProfileValidator ALL_RULES = ProfileValidator.create();
  private static final DocumentReader WITH_ALL_RULES = DocumentReader.of(ALL_RULES);
  private static final DocumentReader READER =
      DocumentReader.of(
          ALL_RULES.without("profile.objectives-absent").without("profile.target-groups-absent"));

  static Stream<CorpusDocument> documents() {
    return CorpusDocument.all();
  }

  @Test
  void isLarge() {
    assertThat(documents()).hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void findsAllThatIsWrongInOnePass(CorpusDocument document) {
    assertThat(read(document).problems().stream().map(CorpusDocument::line).toList())
        .containsExactlyInAnyOrderElementsOf(document.problems());
  }

  static Reading<?> read(CorpusDocument document) {
    DocumentReader reader = document.hasAllRules() ? WITH_ALL_RULES : READER;
    return reader.read(document.input(), document.type());
  }
}
