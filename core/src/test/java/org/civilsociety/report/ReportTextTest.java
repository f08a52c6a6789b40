package org.civilsociety.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.civilsociety.Name;
import org.civilsociety.Organization;
import org.civilsociety.OrganizationBuilder;
import org.civilsociety.VerbatimBuilder;
import org.civilsociety.value.RecordId;
import org.junit.jupiter.api.Test;

class ReportTextTest {

  private static final Organization RECORD =
      new OrganizationBuilder()
          .id(RecordId.parse("miftah"))
          .addNames(Name.of("مفتاح"), Name.of("مفتاح"), Name.of("\u202Egpj.\u001B[31m"))
          .addVerbatim(new VerbatimBuilder().property("founded").text("05.04.2016").build())
          .build();

  private static final ProfileValidator VALIDATOR =
      ProfileValidator.create()
          .without("profile.objectives-absent")
          .without("profile.target-groups-absent");

  @Test
  void showsEachFindingWithWhatToDo() {
    assertThat(VALIDATOR.validate(RECORD).text())
        .isEqualTo(
            """
            warning name.repeated names[1]
                should not repeat a name in the same language
                found: Name(مفتاح)
                see also: names[0]
            error text.characters names[2].text
                must not contain control characters or unbalanced marks of writing direction
                found: \\u202Egpj.\\u001B[31m
            warning date.ambiguous verbatims[0].text
                should not hold a date that can be read in two ways
                found: 05.04.2016
                perhaps meant: 2016-04-05 | 2016-05-04
            error: 1, warning: 2, note: 0
            """);
  }

  @Test
  void speaksArabic() {
    assertThat(VALIDATOR.withLanguages(Locale.forLanguageTag("ar")).validate(RECORD).text())
        .contains("تحذير \u2068name.repeated\u2069 \u2068names[1]\u2069\n")
        .contains("\n    ينبغي ألا يتكرر الاسم باللغة نفسها\n")
        .endsWith("خطأ: 1، تحذير: 2، ملاحظة: 0\n");
  }

  @Test
  void putsASpaceBeforeAColonInFrench() {
    assertThat(VALIDATOR.withLanguages(Locale.FRENCH).validate(RECORD).text())
        .contains("    trouvé\u00A0: 05.04.2016\n")
        .endsWith("erreur\u00A0: 1, avertissement\u00A0: 2, remarque\u00A0: 0\n");
  }

  @Test
  void isTheSameUnderEveryDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      String english = VALIDATOR.validate(RECORD).text();
      for (String language : new String[] {"ar-EG", "tr", "th-TH-u-nu-thai", "hi-IN-u-nu-deva"}) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(VALIDATOR.validate(RECORD).text()).isEqualTo(english);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void saysWhenNothingWasFound() {
    assertThat(VALIDATOR.validate(new OrganizationBuilder().addName(Name.of("Red")).build()).text())
        .isEqualTo("error: 0, warning: 0, note: 0\n");
  }

  @Test
  void logsOneLine() {
    assertThat(VALIDATOR.validate(RECORD))
        .hasToString("ValidationReport(Organization(miftah, مفتاح), {ERROR=1, WARNING=2})");
    assertThat(VALIDATOR.validate(RECORD).findings().get(0))
        .hasToString(
            "WARNING name.repeated at \"names[1]\": should not repeat a name in the same language");
  }
}
