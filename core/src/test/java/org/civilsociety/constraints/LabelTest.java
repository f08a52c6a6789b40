package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Payload;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.civilsociety.validation.Provider;
import org.civilsociety.value.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Provider.class)
class LabelTest {

  private static final int MOST = 1_000;

  record Plain(@Label @Nullable String text) {}

  record Localized(@Label @Nullable LocalizedText mission) {}

  record Contained(List<@Label String> lines, Optional<@Label String> locality) {}

  record Repeated(@Label @Label(groups = Strict.class) String text) {}

  interface Strict {}

  private final Provider provider;

  LabelTest(Provider provider) {
    this.provider = provider;
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"a", "ع", "\uD83D\uDE42"})
  void acceptsTheMostCharacters(String character) {
    assertThat(provider.findings(new Plain(character.repeat(MOST)))).isEmpty();
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"a", "ع", "\uD83D\uDE42"})
  void rejectsOneCharacterMore(String character) {
    assertThat(provider.findings(new Plain(character.repeat(MOST + 1))))
        .containsExactly("text.too-long at text");
  }

  @Test
  void rejectsABlankText() {
    assertThat(provider.findings(new Plain("\u00A0"))).containsExactly("text.blank at text");
  }

  @Test
  void reportsEachRuleThatIsBroken() {
    assertThat(provider.findings(new Plain(" ".repeat(MOST + 1))))
        .containsExactly("text.blank at text", "text.too-long at text");
  }

  @Test
  void looksAtEachLanguageByItself() {
    LocalizedText text =
        LocalizedText.of("en", "a".repeat(MOST))
            .with("ar", "ع".repeat(MOST + 1))
            .with("fr", " ")
            .with("es", "\uD83D\uDE42".repeat(MOST));

    assertThat(provider.findings(new Localized(text)))
        .containsExactly("text.too-long at mission[ar]", "text.blank at mission[fr]");
  }

  @Test
  void acceptsTheAbsentText() {
    assertThat(provider.findings(new Localized(LocalizedText.empty()))).isEmpty();
  }

  @Test
  void acceptsNull() {
    assertThat(provider.findings(new Plain(null))).isEmpty();
    assertThat(provider.findings(new Localized(null))).isEmpty();
  }

  @Test
  void appliesInsideContainers() {
    assertThat(provider.findings(new Contained(List.of("niñez", ""), Optional.of(" "))))
        .containsExactly("text.blank at lines[1].<list element>", "text.blank at locality");
  }

  @Test
  void acceptsEmptyContainers() {
    assertThat(provider.findings(new Contained(List.of(), Optional.empty()))).isEmpty();
  }

  @Test
  void canBeRepeatedForAnotherGroup() {
    Repeated repeated = new Repeated(" ");

    assertThat(provider.findings(repeated)).containsExactly("text.blank at text");
    assertThat(provider.validator().validate(repeated, Strict.class)).hasSize(1);
  }

  @Test
  void handsItsPayloadToItsParts() {
    record Marked(@Label(payload = Mark.class) String text) {}

    assertThat(provider.violations(new Marked(" ")))
        .singleElement()
        .extracting(violation -> violation.getConstraintDescriptor().getPayload())
        .asInstanceOf(InstanceOfAssertFactories.ITERABLE)
        .isEqualTo(Set.of(Mark.class));
  }

  interface Mark extends Payload {}
}
