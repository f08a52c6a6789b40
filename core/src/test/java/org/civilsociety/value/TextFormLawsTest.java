package org.civilsociety.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.civilsociety.generators.CivilSocietyDomain;

@Domain(CivilSocietyDomain.class)
class TextFormLawsTest {

  @Property
  void readsBackARecordId(@ForAll RecordId id) {
    assertThat(RecordId.parse(id.toString())).isEqualTo(id);
  }

  @Property
  void readsBackALanguageTag(@ForAll LanguageTag language) {
    assertThat(LanguageTag.parse(language.toString())).isEqualTo(language);
  }

  @Property
  void readsBackACountryCode(@ForAll CountryCode country) {
    assertThat(CountryCode.parse(country.toString())).isEqualTo(country);
  }

  @Property
  void readsBackAPartialDate(@ForAll PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
  }

  @Property
  void readsBackADateRange(@ForAll DateRange range) {
    assertThat(DateRange.parse(range.toString())).isEqualTo(range);
  }

  @Property
  void readsBackACode(@ForAll Code code) {
    assertThat(Code.parse(code.toString())).isEqualTo(code);
  }

  @Property
  void readsBackAWebAddress(@ForAll WebAddress address) {
    assertThat(WebAddress.parse(address.toString())).isEqualTo(address);
  }
}
