package org.civilsociety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.value.LanguageTag;

@Domain(CivilSocietyDomain.class)
class DisplayNameLawsTest {

  @Property
  void isOneOfTheNamesIfThereIsAny(@ForAll Profile profile, @ForAll LanguageTag preferred) {
    Set<Name> shown =
        profile.displayName(preferred.toLocale()).stream().collect(Collectors.toSet());

    assertThat(shown.isEmpty()).isEqualTo(profile.getNames().isEmpty());
    assertThat(profile.getNames()).containsAll(shown);
  }

  @Property
  void isMarkedForDisplayIfAnyIs(@ForAll Profile profile) {
    boolean anyMarked = profile.getNames().stream().anyMatch(DisplayNameLawsTest::isMarked);

    assertThat(profile.displayName().map(DisplayNameLawsTest::isMarked))
        .isIn(Optional.empty(), Optional.of(anyMarked));
  }

  private static boolean isMarked(Name name) {
    return name.getKinds().contains(Name.Kind.DISPLAY);
  }
}
