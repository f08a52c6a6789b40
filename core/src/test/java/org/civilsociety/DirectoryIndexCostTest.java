package org.civilsociety;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the index looks at, counted. */
class DirectoryIndexCostTest {

  private static Membership membership(int number) {
    return new MembershipBuilder()
        .member(Party.reference("member" + number))
        .organization(Party.reference("network"))
        .joined(PartialDate.of(1 + number % 9999))
        .build();
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 2_000, 4_000})
  void asksEachMembershipTheSameFewQuestionsHoweverManyThereAre(int size) {
    AtomicInteger questions = new AtomicInteger();
    DirectoryBuilder directory = new DirectoryBuilder();
    for (int i = 0; i < size; i++) {
      directory.addMembership(counting(membership(i), questions));
    }

    DirectoryIndex.of(directory.build());

    assertThat(questions.get() / (double) size).isLessThanOrEqualTo(8);
  }

  private static Membership counting(Membership membership, AtomicInteger questions) {
    return (Membership)
        Proxy.newProxyInstance(
            Membership.class.getClassLoader(),
            new Class<?>[] {Membership.class},
            (proxy, method, arguments) -> {
              questions.incrementAndGet();
              try {
                return method.invoke(membership, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000, 100_000})
  void looksAtFewEntriesToFindFew(int size) {
    List<LocalDate> starts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      starts.add(LocalDate.of(1900, 1, 1).plusDays(i * 37L % size));
    }
    DayIndex<LocalDate> index = tenDaysFromEach(starts);
    List<Integer> found = new ArrayList<>();

    int visited = index.search(LocalDate.of(1900, 1, 1).plusDays(size / 2), found::add);

    assertThat(found).hasSize(10);
    assertThat(visited).isLessThanOrEqualTo(10 * 4 + 4 * log2(size));
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000, 100_000})
  void looksAtFewEntriesToFindNone(int size) {
    List<LocalDate> starts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      starts.add(LocalDate.of(i % 2 == 0 ? 1900 : 2000, 1, 1).plusDays(i % 300));
    }
    DayIndex<LocalDate> index = tenDaysFromEach(starts);
    List<Integer> found = new ArrayList<>();

    int visited = index.search(LocalDate.of(1950, 1, 1), found::add);

    assertThat(found).isEmpty();
    assertThat(visited).isLessThanOrEqualTo(4 * log2(size));
  }

  private static DayIndex<LocalDate> tenDaysFromEach(List<LocalDate> starts) {
    return Objects.requireNonNull(
        DayIndex.byKey(
                Map.of("all", starts),
                start -> Optional.of(new DateRange.Days(start, start.plusDays(9))))
            .get("all"));
  }

  private static int log2(int number) {
    return 32 - Integer.numberOfLeadingZeros(number);
  }
}
