package org.civilsociety.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.groups.Default;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civilsociety.Directory;
import org.civilsociety.generators.Breakage;
import org.civilsociety.generators.FaultlessGenerators;
import org.civilsociety.validation.Advice;
import org.civilsociety.validation.Publication;

/** What is right by construction has no finding; what breaks one rule has the one it must have. */
class AgreementLawsTest {

  private static final ProfileValidator VALIDATOR =
      ProfileValidator.create().withGroups(Default.class, Advice.class, Publication.class);

  @Provide
  Arbitrary<Directory> faultless() {
    return FaultlessGenerators.directories();
  }

  @Provide
  Arbitrary<Breakage> breakages() {
    return Arbitraries.of(Breakage.all());
  }

  @Property(tries = 200)
  void nothingIsSaidOfWhatIsRight(@ForAll("faultless") Directory directory) {
    assertThat(VALIDATOR.validate(directory).findings()).isEmpty();
  }

  @Property(tries = 800)
  void whatIsBrokenIsFoundAndOnlyWhatFollowsFromIt(
      @ForAll("faultless") Directory directory, @ForAll("breakages") Breakage breakage) {
    Set<String> rules =
        VALIDATOR.validate(breakage.breaking().apply(directory)).findings().stream()
            .map(Finding::rule)
            .collect(Collectors.toSet());
    Set<String> allowed = new HashSet<>(breakage.following());
    allowed.add(breakage.rule());

    assertThat(rules).as(breakage.rule()).contains(breakage.rule()).isSubsetOf(allowed);
  }
}
