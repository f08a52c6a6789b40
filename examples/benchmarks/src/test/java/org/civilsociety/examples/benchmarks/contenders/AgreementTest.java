package org.civilsociety.examples.benchmarks.contenders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import org.civilsociety.Profile;
import org.civilsociety.examples.benchmarks.contenders.rules.Finding;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final Document DOCUMENT = Documents.named("3-kilobytes");

  @Test
  void rankedContendersDoTheSameWork() {
    assertThatNoException().isThrownBy(Agreement::check);
  }

  @Test
  void threePeersAndAllWaysOfOursAreRanked() {
    assertThat(Contenders.ranked(Kind.ORGANIZATION))
        .extracting(Contender::name)
        .containsExactly(
            "civil-society",
            "civil-society, checks by hand",
            "civil-society, Hibernate Validator",
            "Jackson records + Hibernate Validator",
            "Jackson records, checks by hand",
            "fastjson2 records + Hibernate Validator",
            "avaje-jsonb + avaje-validator",
            "civil-society, DocumentReader");
  }

  @Test
  void noticesAContenderThatChecksLess() {
    Agreement agreement = with(new Lazy(false));

    Breakages.all().stream()
        .filter(breakage -> breakage.document().kind() == Kind.ORGANIZATION)
        .filter(breakage -> !breakage.isMalformed())
        .forEach(
            breakage -> {
              int before = agreement.differences().size();
              agreement.broken(breakage);
              assertThat(agreement.differences())
                  .as(breakage.rule())
                  .hasSize(before + 2)
                  .last()
                  .asString()
                  .startsWith("lazy, ")
                  .contains("does not find " + breakage.rule());
            });
  }

  @Test
  void noticesAContenderThatLosesSomething() {
    Agreement agreement = with(new Lazy(true));

    agreement.valid(DOCUMENT);

    assertThat(agreement.differences())
        .containsExactly("lazy, " + DOCUMENT + ": writes another value");
  }

  private static Agreement with(Contender<?> contender) {
    List<Contender<?>> contenders = new ArrayList<>();
    contenders.add(new OursByHand(Kind.ORGANIZATION));
    contenders.add(contender);
    return new Agreement(contenders);
  }

  /** Finds nothing, and may write another organization than it has read. */
  private static final class Lazy implements Contender<Profile> {

    private final Contender<Profile> ours = new Ours(Kind.ORGANIZATION);
    private final boolean forgets;

    Lazy(boolean forgets) {
      this.forgets = forgets;
    }

    @Override
    public String name() {
      return "lazy";
    }

    @Override
    public Profile read(byte[] json) {
      return ours.read(json);
    }

    @Override
    public byte[] write(Profile value) {
      return forgets ? Documents.named("miftah-a").json() : ours.write(value);
    }

    @Override
    public List<Finding> validate(Profile value) {
      return List.of();
    }
  }
}
