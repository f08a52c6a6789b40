package org.civilsociety.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.civilsociety.Coalition;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.constraints.NoMembershipCycles;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of a directory, each over directories of a million, on a small stack. */
class DirectoryScaleTest {

  private static final int MILLION = 1_000_000;
  private static final long SMALL_STACK = 160 * 1024;

  private static final Map<String, RuleValidator<?, Directory>> RULES =
      Map.of(
          "directory.id-missing", new ProfileIdsValidator(),
          "directory.id-repeated", new UniqueProfileIdsValidator(),
          "directory.reference-unknown", new KnownReferencesValidator(),
          "source.unknown", new KnownSourcesValidator.OfDirectory(),
          "coalition.members", new MembersKnownValidator(),
          "directory.membership-cycle", new NoMembershipCyclesValidator(),
          "directory.membership-overlap", new NoMembershipOverlapsValidator(),
          "directory.membership-lifetime", new MembershipsWithinLifetimesValidator(),
          "directory.identifier-shared", new NoSharedIdentifiersValidator());

  @Test
  void followsAChainOfAMillionMemberships() throws Exception {
    Directory chain = memberships(MILLION, i -> membership("p" + i, "p" + (i + 1)));

    assertThat(countsOnASmallStack(chain))
        .isEqualTo(Map.of("directory.reference-unknown", 2 * MILLION));
  }

  @Test
  void findsACircleOfAMillionMemberships() throws Exception {
    Directory circle = memberships(MILLION, i -> membership("p" + i, "p" + (i + 1) % MILLION));

    assertThat(countsOnASmallStack(circle)).containsEntry("directory.membership-cycle", 1);
  }

  @Test
  void takesAMemberOfAHundredThousandCoalitions() throws Exception {
    List<Coalition> coalitions =
        IntStream.range(0, 100_000)
            .mapToObj(i -> new CoalitionBuilder().id(RecordId.parse("c" + i)).build())
            .toList();
    Directory star =
        new DirectoryBuilder()
            .from(memberships(100_000, i -> membership("member", "c" + i)))
            .addOrganization(organization("member"))
            .coalitions(coalitions)
            .build();

    assertThat(countsOnASmallStack(star)).isEqualTo(Map.of("coalition.members", 100_000));
  }

  @Test
  void takesAMillionOrganizations() throws Exception {
    List<Organization> organizations =
        IntStream.range(0, MILLION).mapToObj(i -> organization("o" + i % (MILLION - 1))).toList();

    assertThat(countsOnASmallStack(new DirectoryBuilder().organizations(organizations).build()))
        .isEqualTo(Map.of("directory.id-repeated", 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000, 100_000})
  void looksAtEachMembershipAFewTimesWhereThereIsNoCircle(int size) {
    MembershipCycles cycles =
        new MembershipCycles(
            memberships(size, i -> membership("p" + i, "p" + (i + 1))).getMemberships());

    assertThat(cycles.find()).isEmpty();
    assertThat(looks(cycles, size)).isLessThanOrEqualTo(2L * size);
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000, 100_000})
  void looksAtEachMembershipFewTimesWhereAllCirclesHoldOnDifferentDays(int size) {
    MembershipCycles cycles =
        new MembershipCycles(
            memberships(size, i -> membership("p" + i, "p" + (i + 1) % size, i)).getMemberships());

    assertThat(cycles.find()).isEmpty();
    assertThat(looks(cycles, size)).isLessThanOrEqualTo(40L * size);
  }

  @Test
  void givesUpOnCirclesWithoutEndAndKeepsWhatItFound() {
    int parties = 60;
    List<Membership> everybodyInEverybody = new ArrayList<>();
    for (int i = 0; i < parties; i++) {
      for (int j = 0; j < parties; j++) {
        everybodyInEverybody.add(membership("p" + i, "p" + j));
      }
    }
    MembershipCycles cycles = new MembershipCycles(everybodyInEverybody);

    assertThat(cycles.find()).isNotEmpty();
    assertThat(cycles.looksLeft()).isGreaterThanOrEqualTo(-2L * parties * parties);
  }

  @Test
  void asksEachRecordTheSameFewQuestionsHoweverManyThereAre() {
    RULES.forEach(
        (rule, validator) -> {
          double few = questions(validator, 500) / 500.0;
          double many = questions(validator, 4_000) / 4_000.0;

          assertThat(many).as(rule).isLessThanOrEqualTo(few * 1.01).isLessThanOrEqualTo(100);
        });
  }

  private static long questions(RuleValidator<?, Directory> rule, int size) {
    AtomicLong questions = new AtomicLong();
    DirectoryBuilder directory = new DirectoryBuilder();
    for (int i = 0; i < size; i++) {
      directory.addOrganization(counting(Organization.class, rich(i), questions));
      directory.addMembership(counting(Membership.class, membership("o" + i, "o0"), questions));
    }
    rule.check(directory.build(), new Faults(Clock::systemUTC, RuleValidator.MAX_PLACES));
    return questions.get();
  }

  private static Organization rich(int number) {
    return new OrganizationBuilder()
        .from(organization("o" + number))
        .founded(PartialDate.of(1998))
        .addIdentifier(Identifier.of("PS-MOI", "1"))
        .addFounder(Party.reference("unknown" + number))
        .addVerbatim(new VerbatimBuilder().source(RecordId.parse("nowhere" + number)).build())
        .build();
  }

  private static <T> T counting(Class<T> type, T record, AtomicLong questions) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              questions.incrementAndGet();
              try {
                return method.invoke(record, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private static long looks(MembershipCycles cycles, int size) {
    return (long) size * NoMembershipCycles.MAX_LOOKS_PER_MEMBERSHIP - cycles.looksLeft();
  }

  /** How many faults each rule finds; not those that find none. */
  private static Map<String, Integer> countsOnASmallStack(Directory directory) throws Exception {
    FutureTask<Map<String, Integer>> counts =
        new FutureTask<>(
            () -> {
              Map<String, Integer> found = new TreeMap<>();
              RULES.forEach(
                  (rule, validator) -> {
                    Faults faults = new Faults(Clock::systemUTC, RuleValidator.MAX_PLACES);
                    validator.check(directory, faults);
                    if (faults.count() > 0) {
                      found.put(rule, faults.count());
                    }
                  });
              return found;
            });
    new Thread(null, counts, "small stack", SMALL_STACK).start();
    return counts.get();
  }

  private static Directory memberships(int size, IntFunction<Membership> membership) {
    return new DirectoryBuilder()
        .memberships(IntStream.range(0, size).mapToObj(membership).toList())
        .build();
  }

  private static Membership membership(String member, String organization) {
    return new MembershipBuilder()
        .member(Party.reference(member))
        .organization(Party.reference(organization))
        .period(DateRange.parse("2001/2005"))
        .build();
  }

  private static Membership membership(String member, String organization, int year) {
    int start = 1 + year % 9_998;
    return new MembershipBuilder()
        .from(membership(member, organization))
        .period(
            new DateRange(
                new DateRange.Known(PartialDate.of(start, 1, 1)),
                new DateRange.Known(PartialDate.of(start, 12, 31))))
        .build();
  }

  private static Organization organization(String id) {
    return new OrganizationBuilder().id(RecordId.parse(id)).build();
  }
}
