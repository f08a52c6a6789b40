package org.civilsociety.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoalitionInJavaTest {

  @Test
  void isEqualToTheDocument() {
    assertThat(CoalitionInJava.directory()).isEqualTo(Documents.read("coalition-about.json"));
  }

  @Test
  void isWrittenAsTheDocument() {
    assertThat(Documents.write(CoalitionInJava.directory()))
        .isEqualTo(Documents.write(Documents.read("coalition-about.json")));
  }
}
