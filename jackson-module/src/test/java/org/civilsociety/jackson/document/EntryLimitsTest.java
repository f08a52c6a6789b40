package org.civilsociety.jackson.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.civilsociety.Directory;
import org.civilsociety.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries, headers and tokens that are as long as they may be, and longer. */
final class EntryLimitsTest {

  private static final int MOST = 20_000;
  private static final DocumentReader READER =
      DocumentReader.withoutRules().withLimits(ReadLimits.DEFAULT.withMaxEntryBytes(MOST));
  private static final String LONG = "x".repeat(5 * MOST);

  private static List<Entry> entries(String text) {
    return EntriesTest.all(READER.entries(Input.of(text)));
  }

  private static List<String> problems(String text) {
    return EntriesTest.problems(entries(text)).stream()
        .filter(problem -> !problem.contains("-missing"))
        .toList();
  }

  private static long organizations(List<Entry> entries) {
    return entries.stream().filter(e -> e.record().orElse(null) instanceof Organization).count();
  }

  /** An organization of so many bytes. */
  private static String organization(int bytes, String letter, int bytesOfLetter) {
    String frame = "{\"names\":[{\"text\":\"%s\"}]}";
    int room = bytes - frame.length() + 2;
    String text = letter.repeat(room / bytesOfLetter) + "x".repeat(room % bytesOfLetter);
    return frame.formatted(text);
  }

  @ParameterizedTest
  @CsvSource({"x, 1", "ع, 2", "ก, 3"})
  void takesAnEntryOfAsManyBytesAsItMayHaveWhereverItStands(String letter, int bytesOfLetter) {
    for (int before = 0; before < 9_000; before += 997) {
      StringBuilder document = new StringBuilder("{\"organizations\":[" + " ".repeat(before));
      List<String> tooLarge = new ArrayList<>();
      for (int i = 0; i < 9; i++) {
        int bytes = MOST - 1 + i % 3;
        document.append(i == 0 ? "" : ",").append(organization(bytes, letter, bytesOfLetter));
        if (bytes > MOST) {
          tooLarge.add("document.too-large /organizations/" + i);
        }
      }
      List<String> found =
          problems(document.append("]}").toString()).stream()
              .map(problem -> problem.substring(problem.indexOf(' ') + 1))
              .toList();
      assertThat(found).containsExactlyElementsOf(tooLarge);
    }
  }

  @Test
  void passesOverTextsOfAnyLengthAndGoesOn() {
    List<Entry> entries =
        entries(
            ("{\"title\":\"%s\",\"logo\":[\"%s\"],\"organizations\":[\"%s\",{},[\"%s\"],{}],"
                    + "\"x\":\"%s\",\"title\":\"%s\",\"coalitions\":[{}],\"y\":7}")
                .replace("%s", LONG));
    assertThat(organizations(entries)).isEqualTo(2);
    assertThat(
            EntriesTest.problems(entries).stream()
                .map(problem -> problem.substring(problem.indexOf(' ') + 1))
                .filter(problem -> !problem.contains("-missing")))
        .containsExactly(
            "document.too-large ",
            "document.too-large /organizations/0",
            "document.too-large /organizations/2",
            "document.too-large ",
            "member.repeated /title");
    assertThat(entries.get(entries.size() - 1).record())
        .get()
        .isInstanceOfSatisfying(
            Directory.class, header -> assertThat(header.getExtensions().get("y")).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"organizations\":[{},{\"%s\":1},{}]}",
        "{\"organizations\":[{},{\"x\":%s},{}]}",
        "{\"organizations\":[{}],\"%s\":1,\"coalitions\":[{}]}",
      })
  void endsAtANameOrANumberThatIsLongerThanAnEntry(String document) {
    String token = document.contains("\"%s\"") ? LONG : "7".repeat(LONG.length());
    List<Entry> entries = entries(document.formatted(token));
    assertThat(organizations(entries)).isEqualTo(1);
    assertThat(entries).hasSize(3);
    Reading<?> last = entries.get(2).reading();
    assertThat(last.isComplete()).isFalse();
    assertThat(last.problems()).extracting(Problem::rule).containsExactly("document.too-large");
  }
}
