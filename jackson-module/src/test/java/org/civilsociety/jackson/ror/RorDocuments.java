package org.civilsociety.jackson.ror;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;

/** Makes documents of ROR: records that its schema accepts, and records with anything in them. */
final class RorDocuments {

  private static final List<String> TEXTS =
      List.of(
          "Red de Niños",
          "السلم الأهلي",
          "Société de l'égalité",
          "صلح‌جویان",
          "👩‍👩‍👧",
          "a\"b\\c\n",
          " ",
          "MIFTAH",
          "/~0~1");
  private static final List<String> ADDRESSES =
      List.of("https://www.example.org", "http://a b", "", "ftp://x", "https://مثال.example/ä|b");

  /** As long as names of hosts never are. */
  private static final String LONG_DOMAIN = ("a".repeat(60) + ".").repeat(5) + "org";

  private final Random random;

  private RorDocuments(Random random) {
    this.random = random;
  }

  /** Records that the schema accepts, from the fewest members to all of them. */
  static Arbitrary<Extensions> records() {
    return Arbitraries.randomValue(random -> new RorDocuments(random).record());
  }

  /** Records in which any value may be any other, and one in so many is. */
  static Arbitrary<ExtensionValue> mangled(int oneIn) {
    return Arbitraries.randomValue(
        random -> {
          RorDocuments documents = new RorDocuments(random);
          return documents.mangled(documents.record(), oneIn);
        });
  }

  /** A record that is complete as to what the model has no words for. */
  static Extensions administration() {
    return object("admin", new RorDocuments(new Random(1)).administrationOf());
  }

  private Extensions record() {
    Map<String, ExtensionValue> record = new LinkedHashMap<>();
    record.put("admin", administrationOf());
    maybe(
        record,
        "domains",
        () -> set(() -> text(one("a.org", "b-c.net", "x.y.z.org", LONG_DOMAIN))));
    maybe(record, "established", () -> orNull(() -> number(one("1998", "974", "0", "-5", "2e3"))));
    maybe(record, "external_ids", () -> set(this::externalId));
    record.put("id", rorId());
    maybe(record, "links", () -> set(this::link));
    record.put("locations", some(this::location));
    record.put("names", names());
    maybe(record, "relationships", () -> set(this::relationship));
    record.put("status", text(one("active", "inactive", "withdrawn")));
    record.put("types", some(() -> text(oneOf(Words.TYPES))));
    return object(record);
  }

  private ExtensionValue administrationOf() {
    return object("created", stamp(), "last_modified", stamp());
  }

  private ExtensionValue stamp() {
    return object(
        "date",
        text(one("2018-11-14", "2024-02-29", "0000-01-01")),
        "schema_version",
        text(one("1.0", "2.0", "2.1")));
  }

  private ExtensionValue externalId() {
    ExtensionValue.Listing all =
        set(() -> text(one("501100021373", "grid.1.2", "Q1", "0000 1", "x")));
    Map<String, ExtensionValue> entry = new LinkedHashMap<>();
    entry.put("all", all);
    maybe(
        entry,
        "preferred",
        () -> orNull(() -> all.values().isEmpty() ? text("Q7") : oneOf(all.values())));
    entry.put("type", text(oneOf(Words.IDENTIFIERS)));
    return object(entry);
  }

  private ExtensionValue link() {
    return object("type", text(oneOf(Words.LINKS)), "value", text(oneOf(ADDRESSES)));
  }

  private ExtensionValue location() {
    Map<String, ExtensionValue> details = new LinkedHashMap<>();
    maybe(details, "continent_code", () -> orNull(() -> text(one("AF", "AS", "EU"))));
    maybe(details, "continent_name", () -> orNull(() -> text(one("Africa", "Asia"))));
    maybe(details, "country_code", () -> orNull(() -> text(one("PS", "MA", "XK"))));
    maybe(details, "country_name", () -> orNull(() -> text(oneOf(TEXTS))));
    maybe(details, "country_subdivision_code", () -> orNull(() -> text(one("CA", "04", "JEM"))));
    maybe(details, "country_subdivision_name", () -> orNull(() -> text(oneOf(TEXTS))));
    maybe(details, "lat", () -> orNull(() -> number(one("31.90", "-1", "0"))));
    maybe(details, "lng", () -> orNull(() -> number(one("1.5e1", "35.20422"))));
    details.put("name", text(oneOf(TEXTS)));
    return object(
        "geonames_details",
        object(details),
        "geonames_id",
        number(one("282239", "3530597.0", "35e2", "0", "-0.0", "-7", "99999999999999999999")));
  }

  private ExtensionValue.Listing names() {
    Set<ExtensionValue> names = new LinkedHashSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      names.add(name(one("label", "alias", "acronym")));
    }
    names.add(name(Words.DISPLAY));
    for (int i = random.nextInt(2); i > 0; i--) {
      names.add(name("label"));
    }
    return new ExtensionValue.Listing(List.copyOf(names));
  }

  private ExtensionValue name(String type) {
    Set<ExtensionValue> types = new LinkedHashSet<>();
    types.add(text(type));
    for (int i = random.nextInt(3); i > 0; i--) {
      types.add(text(one("label", "alias", "acronym")));
    }
    Map<String, ExtensionValue> name = new LinkedHashMap<>();
    maybe(name, "lang", () -> orNull(() -> text(one("ar", "fr", "es", "qq"))));
    name.put("types", new ExtensionValue.Listing(List.copyOf(types)));
    name.put("value", text(oneOf(TEXTS)));
    return object(name);
  }

  private ExtensionValue relationship() {
    Map<String, ExtensionValue> relationship = new LinkedHashMap<>();
    relationship.put("label", text(oneOf(TEXTS)));
    relationship.put("type", text(oneOf(Words.RELATIONSHIPS)));
    relationship.put("id", rorId());
    return object(relationship);
  }

  private ExtensionValue rorId() {
    return text("https://ror.org/0" + one("abcdefg12", "00000000", "zz9zz9zz").substring(0, 8));
  }

  private ExtensionValue mangled(ExtensionValue value, int oneIn) {
    if (random.nextInt(oneIn) == 0) {
      return anything();
    }
    if (value instanceof Extensions object) {
      Map<String, ExtensionValue> members = new LinkedHashMap<>();
      object
          .members()
          .forEach(
              (name, member) ->
                  members.put(
                      random.nextInt(oneIn) == 0 ? one("", "ror", "text", "a/b", "kinds") : name,
                      mangled(member, oneIn)));
      return object(members);
    }
    if (value instanceof ExtensionValue.Listing list) {
      List<ExtensionValue> entries = new ArrayList<>();
      list.values().forEach(entry -> entries.add(mangled(entry, oneIn)));
      if (random.nextInt(oneIn) == 0) {
        entries.addAll(list.values());
      }
      return new ExtensionValue.Listing(entries);
    }
    return value;
  }

  private ExtensionValue anything() {
    return switch (random.nextInt(9)) {
      case 0 -> ExtensionValue.Null.NULL;
      case 1 -> new ExtensionValue.Flag(random.nextBoolean());
      case 2 -> number(one("0", "1e400", "-1.50", "12345678901234567890"));
      case 3 -> text("");
      case 4 -> text(oneOf(TEXTS));
      case 5 -> new ExtensionValue.Listing(List.of());
      case 6 -> Extensions.empty();
      case 7 -> object(one("ror", "", "id"), anything());
      default -> new ExtensionValue.Listing(List.of(anything(), anything()));
    };
  }

  private void maybe(
      Map<String, ExtensionValue> object, String name, Supplier<ExtensionValue> value) {
    if (random.nextInt(4) > 0) {
      object.put(name, value.get());
    }
  }

  private ExtensionValue orNull(Supplier<ExtensionValue> value) {
    return random.nextInt(4) == 0 ? ExtensionValue.Null.NULL : value.get();
  }

  private ExtensionValue.Listing set(Supplier<ExtensionValue> entry) {
    return set(random.nextInt(4), entry);
  }

  private ExtensionValue.Listing some(Supplier<ExtensionValue> entry) {
    return set(1 + random.nextInt(3), entry);
  }

  private static ExtensionValue.Listing set(int size, Supplier<ExtensionValue> entry) {
    Set<ExtensionValue> entries = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      entries.add(entry.get());
    }
    return new ExtensionValue.Listing(List.copyOf(entries));
  }

  private String one(String... choices) {
    return oneOf(Arrays.asList(choices));
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static ExtensionValue text(String text) {
    return new ExtensionValue.Text(text);
  }

  private static ExtensionValue number(String digits) {
    return new ExtensionValue.Numeral(digits);
  }

  private static Extensions object(String name, ExtensionValue value) {
    return Extensions.empty().with(name, value);
  }

  private static Extensions object(
      String name, ExtensionValue value, String other, ExtensionValue otherValue) {
    return object(name, value).with(other, otherValue);
  }

  private static Extensions object(Map<String, ExtensionValue> members) {
    return new Extensions(members);
  }
}
