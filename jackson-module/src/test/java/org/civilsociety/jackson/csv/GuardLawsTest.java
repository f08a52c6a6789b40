package org.civilsociety.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any text in any cell. */
final class GuardLawsTest {

  private static final String DANGER = "=+-@\t\r\n＝＋－＠﹦﹢﹣﹫";

  @Provide
  Arbitrary<String> dangerous() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＠", "'", "\"", ",", ";", " ", "a", "ع",
            "\u0000", "\u0085", "\u00A0", "\u200B", "\u200F", "\uFEFF");
    return parts.list().ofMaxSize(10).map(texts -> String.join("", texts));
  }

  @Property(tries = 300)
  void readsBackAnyDangerousText(@ForAll("dangerous") String text) {
    assertThat(Guard.take(Guard.put(text))).isEqualTo(text);
  }

  @Property(tries = 300)
  void readsBackAnyText(@ForAll String text) {
    assertThat(Guard.take(Guard.put(text))).isEqualTo(text);
  }

  @Property(tries = 1_000)
  void beginsNoCellWithDanger(@ForAll("dangerous") String text) {
    for (String cell : Guard.put(text).split("[,;\t\r\n]", -1)) {
      assertThat(cell).doesNotContainPattern("^[\\s\\p{Z}\\p{Cc}\\p{Cf}\"]*[" + DANGER + "]");
    }
  }

  @Property(tries = 300)
  void keepsCellsWithEachSeparator(
      @ForAll("dangerous") String one,
      @ForAll("dangerous") String two,
      @ForAll CsvTables.Separator separator) {
    Sheet.Text sheet = new Sheet.Text(new CsvTables.Style(separator, false));
    sheet.row(List.of(one, two, "x"));
    Rows rows = new Rows(sheet.end(), false, String.valueOf(separator.character()), 1_000);
    assertThat(rows.next().cells().stream().map(Guard::take)).containsExactly(one, two, "x");
    assertThat(rows.hasNext()).isFalse();
  }
}
