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
    "<a b>, #%3Ca%20b%3E",
    "a:b c, #a%3Ab%20c",
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
        "_:n-1.x",
        "did:web:x.org",
        "x://y",
        "#",
        "#a%2Fb",
        "#%23a",
        "#https://e.org/a",
        "#%3Ca%3E",
        "a",
        "/about/us#org",
        "?org=1"
      })
  void givesANodeItsOwnIdBack(String node) {
    assertThat(NodeIds.of(NodeIds.recordOf(node))).isEqualTo(node);
  }
}
