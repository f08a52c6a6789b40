package org.civilsociety.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.civilsociety.Name;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordPathTest {

  private static final RecordPath NAMES = RecordPath.ROOT.property("names");

  @Test
  void isWrittenAsAProviderWritesIt() {
    assertThat(RecordPath.ROOT).hasToString("");
    assertThat(NAMES.index(2).property("text")).hasToString("names[2].text");
    assertThat(RecordPath.ROOT.property("mission").key("ar")).hasToString("mission[ar]");
    assertThat(RecordPath.ROOT.index(0).property("id")).hasToString("[0].id");
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void isTheSameFromEachProvider(Provider provider) {
    assertThat(
            provider
                .violations(
                    new OrganizationBuilder()
                        .mission(LocalizedText.of("ar", " "))
                        .addNames(Name.of("Red"), Name.of(" "))
                        .build())
                .stream()
                .map(violation -> RecordPath.from(violation.getPropertyPath())))
        .containsExactly(
            RecordPath.ROOT.property("mission").key("ar"), NAMES.index(1).property("text"));
  }

  @Test
  void standsBeforeWhatIsInItAndAfterWhatIsBeforeIt() {
    List<RecordPath> inOrder =
        List.of(
            RecordPath.ROOT,
            RecordPath.ROOT.property("mission"),
            RecordPath.ROOT.property("mission").key("ar"),
            RecordPath.ROOT.property("mission").key("en"),
            NAMES,
            NAMES.index(2),
            NAMES.index(2).property("text"),
            NAMES.index(10),
            NAMES.index(10).property("text"));

    assertThat(Stream.of(8, 3, 1, 6, 0, 2, 5, 7, 4).map(inOrder::get).sorted())
        .containsExactlyElementsOf(inOrder);
  }

  @Test
  void givesTheWayToWhatAnEndingIsIn() {
    RecordPath text = NAMES.index(2).property("text");

    assertThat(text.without(RecordPath.ROOT.property("text"))).contains(NAMES.index(2));
    assertThat(text.without(RecordPath.ROOT)).contains(text);
    assertThat(text.without(text)).contains(RecordPath.ROOT);
    assertThat(text.without(RecordPath.ROOT.property("language"))).isEmpty();
    assertThat(NAMES.without(text)).isEmpty();
    assertThat(NAMES.then(RecordPath.ROOT.index(2).property("text"))).isEqualTo(text);
  }

  @Test
  void doesNotLetAKeyForgeAPath() {
    assertThat(RecordPath.ROOT.property("extensions").key("a\u202E\n]\u001B[31m").toString())
        .doesNotContain("\u202E", "\n", "\u001B");
  }

  @Test
  void doesNotTakeAKeyForAnIndex() {
    assertThat(RecordPath.ROOT.key("0")).isNotEqualTo(RecordPath.ROOT.index(0));
    assertThat(RecordPath.ROOT.key("0")).isNotEqualByComparingTo(RecordPath.ROOT.index(0));
    assertThat(RecordPath.ROOT.property("0")).isNotEqualByComparingTo(RecordPath.ROOT.key("0"));
  }
}
