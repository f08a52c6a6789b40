package org.civilsociety.reconciliation.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.generators.DirectoryGenerators;
import org.civilsociety.internal.FoldedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;

class CandidateSearchLawsTest {

  private static final CandidateSearch SEARCH =
      CandidateSearch.create()
          .withTransliteration(text -> text.replace("ا", "a").replace("م", "m"));

  /** Records of so few words that they meet, each with its number for an id. */
  @Provide
  Arbitrary<List<Organization>> organizations() {
    Arbitrary<String> names =
        Arbitraries.of(
                "The", "Amal", "Aml", "Amaal", "Center", "Women", "womens", "جمعية", "امل", "أمل")
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(words -> String.join(" ", words));
    Arbitrary<Organization> organizations =
        Combinators.combine(
                names.list().ofMaxSize(2),
                Arbitraries.of("ABCDEF", "ABC").optional(0.3),
                Arbitraries.of("1", "2").optional(0.2),
                Arbitraries.of("1998", "1998-12", "199X", "2001?").optional(0.5))
            .as(
                (texts, acronym, number, founded) -> {
                  OrganizationBuilder record = Directories.named(texts.toArray(String[]::new));
                  acronym.ifPresent(a -> record.addName(Name.of(a, Name.Kind.ACRONYM)));
                  number.ifPresent(n -> record.addIdentifier(Identifier.of("PS-MOI", n)));
                  return record.founded(founded.map(PartialDate::parse)).build();
                });
    return organizations.list().ofMaxSize(12).map(CandidateSearchLawsTest::numbered);
  }

  private static List<Organization> numbered(List<Organization> records) {
    List<Organization> numbered = new ArrayList<>();
    for (Organization record : records) {
      RecordId id = RecordId.parse(String.valueOf(numbered.size()));
      numbered.add(new OrganizationBuilder().from(record).id(id).build());
    }
    return numbered;
  }

  private static Candidates search(List<Organization> records) {
    return SEARCH.in(new DirectoryBuilder().organizations(records).build());
  }

  private record Found(Set<Object> records, Set<Object> reasons) {}

  private static Set<Found> found(Candidates candidates) {
    return candidates.pairs().stream()
        .map(
            pair ->
                new Found(
                    Set.of(pair.first().getId(), pair.second().getId()),
                    pair.reasons().stream()
                        .map(
                            reason ->
                                List.of(
                                    reason.kind(),
                                    reason.similarity(),
                                    new HashSet<>(List.of(reason.first(), reason.second()))))
                        .collect(Collectors.toSet())))
        .collect(Collectors.toSet());
  }

  @Property(tries = 50)
  void findsTheSameInAnyOrder(
      @ForAll("organizations") List<Organization> records, @ForAll Random random) {
    List<Organization> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);

    assertThat(found(search(shuffled))).isEqualTo(found(search(records)));
    assertThat(search(shuffled).compared()).isEqualTo(search(records).compared());
  }

  @Property(tries = 50)
  void swapsWhatItFoundWithTheRecords(@ForAll("organizations") List<Organization> records) {
    List<Organization> reversed = new ArrayList<>(records);
    Collections.reverse(reversed);
    List<List<Reason>> turned =
        search(reversed).pairs().stream()
            .map(pair -> pair.reasons().stream().map(Reason::reversed).toList())
            .toList();

    assertThat(search(records).pairs())
        .extracting(Candidate::reasons)
        .containsExactlyInAnyOrderElementsOf(turned);
  }

  @Property(tries = 50)
  void pairsDifferentRecordsInOrderOnceForMoreThanSupport(
      @ForAll("organizations") List<Organization> records) {
    List<Candidate> pairs = search(records).pairs();

    assertThat(pairs)
        .extracting(Candidate::firstPath, Candidate::secondPath)
        .doesNotHaveDuplicates();
    assertThat(pairs).allMatch(pair -> pair.firstPath().compareTo(pair.secondPath()) < 0);
    assertThat(pairs)
        .allMatch(pair -> pair.reasons().get(0).kind().compareTo(Reason.Kind.SAME_PLACE) < 0);
    assertThat(pairs).isSortedAccordingTo(Candidate.STRONGEST_FIRST);
  }

  @Property(tries = 50)
  void findsAllEqualNamesThatNothingContradicts(
      @ForAll("organizations") List<Organization> records) {
    Set<Set<Object>> equal = new HashSet<>();
    for (Organization one : records) {
      for (Organization other : records) {
        if (one != other && sharesName(one, other) && !Support.contradicts(one, other)) {
          equal.add(Set.of(one.getId(), other.getId()));
        }
      }
    }

    assertThat(found(search(records))).extracting(Found::records).containsAll(equal);
  }

  private static boolean sharesName(Organization one, Organization other) {
    return !Collections.disjoint(folded(one), folded(other));
  }

  private static Set<String> folded(Organization organization) {
    return organization.getNames().stream()
        .filter(name -> name.getKinds().isEmpty())
        .map(name -> FoldedText.of(name.getText()))
        .collect(Collectors.toSet());
  }

  @Property(tries = 10)
  void survivesAnyDirectory(@ForAll("directories") Directory directory) {
    assertThat(SEARCH.in(directory)).isEqualTo(SEARCH.in(directory));
  }

  @Provide
  Arbitrary<Directory> directories() {
    return DirectoryGenerators.directories();
  }
}
