package org.civilsociety.generators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civilsociety.Activity;
import org.civilsociety.ActivityBuilder;
import org.civilsociety.ContactPoint;
import org.civilsociety.ContactPointBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.IdentifierBuilder;
import org.civilsociety.Name;
import org.civilsociety.NameBuilder;
import org.civilsociety.NamedPartyBuilder;
import org.civilsociety.Party;
import org.civilsociety.PartyReferenceBuilder;
import org.civilsociety.Place;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.PostalAddress;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.Quantity;
import org.civilsociety.QuantityBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.TargetGroupBuilder;
import org.civilsociety.UnnamedPartyBuilder;
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

  /** Quantities with all bounds, with and without a date. */
  public static List<Quantity> quantities() {
    List<QuantityBuilder> numbers =
        product(
            List.of(Quantity.Bound.values()),
            List.of("0", "10", "10.0", "12"),
            (bound, number) -> new QuantityBuilder().bound(bound).number(new BigDecimal(number)));
    return product(
        numbers,
        optional(parsed(PartialDate::parse, "2010", "2010-05", "2011", "2010~")),
        (number, date) -> number.asOf(date).build());
  }

  /** Identifiers of two schemes. */
  public static List<Identifier> identifiers() {
    List<Identifier> bare =
        product(
            List.of("GB-CHC", "gb chc", "PS-MOI", ""),
            List.of("202918", "210667", ""),
            Identifier::of);
    return product(
        bare,
        List.of(true, false),
        (identifier, preferred) ->
            new IdentifierBuilder().from(identifier).preferred(preferred).build());
  }

  /** Names in several languages, of several kinds. */
  public static List<Name> names() {
    List<NameBuilder> texts =
        product(
            List.of("مفتاح", "Miftah", "MIFTAH", "Pal Think"),
            optional(parsed(LanguageTag::parse, "ar", "fr", "und")),
            (text, language) -> new NameBuilder().text(text).language(language));
    return product(
        texts,
        List.<List<Name.Kind>>of(
            List.of(),
            List.of(Name.Kind.DISPLAY),
            List.of(Name.Kind.ACRONYM),
            List.of(Name.Kind.ACRONYM, Name.Kind.DISPLAY)),
        (text, kinds) -> text.kinds(kinds).build());
  }

  /** Places without codes. */
  public static List<Place> places() {
    return product(
        placeNames(),
        optional(parsed(CountryCode::parse, "PS", "JO")),
        (name, country) -> new PlaceBuilder().name(name).country(country).build());
  }

  /** Places with codes. */
  public static List<Place> placesWithCodes() {
    return product(
        product(
            texts(List.of("القدس", "الشيخ جراح، القدس", "غزة"), List.of("ar")),
            optional(parsed(CountryCode::parse, "PS")),
            (name, country) -> new PlaceBuilder().name(name).country(country)),
        lists(codes()),
        (place, codes) -> place.codes(codes).build());
  }

  /** Codes of two schemes. */
  public static List<Code> codes() {
    return parsed(Code::parse, "geonames:281184", "iso3166-2:PS-JEM");
  }

  /** Addresses in one town and in another. */
  public static List<PostalAddress> postalAddresses() {
    List<PostalAddressBuilder> towns =
        product(
            optional(List.of("Ramallah", "رام الله")),
            optional(List.of("69647", "11118")),
            (town, code) -> new PostalAddressBuilder().locality(town).postalCode(code));
    return product(
        towns,
        List.<List<String>>of(List.of(), List.of("P.O. Box 1"), List.of("P.O. Box", "1")),
        (town, lines) -> town.lines(lines).build());
  }

  /** Ways to reach somebody. */
  public static List<ContactPoint> contactPoints() {
    List<ContactPointBuilder> kinds =
        product(
            List.of("email", "Email", "fax"),
            optional(List.of("info@miftah.org", "INFO@miftah.org", "05/04")),
            (kind, value) -> new ContactPointBuilder().kind(kind).value(value));
    return product(kinds, few(labels()), (kind, label) -> kind.label(label).build());
  }

  /** Activities, whose descriptions are prose. */
  public static List<Activity> activities() {
    return product(
        texts(List.of("diálogo", "Diálogo"), List.of("es", "und")),
        texts(List.of("Paz.", "La paz de todos."), List.of("es", "und")),
        (name, description) -> new ActivityBuilder().name(name).description(description).build());
  }

  /** Target groups without further ones in them. */
  public static List<TargetGroup> targetGroups() {
    List<TargetGroupBuilder> labels =
        product(
            few(labels()),
            optional(List.of(TargetGroup.Role.BENEFICIARY, TargetGroup.Role.AUDIENCE)),
            (label, role) -> new TargetGroupBuilder().label(label).role(role));
    return product(
        labels, List.of(true, false), (label, priority) -> label.priority(priority).build());
  }

  /** Target groups that include up to two others. */
  public static List<TargetGroup> targetGroupsOfOthers() {
    List<TargetGroup> inner =
        product(
            List.of(
                LocalizedText.of("ar", "شباب"),
                LocalizedText.of("und", "شباب"),
                LocalizedText.of("ar", "نساء")),
            optional(List.of(TargetGroup.Role.AUDIENCE)),
            (label, role) -> new TargetGroupBuilder().label(label).role(role).build());
    return product(
        parsed(text -> LocalizedText.of(text, "Jeunes"), "fr", "und"),
        lists(inner),
        (label, includes) -> new TargetGroupBuilder().label(label).includes(includes).build());
  }

  /** Parties of all kinds, with at most one identifier. */
  public static List<Party> parties() {
    List<Identifier> identifiers =
        List.of(
            Identifier.of("GB-CHC", "202918"),
            Identifier.of("GB-CHC", "210667"),
            new IdentifierBuilder().scheme("GB-CHC").value("202918").preferred(true).build());
    List<LocalizedText> labels = few(labels());
    List<Party> parties = new ArrayList<>();
    parties.addAll(
        product(
            labels,
            optional(identifiers),
            (name, identifier) ->
                new NamedPartyBuilder()
                    .name(name)
                    .identifiers(identifier.stream().toList())
                    .build()));
    parties.addAll(
        product(
            labels, ids(), (label, id) -> new PartyReferenceBuilder().id(id).label(label).build()));
    parties.addAll(
        product(
            labels,
            optional(
                List.of(
                    Quantity.of(Quantity.Bound.EXACTLY, 5),
                    Quantity.of(Quantity.Bound.EXACTLY, 6),
                    Quantity.of(Quantity.Bound.AT_LEAST, 5))),
            (text, count) -> new UnnamedPartyBuilder().description(text).count(count).build()));
    return parties;
  }

  /** Named parties with up to two identifiers. */
  public static List<Party> partiesWithIdentifiers() {
    List<Identifier> identifiers =
        List.of(
            Identifier.of("GB-CHC", "202918"),
            Identifier.of("PS-MOI", "1"),
            Identifier.of("PS-MOI", ""),
            new IdentifierBuilder().scheme("GB-CHC").value("202918").preferred(true).build());
    return product(
        parsed(language -> LocalizedText.of(language, "Pal Think"), "en", "und"),
        lists(identifiers),
        (name, ids) -> new NamedPartyBuilder().name(name).identifiers(ids).build());
  }

  /** The texts that can be made of some words in some languages, and the empty one. */
  private static List<LocalizedText> texts(List<String> words, List<String> languages) {
    List<LocalizedText> texts = List.of(LocalizedText.empty());
    for (String language : languages) {
      texts =
          product(
              texts,
              optional(words),
              (text, word) -> word.map(said -> text.with(language, said)).orElse(text));
    }
    return texts;
  }

  /** Every third, so that products stay small. */
  private static <V> List<V> few(List<V> values) {
    return IntStream.range(0, values.size()).filter(i -> i % 3 == 0).mapToObj(values::get).toList();
  }

  /** The lists of at most two values. */
  private static <V> List<List<V>> lists(List<V> values) {
    List<List<V>> lists = new ArrayList<>(List.of(List.of()));
    values.forEach(value -> lists.add(List.of(value)));
    lists.addAll(product(values, values, List::of));
    return lists;
  }

  private static <V> List<Optional<V>> optional(List<V> values) {
    return Stream.concat(Stream.of(Optional.<V>empty()), values.stream().map(Optional::of))
        .toList();
  }

  private static <V> List<V> parsed(Function<String, V> parse, String... texts) {
    return Stream.of(texts).map(parse).toList();
  }

  private static <A, B, C> List<C> product(List<A> ones, List<B> others, BiFunction<A, B, C> both) {
    return ones.stream()
        .flatMap(one -> others.stream().map(other -> both.apply(one, other)))
        .toList();
  }
}
