package org.civilsociety.jackson.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.Directory;
import org.civilsociety.generators.CivilSocietyDomain;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.value.ExtensionValue;

/** What holds of every directory that is written as Popolo and read again. */
@Domain(CivilSocietyDomain.class)
final class PopoloLawsTest {

  /** What is said by the place of a field, and not by a field. */
  private static final Pattern STRUCTURE =
      Pattern.compile(
          "|/(organizations|coalitions)/[0-9]+"
              + "/(names/[0-9]+/kinds/0|relationships/[0-9]+/kind|contactPoints/[0-9]+/kind)");

  @Property(tries = 300)
  void writesWhatIsValid(@ForAll Directory directory) {
    assertThat(Schema.faults(Popolo.write(directory).result())).isEmpty();
  }

  @Property(tries = 100)
  void saysWhatBecomesOfEveryField(@ForAll Directory directory) {
    Set<String> places = new HashSet<>(Fates.leaves(NativeDocument.of(directory)).keySet());
    places.removeAll(Set.of("/format", "/version"));
    Conversion<String> out = Popolo.write(directory);
    if (places.equals(Set.of())) {
      places.add("");
    }
    assertThat(out.losses().fields().stream().map(FieldFate::source))
        .containsExactlyInAnyOrderElementsOf(places);
  }

  @Property(tries = 300)
  void keepsWhatItSaysThatItKeeps(@ForAll Directory directory) {
    Conversion<String> out = Popolo.write(directory);
    Conversion<Directory> back = Popolo.read(Input.of(out.result()));
    Map<String, ExtensionValue> before = Fates.leaves(NativeDocument.of(directory));
    Map<String, ExtensionValue> written = Fates.leaves(Fates.tree(out.result()));
    Map<String, ExtensionValue> after = Fates.leaves(NativeDocument.of(back.result()));
    Map<String, FieldFate> fates = Fates.bySource(back);
    Map<String, String> entries = new HashMap<>();
    for (FieldFate field : out.losses().fields(Fate.KEPT)) {
      String there = field.target().orElseThrow();
      String place = Fates.keptPlace(field, fates).orElse("lost");
      assertThat(written.get(there)).as(field.source()).isEqualTo(before.get(field.source()));
      assertThat(after.get(place)).as(field.source()).isEqualTo(before.get(field.source()));
      assertThat(Fates.kind(place)).isEqualTo(Fates.kind(field.source()));
      assertTogether(field.source(), place, entries);
    }
  }

  /** What stood in one entry of a list stands in one entry again. */
  private static void assertTogether(String before, String after, Map<String, String> entries) {
    String[] old = before.split("/", -1);
    String[] now = after.split("/", -1);
    String oldEntry = "";
    String newEntry = "";
    for (int i = 1; i < old.length; i++) {
      oldEntry += "/" + old[i];
      newEntry += "/" + now[i];
      if (old[i].matches("[0-9]+")) {
        assertThat(entries.merge(oldEntry, newEntry, (first, again) -> first)).isEqualTo(newEntry);
      }
    }
  }

  @Property(tries = 100)
  void addsNothing(@ForAll Directory directory) {
    Conversion<String> out = Popolo.write(directory);
    Conversion<Directory> back = Popolo.read(Input.of(out.result()));
    Set<String> told =
        out.losses().fields().stream()
            .flatMap(field -> field.target().stream())
            .collect(Collectors.toSet());
    Set<String> expected =
        back.losses().fields().stream()
            .filter(field -> told.contains(field.source()))
            .flatMap(field -> field.target().stream())
            .map(Fates::kind)
            .collect(Collectors.toSet());
    assertThat(Fates.leaves(NativeDocument.of(back.result())).keySet())
        .allMatch(
            place ->
                STRUCTURE.matcher(place).matches()
                    || expected.stream().anyMatch(kind -> isWithin(Fates.kind(place), kind)));
  }

  private static boolean isWithin(String place, String outer) {
    return place.equals(outer) || place.startsWith(outer + "/");
  }

  @Property(tries = 100)
  void doesNotChangeAgainWhatItHasChanged(@ForAll Directory directory) {
    Directory once = Popolo.read(Input.of(Popolo.write(directory).result())).result();
    Directory twice = Popolo.read(Input.of(Popolo.write(once).result())).result();
    assertThat(twice).isEqualTo(once);
  }
}
