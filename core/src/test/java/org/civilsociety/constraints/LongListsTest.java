package org.civilsociety.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.civilsociety.Extensible;
import org.civilsociety.Identifier;
import org.civilsociety.Name;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.SourceBuilder;
import org.civilsociety.StrategicObjective;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.Theme;
import org.civilsociety.Verbatim;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.validation.Provider;
import org.civilsociety.validation.Standalone;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the same twice is found in lists that are too long to compare each with each. */
class LongListsTest {

  /** The numbers from 0, and the first once more. */
  private static List<Integer> numbers(int count) {
    return IntStream.rangeClosed(0, count).mapToObj(i -> i % count).toList();
  }

  private static List<String> places(String rule, Extensible record) {
    return Provider.HIBERNATE_VALIDATOR.places(rule, record);
  }

  private static StrategicObjective objective(int number) {
    return new StrategicObjectiveBuilder()
        .id(RecordId.parse("goal-" + number))
        .name(LocalizedText.of("ar", "هدف"))
        .build();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 11, 12, 13, 40})
  void findTheRepetition(int count) {
    OrganizationBuilder record = new OrganizationBuilder();
    for (int number : numbers(count)) {
      record
          .addName(Name.in("fr", "Nom " + number))
          .addIdentifier(Identifier.of("PS-MOI", "" + number))
          .addSource(new SourceBuilder().id(RecordId.parse("source-" + number)).build())
          .addObjective(objective(number))
          .addTargetGroup(TargetGroup.of("es", "grupo " + number))
          .addTheme(Theme.of("ar", "موضوع " + number));
    }

    assertThat(places("name.repeated", record.build())).containsExactly("names[" + count + "]");
    assertThat(places("identifier.repeated", record.build()))
        .containsExactly("identifiers[" + count + "]");
    assertThat(places("source.id-repeated", record.build()))
        .containsExactly("sources[" + count + "].id");
    assertThat(places("objective.id-repeated", record.build()))
        .containsExactly("objectives[" + count + "].id");
    assertThat(places("target-group.repeated", record.build()))
        .containsExactly("targetGroups[" + count + "]");
    assertThat(places("theme.repeated", record.build())).containsExactly("themes[" + count + "]");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 12, 13, 40})
  void findTheSourceThatIsNotThere(int count) {
    OrganizationBuilder record = new OrganizationBuilder();
    for (int number : numbers(count)) {
      record
          .addSource(new SourceBuilder().id(RecordId.parse("source-" + number)).build())
          .addVerbatim(verbatim("source-" + number));
    }
    record.addVerbatim(verbatim("nowhere"));

    assertThat(Provider.HIBERNATE_VALIDATOR.findings(record.build(), Standalone.class))
        .containsExactly("source.unknown at verbatims[" + (count + 1) + "].source");
  }

  private static Verbatim verbatim(String source) {
    return new VerbatimBuilder()
        .from(Verbatim.of("founded", "1998"))
        .source(RecordId.parse(source))
        .build();
  }
}
