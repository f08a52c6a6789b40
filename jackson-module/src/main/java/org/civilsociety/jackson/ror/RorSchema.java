package org.civilsociety.jackson.ror;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.WebAddress;
import tools.jackson.core.JsonPointer;

/** What ROR demands of its records: schema 2.1, and that one name is the one to display. */
final class RorSchema {

  /** A ROR id as ROR writes it. */
  static final Predicate<String> ID =
      Pattern.compile("https://ror\\.org/0[a-z0-9]{8}").asMatchPredicate();

  /** A language as ROR writes it. */
  static final Predicate<String> LANGUAGE = Pattern.compile("[a-z]{2}").asMatchPredicate();

  private static final Predicate<String> PART =
      Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+").asMatchPredicate();
  private static final Predicate<String> LAST_PART =
      Pattern.compile("[a-z]{2,63}").asMatchPredicate();

  private static final Demand TEXT = Demand.text(text -> true, "must be a text");
  private static final Demand STATED = Demand.text(RorObject.STATED, "must be a text, not empty");
  private static final Demand NUMBER = Demand.number(number -> true, "must be a number");
  private static final Demand INTEGER = Demand.number(Decimal::isWhole, "must be a whole number");
  private static final Demand ROR_ID =
      Demand.text(ID, "must be a ROR id, like \"https://ror.org/000xkb537\"");
  private static final Demand ADDRESS =
      Demand.text(
          RorObject.formOf(WebAddress::parse),
          "must be a web address, like \"https://www.example.org\"");

  /** What a record must be to go out. */
  static final Demand RECORD = record(TEXT);

  /** The same for a record that comes in: what the model cannot hold as a link is reported too. */
  static final Demand FOREIGN_RECORD = record(ADDRESS);

  private static final Set<String> MEMBERS = members(TEXT).keySet();

  private RorSchema() {}

  /** Whether this is a record at all, whatever is wrong with it: it has a member of one. */
  static boolean isRecord(ExtensionValue value) {
    return value instanceof Extensions object
        && MEMBERS.stream().anyMatch(object.members()::containsKey);
  }

  private static Demand record(Demand address) {
    return Demand.object(
        members(address), Set.of("admin", "id", "locations", "names", "status", "types"));
  }

  private static Map<String, Demand> members(Demand address) {
    Map<String, Demand> members = new LinkedHashMap<>();
    members.put("admin", admin());
    members.put("domains", Demand.list(0, Demand.text(RorSchema::isDomain, "must be a domain")));
    members.put("established", NUMBER.orNull());
    members.put("external_ids", Demand.list(0, externalId()));
    members.put("id", ROR_ID);
    members.put("links", Demand.list(0, typed(Words.LINKS, "value", address)));
    members.put("locations", Demand.list(1, location()));
    members.put("names", names());
    members.put("relationships", Demand.list(0, relationship()));
    members.put("status", Demand.word(Words.STATUSES));
    members.put("types", Demand.list(1, Demand.word(Words.TYPES)));
    return members;
  }

  private static Demand admin() {
    Map<String, Demand> stamp = new LinkedHashMap<>();
    stamp.put("date", Demand.text(RorSchema::isDay, "must be a day, like \"2025-12-15\""));
    stamp.put("schema_version", Demand.word(List.of("1.0", "2.0", "2.1")));
    Demand stamped = Demand.object(stamp, stamp.keySet());
    Map<String, Demand> admin = new LinkedHashMap<>();
    admin.put("created", stamped);
    admin.put("last_modified", stamped);
    return Demand.object(admin, admin.keySet());
  }

  private static Demand externalId() {
    Map<String, Demand> members = new LinkedHashMap<>();
    members.put("all", Demand.list(0, STATED));
    members.put("preferred", TEXT.orNull());
    members.put("type", Demand.word(Words.IDENTIFIERS));
    return Demand.object(members, Set.of("all", "type"));
  }

  private static Demand typed(List<String> types, String name, Demand value) {
    Map<String, Demand> members = new LinkedHashMap<>();
    members.put("type", Demand.word(types));
    members.put(name, value);
    return Demand.object(members, members.keySet());
  }

  private static Demand relationship() {
    Map<String, Demand> members = new LinkedHashMap<>();
    members.put("label", STATED);
    members.put("type", Demand.word(Words.RELATIONSHIPS));
    members.put("id", ROR_ID);
    return Demand.object(members, members.keySet());
  }

  private static Demand location() {
    Map<String, Demand> details = new LinkedHashMap<>();
    details.put(
        "continent_code", Demand.word(List.of("AF", "AN", "AS", "EU", "NA", "OC", "SA")).orNull());
    details.put(
        "continent_name",
        Demand.word(
                List.of(
                    "Africa",
                    "Antarctica",
                    "Asia",
                    "Europe",
                    "North America",
                    "Oceania",
                    "South America"))
            .orNull());
    details.put("country_code", text("[A-Z]{2}", "must be two capital letters").orNull());
    details.put("country_name", TEXT.orNull());
    details.put(
        "country_subdivision_code",
        text("[A-Z0-9]{1,3}", "must be one to three capital letters or digits").orNull());
    details.put("country_subdivision_name", TEXT.orNull());
    details.put("lat", NUMBER.orNull());
    details.put("lng", NUMBER.orNull());
    details.put("name", STATED);
    Map<String, Demand> members = new LinkedHashMap<>();
    members.put("geonames_details", Demand.object(details, Set.of("name")));
    members.put("geonames_id", INTEGER);
    return Demand.object(members, members.keySet());
  }

  private static Demand names() {
    Map<String, Demand> members = new LinkedHashMap<>();
    members.put("lang", Demand.text(LANGUAGE, "must be a language of two letters").orNull());
    members.put("types", Demand.list(1, Demand.word(Words.NAMES)));
    members.put("value", STATED);
    Demand each = Demand.list(1, Demand.object(members, Set.of("types", "value")));
    return (value, place, faults) -> {
      each.check(value, place, faults);
      if (value instanceof ExtensionValue.Listing list && !list.values().isEmpty()) {
        checkDisplay(list.values(), place, faults);
      }
    };
  }

  /** The schema does not say it, but ROR's documentation does: one name is the one to display. */
  private static void checkDisplay(List<ExtensionValue> names, JsonPointer place, Faults faults) {
    List<JsonPointer> found = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      List<ExtensionValue> types = types(names.get(i));
      int display = types.indexOf(new ExtensionValue.Text(Words.DISPLAY));
      if (display >= 0) {
        JsonPointer type = place.appendIndex(i).appendProperty("types").appendIndex(display);
        if (found.isEmpty()) {
          found.add(type);
        } else {
          faults.repeated(
              type, names.get(i), "must be the only name marked ror_display", found.get(0));
        }
      }
      if (types.contains(new ExtensionValue.Text("label")) && labels.size() < 10) {
        labels.add(value(names.get(i)));
      }
    }
    if (found.isEmpty()) {
      faults.lacking(place, "must have one name that is the one to display", labels);
    }
  }

  private static List<ExtensionValue> types(ExtensionValue name) {
    return name instanceof Extensions object
            && object.members().get("types") instanceof ExtensionValue.Listing types
        ? types.values()
        : List.of();
  }

  private static String value(ExtensionValue name) {
    return name instanceof Extensions object
            && object.members().get("value") instanceof ExtensionValue.Text text
        ? text.text()
        : "";
  }

  private static Demand text(String pattern, String message) {
    return Demand.text(Pattern.compile(pattern).asMatchPredicate(), message);
  }

  private static boolean isDay(String text) {
    try {
      int year = LocalDate.parse(text).getYear();
      return year >= 0 && year <= 9999;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Lower case, two parts or more, hyphens within only and never two; the last is of letters. */
  private static boolean isDomain(String text) {
    List<String> parts = List.of(text.split("\\.", -1));
    return parts.size() > 1
        && parts.stream().allMatch(part -> part.length() < 64 && PART.test(part))
        && LAST_PART.test(parts.get(parts.size() - 1));
  }
}
