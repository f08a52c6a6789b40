package org.civilsociety.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.Directory;
import org.civilsociety.Profile;
import org.civilsociety.Source;
import org.civilsociety.Verbatim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {

  static List<String> names() {
    return List.of("directory-a-miftah.json", "directory-b-miftah.json", "coalition-about.json");
  }

  @ParameterizedTest
  @MethodSource("names")
  void writesTheSameBytesThatWereRead(String name) throws IOException {
    try (InputStream file = Objects.requireNonNull(Documents.class.getResourceAsStream(name))) {
      assertThat(Documents.write(Documents.read(name)).getBytes(StandardCharsets.UTF_8))
          .isEqualTo(file.readAllBytes());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsWhatItWroteAsAnEqualDirectory(String name) {
    Directory directory = Documents.read(name);

    assertThat(Documents.parse(Documents.write(directory))).isEqualTo(directory);
  }

  @ParameterizedTest
  @MethodSource("names")
  void holdsNothingThatARuleRejects(String name) {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      assertThat(factory.getValidator().validate(Documents.read(name))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesEachVerbatimASourceOfItsRecordAndANote(String name) {
    Directory directory = Documents.read(name);

    profiles(directory)
        .forEach(profile -> assertSourced(profile.getVerbatims(), profile.getSources()));
    directory
        .getMemberships()
        .forEach(membership -> assertSourced(membership.getVerbatims(), membership.getSources()));
  }

  private static void assertSourced(List<Verbatim> verbatims, List<Source> sources) {
    assertThat(verbatims)
        .isNotEmpty()
        .allSatisfy(verbatim -> assertThat(verbatim.getNote().isEmpty()).isFalse())
        .allSatisfy(
            verbatim ->
                assertThat(sources).extracting(Source::getId).contains(verbatim.getSource()));
  }

  @ParameterizedTest
  @CsvSource({
    "directory-a-miftah.json, THIRD_PARTY",
    "directory-b-miftah.json, THIRD_PARTY",
    "coalition-about.json, ITSELF"
  })
  void saysWhoseWordEachProfileIs(String name, Source.Assertion assertion) {
    assertThat(profiles(Documents.read(name)))
        .singleElement()
        .satisfies(profile -> assertThat(profile.getId()).isPresent())
        .satisfies(
            profile ->
                assertThat(profile.getSources())
                    .extracting(Source::getAssertedBy)
                    .containsExactly(Optional.of(assertion)));
  }

  private static Stream<Profile> profiles(Directory directory) {
    return Stream.concat(directory.getOrganizations().stream(), directory.getCoalitions().stream());
  }

  @Test
  void refusesANameThatIsNoDocument() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Documents.read("nowhere.json"))
        .withMessage("there is no document nowhere.json");
  }
}
