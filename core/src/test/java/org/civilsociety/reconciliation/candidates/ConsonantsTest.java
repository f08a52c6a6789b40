package org.civilsociety.reconciliation.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civilsociety.internal.FoldedText;
import org.junit.jupiter.api.Test;

class ConsonantsTest {

  private static List<String> of(String latin) {
    return Consonants.of(NameWords.of(FoldedText.of(latin)));
  }

  @Test
  void areThoseOfWhatAPersonWritesAndOfWhatIcuWrites() {
    assertThat(of("Jam'iyat Tanmiyat al-Mar'a"))
        .isEqualTo(of("jmʿyt tnmyt almrat"))
        .containsExactly("jm", "tnm", "lmr");
    assertThat(of("Lajnat al-Ta'awun fi al-Qahira")).isEqualTo(of("ljnt altʿawn fy alqahrt"));
  }

  @Test
  void countOnceWhereTheyAreDoubled() {
    assertThat(of("haddad mu'assasat")).containsExactly("hd", "ms");
  }

  @Test
  void keepALastParticle() {
    assertThat(of("dar al")).containsExactly("dr", "l");
  }

  @Test
  void areNoneInVowels() {
    assertThat(of("aia")).isEmpty();
  }
}
