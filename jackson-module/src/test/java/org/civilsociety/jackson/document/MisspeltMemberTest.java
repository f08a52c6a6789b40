package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.civilsociety.Organization;
import org.civilsociety.validation.Severity;
import org.junit.jupiter.api.Test;

final class MisspeltMemberTest {

  private static Reading<Organization> read(String json) {
    return DocumentReader.create().read(Input.of(json), Organization.class);
  }

  @Test
  void isAnErrorWhereWhatItMeansMustBeThere() {
    Reading<Organization> reading = read("{\"nmaes\":[{\"text\":\"جمعية\"}],\"misson\":{}}");
    assertThat(reading.isValid()).isFalse();
    assertThat(reading.problemsOf("name.missing")).isEmpty();
    assertThat(reading.problemsOf("member.unknown"))
        .extracting(Problem::severity)
        .containsExactly(Severity.ERROR, Severity.WARNING);
  }

  @Test
  void isAdviceWhereNothingIsWrongForIt() {
    Reading<Organization> reading = read("{\"names\":[{\"text\":\"Red\"}],\"misson\":{}}");
    assertThat(reading.isValid()).isTrue();
    assertThat(reading.problemsOf("member.unknown"))
        .extracting(Problem::severity)
        .containsExactly(Severity.WARNING);
  }
}
