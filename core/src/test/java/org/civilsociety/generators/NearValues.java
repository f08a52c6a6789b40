package org.civilsociety.generators;

import static org.civilsociety.generators.Combinations.parsed;
import static org.civilsociety.generators.Combinations.product;
import static org.civilsociety.generators.Combinations.texts;

import java.util.List;
import org.civilsociety.value.Code;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.DateRange;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;

/** Few values of each type, so near to each other that each relation occurs among them. */
public final class NearValues {

  private NearValues() {}

  /** Dates of every precision, of which some are within others; certain or not. */
  public static List<PartialDate> dates() {
    return product(
        List.of("199X", "200X", "1998", "1999", "2001", "1998-12", "1999-01", "1998-12-05"),
        List.of("", "?", "~", "%"),
        (date, sign) -> PartialDate.parse(date + sign));
  }

  /** Ranges with known, unknown and open ends; some are reversed. */
  public static List<DateRange> ranges() {
    List<String> ends =
        List.of("199X", "1998", "1998-12", "1998~", "1999", "2001", "2001?", "..", "");
    return product(ends, ends, (start, end) -> DateRange.parse(start + "/" + end));
  }

  /** Labels in up to three languages. */
  public static List<LocalizedText> labels() {
    return texts(List.of("youth", "Youth", "شباب"), List.of("en", "ar", "und"));
  }

  /** Names of places with and without the wider place. */
  public static List<LocalizedText> placeNames() {
    return texts(
        List.of("القدس", "الشيخ جراح، القدس", "باب الساهرة، الشيخ جراح، القدس", "غزة"),
        List.of("ar", "fr", "und"));
  }

  /** Texts that tell something. */
  public static List<LocalizedText> prose() {
    return texts(List.of("Paz.", "paz", "La paz de todos."), List.of("es", "fr", "und"));
  }

  /** Countries. */
  public static List<CountryCode> countries() {
    return parsed(CountryCode::parse, "PS", "JO", "MX");
  }

  /** Languages, of which some are within others. */
  public static List<LanguageTag> languages() {
    return parsed(
        LanguageTag::parse,
        "und",
        "ar",
        "ar-PS",
        "ar-Arab",
        "ar-Arab-PS",
        "arc",
        "fr",
        "es",
        "es-419",
        "zh-Hant");
  }

  /** Ids. */
  public static List<RecordId> ids() {
    return parsed(RecordId::parse, "miftah", "MIFTAH", "جمعية");
  }

  /** Addresses, of which some are very likely of one page. */
  public static List<WebAddress> addresses() {
    return parsed(
        WebAddress::parse,
        "https://miftah.org",
        "http://miftah.org",
        "http://www.MIFTAH.org/",
        "HTTPS://miftah.org/",
        "https://miftah.org/a",
        "https://miftah.org/A",
        "https://miftah.org/a/",
        "https://مثال.example/من-نحن",
        "https://example.org");
  }

  /** Codes of two schemes. */
  public static List<Code> codes() {
    return parsed(Code::parse, "geonames:281184", "iso3166-2:PS-JEM");
  }
}
