package org.civilsociety.generators;

import static org.civilsociety.generators.Combinations.few;
import static org.civilsociety.generators.Combinations.lists;
import static org.civilsociety.generators.Combinations.optional;
import static org.civilsociety.generators.Combinations.parsed;
import static org.civilsociety.generators.Combinations.product;
import static org.civilsociety.generators.Combinations.texts;
import static org.civilsociety.generators.NearValues.codes;
import static org.civilsociety.generators.NearValues.labels;
import static org.civilsociety.generators.NearValues.placeNames;

import java.math.BigDecimal;
import java.util.List;
import org.civilsociety.Activity;
import org.civilsociety.ActivityBuilder;
import org.civilsociety.ContactPoint;
import org.civilsociety.ContactPointBuilder;
import org.civilsociety.Identifier;
import org.civilsociety.IdentifierBuilder;
import org.civilsociety.Name;
import org.civilsociety.NameBuilder;
import org.civilsociety.Place;
import org.civilsociety.PlaceBuilder;
import org.civilsociety.PostalAddress;
import org.civilsociety.PostalAddressBuilder;
import org.civilsociety.Quantity;
import org.civilsociety.QuantityBuilder;
import org.civilsociety.TargetGroup;
import org.civilsociety.TargetGroupBuilder;
import org.civilsociety.value.CountryCode;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.PartialDate;

/** Few entities of each type, so near to each other that each relation occurs among them. */
public final class NearEntities {

  private NearEntities() {}

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
}
