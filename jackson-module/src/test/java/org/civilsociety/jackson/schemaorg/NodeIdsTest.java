package org.civilsociety.jackson.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NodeIdsTest {

  @ParameterizedTest
  @CsvSource({
    "miftah, #miftah",
    "شبكة/3, #شبكة/3",
    "d'Abidjan, #d%27Abidjan",
    "x://y, #x%3A//y",
    "a+b, #a%2Bb",
    "#a, #%23a",
    "réseau😀, #réseau%F0%9F%98%80"
  })
  void makesAFragmentOfAnIdAndBack(String record, String node) {
    assertThat(NodeIds.of(record)).isEqualTo(node);
    assertThat(NodeIds.recordOf(NodeIds.of(record))).isEqualTo(record);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/#réseau",
        "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66",
        "_:b0",
        "#a%2Fb"
      })
  void givesANodeItsOwnIdBack(String node) {
    assertThat(NodeIds.of(NodeIds.recordOf(node))).isEqualTo(node);
  }
}
