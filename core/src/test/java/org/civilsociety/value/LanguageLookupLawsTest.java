package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.civilsociety.generators.CivilSocietyDomain;

@Domain(CivilSocietyDomain.class)
@Domain(DomainContext.Global.class)
class LanguageLookupLawsTest {

  @Property
  void alwaysFindsOneOfTheTextsIfThereIsAny(
      @ForAll LocalizedText text, @ForAll @Size(max = 3) List<LanguageTag> preferred) {
    Locale[] locales = preferred.stream().map(LanguageTag::toLocale).toArray(Locale[]::new);

    assertThat(text.language(locales).isEmpty()).isEqualTo(text.isEmpty());
    assertThat(text.texts().keySet()).containsAll(text.language(locales).stream().toList());
    assertThat(text.text(locales)).isEqualTo(text.language(locales).flatMap(text::in));
  }

  @Property
  void findsALanguageThatIsThereAsPreferred(
      @ForAll LocalizedText text, @ForAll @Size(max = 2) List<LanguageTag> others) {
    for (LanguageTag language : text.texts().keySet()) {
      Locale[] locales = new Locale[others.size() + 1];
      locales[0] = language.toLocale();
      for (int i = 0; i < others.size(); i++) {
        locales[i + 1] = others.get(i).toLocale();
      }

      assertThat(text.language(locales).map(LanguageTag::toLocale)).contains(language.toLocale());
    }
  }
}
