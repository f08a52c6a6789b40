package org.civilsociety.reconciliation.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilsociety.reconciliation.candidates.Directories.named;
import static org.civilsociety.reconciliation.candidates.Directories.withAcronym;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.internal.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compared, counted, and what is left out. */
class CandidateSearchCostTest {

  private static final CandidateSearch SEARCH =
      CandidateSearch.create().withTransliteration(text -> text);

  private static Candidates search(int size, IntFunction<OrganizationBuilder> record) {
    DirectoryBuilder directory = new DirectoryBuilder();
    IntStream.range(0, size).mapToObj(record).forEach(o -> directory.addOrganization(o.build()));
    return SEARCH.in(directory.build());
  }

  /**
   * Names of four words each, of which there are so few that the names meet more and more. The
   * figure rises and falls; that of all pairs would be the half of the size.
   */
  private static double comparedPerRecord(int size) {
    List<String> words = IntStream.range(0, 100).mapToObj(i -> word(i)).toList();
    Random random = new Random(size);
    Candidates candidates =
        search(
            size,
            number ->
                named(
                    IntStream.range(0, 4)
                        .mapToObj(i -> words.get((int) (Math.pow(random.nextDouble(), 2) * 100)))
                        .collect(Collectors.joining(" "))));
    return candidates.compared() / (double) size;
  }

  private static String word(int number) {
    return new Random(number)
        .ints(7, 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void comparesARecordWithHardlyMoreOthersWhereThereAreFourTimesAsMany() {
    double few = comparedPerRecord(1_000);

    assertThat(few).isBetween(1.0, 100.0);
    assertThat(comparedPerRecord(4_000)).isLessThan(few * 2);
  }

  @Test
  void saysThatItDoesNotCompareAThousandRecordsOfOneName() {
    Candidates candidates = search(1_000, number -> named("جمعية الأمل"));

    assertThat(candidates.pairs()).isEmpty();
    assertThat(candidates.compared()).isZero();
    assertThat(candidates.uncompared())
        .contains(new UncomparedBlock(Reason.Kind.EQUAL_NAME, "جمعية الأمل", 1_000));
  }

  @Test
  void comparesFiftyRecordsOfOneNameAndNotOneMore() {
    assertThat(search(50, number -> named("Amal Center")).pairs()).hasSize(50 * 49 / 2);
    assertThat(search(51, number -> named("Amal Center")).pairs()).isEmpty();
  }

  @Test
  void saysWhichIdentifiersAndAcronymsTooManyHave() {
    Candidates candidates =
        search(
            60,
            number ->
                withAcronym("Society " + number, "N.N.")
                    .addIdentifier(Identifier.of("PS-MOI", "n/a")));

    assertThat(candidates.pairs()).isEmpty();
    assertThat(candidates.uncompared())
        .containsExactly(
            new UncomparedBlock(Reason.Kind.SHARED_IDENTIFIER, "ps moi na", 60),
            new UncomparedBlock(Reason.Kind.EQUAL_ACRONYM, "nn", 60));
  }

  @Test
  void saysWhichSimilarNamesTooManyHave() {
    List<String> words = List.of("oak", "elm", "fir", "ash", "yew", "box");
    Candidates candidates =
        search(
            120,
            number -> {
              List<String> shuffled = new ArrayList<>(words);
              Collections.shuffle(shuffled, new Random(number));
              return named(String.join(" ", shuffled));
            });

    assertThat(candidates.pairs()).hasSizeLessThan(120);
    assertThat(candidates.uncompared())
        .anyMatch(block -> block.kind() == Reason.Kind.SIMILAR_NAME && block.records() == 120);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7})
  void comparesLongNamesWithFewOthers(int wordLength) {
    Candidates candidates =
        search(
            60,
            number -> {
              Random random = new Random(number);
              StringBuilder name = new StringBuilder();
              while (name.length() < 1_000) {
                random.ints(wordLength, 'a', 'd').forEach(name::appendCodePoint);
                name.append(' ');
              }
              return named(name.toString());
            });

    assertThat(candidates.compared()).isLessThanOrEqualTo(60 * 50 * 8);
  }

  @Test
  void comparesManyNamesOfOneRecordWithTheOthersOnly() {
    String[] names =
        IntStream.range(0, 300).mapToObj(i -> "Amal " + word(i)).toArray(String[]::new);
    Directory directory =
        Directories.of(named(names).build(), named(names[42]).build(), named("Amal").build());

    Candidates candidates = SEARCH.in(directory);

    assertThat(candidates.pairs())
        .singleElement()
        .satisfies(pair -> assertThat(pair.reasons().get(0).first()).isEqualTo(names[42]));
    assertThat(candidates.compared()).isLessThan(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD800 \uDC00 peace",
        "\u202Epeace\u202C\u202E",
        "p\u0640eace\u064B",
        "",
        " ",
        "😀"
      })
  void readsHostileNames(String name) {
    boolean hasWords = !NameWords.of(FoldedText.of(name)).isEmpty();

    assertThat(search(2, number -> named(name)).pairs()).hasSize(hasWords ? 1 : 0);
  }
}
