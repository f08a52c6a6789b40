package org.civilsociety.examples.batch;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.civilsociety.Coalition;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.MembershipBuilder;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.Party;
import org.civilsociety.Place;
import org.civilsociety.TargetGroup;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;

/**
 * Makes valid records, each from a seed and its number: of twenty one is a coalition, and one the
 * membership of an organization in it.
 *
 * @param seed the seed
 */
record GeneratedRecords(long seed) {

  private static final int GROUP = 20;
  private static final int BROKEN_OF = 100;

  /** Of this remainder by {@link #BROKEN_OF} all records are organizations. */
  private static final int BROKEN = 37;

  /** Which damage a record is to have; empty for 99 of 100. */
  static Optional<Damage> damage(int number) {
    Damage[] all = Damage.values();
    return number % BROKEN_OF == BROKEN
        ? Optional.of(all[number / BROKEN_OF % all.length])
        : Optional.empty();
  }

  Extensible record(int number) {
    return switch (number % GROUP) {
      case 0 -> coalition(number);
      case 1 -> membership(number);
      default -> organization(number);
    };
  }

  private Organization organization(int number) {
    RandomGenerator random = random(number);
    Words words = Words.any(Words.ALL, random);
    String theme = Words.any(words.themes(), random);
    String town = Words.any(words.towns(), random);
    return new OrganizationBuilder()
        .id(RecordId.parse("organization-" + number))
        .addName(name(number, words, random))
        .founded(PartialDate.of(1950 + random.nextInt(70)))
        .mission(LocalizedText.of(words.language(), words.mission() + " " + theme))
        .addBasedIn(Place.of(words.language(), town))
        .addTargetGroup(TargetGroup.of(words.language(), town))
        .build();
  }

  private Coalition coalition(int number) {
    RandomGenerator random = random(number);
    return new CoalitionBuilder()
        .id(RecordId.parse("coalition-" + number))
        .addName(name(number, Words.any(Words.ALL, random), random))
        .build();
  }

  /** Of the organization that comes next, in the coalition that came before. */
  private Membership membership(int number) {
    return new MembershipBuilder()
        .member(Party.reference("organization-" + (number + 1)))
        .organization(Party.reference("coalition-" + (number - 1)))
        .joined(PartialDate.of(2010 + random(number).nextInt(10)))
        .build();
  }

  private RandomGenerator random(int number) {
    return new SplittableRandom(seed + number);
  }

  private static Name name(int number, Words words, RandomGenerator random) {
    String name = Words.any(words.kinds(), random) + " " + Words.any(words.themes(), random);
    return Name.in(words.language(), name + " " + number, Name.Kind.DISPLAY);
  }
}
