package org.civilsociety.jackson.popolo;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;

/** The classes of Popolo 1.0.1, with the members that each defines. */
@SuppressWarnings("ImmutableEnumChecker") // nothing changes its set and map
enum PopoloClass {
  /** What a document has beside its publisher's own members: a list for each class. */
  DOCUMENT(
      of(Shape.many("ORGANIZATION"), "organizations"),
      of(Shape.many("PERSON"), "persons"),
      of(Shape.many("MEMBERSHIP"), "memberships"),
      of(Shape.many("POST"), "posts"),
      of(Shape.many("AREA"), "areas")),
  ORGANIZATION(
      of(Shape.TEXT, "id", "name", "classification", "parent_id", "area_id"),
      of(Shape.TEXT, "abstract", "description", PopoloClass.TYPE),
      of(Shape.DATE, "founding_date", "dissolution_date"),
      of(Shape.ADDRESS, "image"),
      of(Shape.many("OTHER_NAME"), "other_names"),
      of(Shape.many("IDENTIFIER"), "identifiers"),
      of(Shape.one("ORGANIZATION"), "parent"),
      of(Shape.many("ORGANIZATION"), "children"),
      of(Shape.many("MEMBERSHIP"), "memberships"),
      of(Shape.many("POST"), "posts"),
      of(Shape.listOf(Shape.OBJECT), "motions", "vote_events", "votes"),
      area(),
      contacts(),
      links(),
      times()),
  PERSON(
      of(Shape.TEXT, "id", "name", "family_name", "given_name", "additional_name"),
      of(Shape.TEXT, "honorific_prefix", "honorific_suffix", "patronymic_name", "sort_name"),
      of(Shape.TEXT, "gender", "summary", "biography", "national_identity"),
      of(Shape.listOf(Shape.WORD).orNull(), "pronouns"),
      of(Shape.MAIL, "email"),
      of(Shape.DATE, "birth_date", "death_date"),
      of(Shape.ADDRESS, "image"),
      of(Shape.many("OTHER_NAME"), "other_names"),
      of(Shape.many("IDENTIFIER"), "identifiers"),
      of(Shape.many("MEMBERSHIP"), "memberships"),
      of(Shape.listOf(Shape.OBJECT), "motions", "speeches", "votes"),
      contacts(),
      links(),
      times()),
  MEMBERSHIP(
      of(Shape.TEXT, "id", "label", "role", "member_id", "person_id", "organization_id"),
      of(Shape.TEXT, "post_id", "on_behalf_of_id", "area_id"),
      of(Shape.OBJECT.orNull(), "member"),
      of(Shape.one("PERSON"), "person"),
      of(Shape.one("ORGANIZATION"), "organization", "on_behalf_of"),
      of(Shape.one("POST"), "post"),
      of(Shape.DATE_OR_TIME, "start_date", "end_date"),
      area(),
      contacts(),
      links(),
      times()),
  POST(
      of(Shape.TEXT, "id", "label", "role", "organization_id", "area_id"),
      of(Shape.listOf(Shape.WORD), "other_label"),
      of(Shape.one("ORGANIZATION"), "organization"),
      of(Shape.DATE, "start_date", "end_date"),
      of(Shape.many("MEMBERSHIP"), "memberships"),
      area(),
      contacts(),
      links(),
      times()),
  AREA(
      of(Shape.TEXT, "id", "name", "identifier", "classification", "parent_id"),
      of(Shape.one("AREA"), "parent"),
      of(Shape.many("AREA"), "children"),
      of(Shape.OBJECT.orNull(), "geometry"),
      of(Shape.many("MEMBERSHIP"), "memberships"),
      of(Shape.many("ORGANIZATION"), "organizations"),
      of(Shape.many("POST"), "posts"),
      times()),
  CONTACT_DETAIL(
      Set.of("type", "value"),
      of(Shape.WORD, "type", "value"),
      of(Shape.TEXT, "label", "note"),
      of(Shape.DATE, "valid_from", "valid_until"),
      times()),
  IDENTIFIER(Set.of("identifier"), of(Shape.WORD, "identifier"), of(Shape.TEXT, "scheme")),
  LINK(Set.of("url"), of(Shape.PLAIN_ADDRESS, "url"), of(Shape.TEXT, "note")),
  /** An other name; {@code lang} is no word of the specification, but of much data. */
  OTHER_NAME(
      of(Shape.WORD, "name"),
      of(Shape.TEXT, "family_name", "given_name", "additional_name", "patronymic_name"),
      of(Shape.TEXT, "honorific_prefix", "honorific_suffix", "note", "lang"),
      of(Shape.DATE, "start_date", "end_date")),
  /** A party without an id: an organization, or a person if {@code @type} says so. */
  PARTY(of(Shape.TEXT, "@type"), ORGANIZATION.words);

  /** The member of an organization that says whether it is a coalition; not Popolo's own. */
  static final String TYPE = "civil_society_type";

  private final Set<String> required;
  private final Map<String, Shape> words;

  @SafeVarargs
  PopoloClass(Map<String, Shape>... words) {
    this(Set.of(), words);
  }

  @SafeVarargs
  PopoloClass(Set<String> required, Map<String, Shape>... words) {
    Map<String, Shape> all = new HashMap<>();
    for (Map<String, Shape> some : words) {
      all.putAll(some);
    }
    this.required = required;
    this.words = Collections.unmodifiableMap(all);
  }

  private static Map<String, Shape> of(Shape shape, String... names) {
    Map<String, Shape> words = new HashMap<>();
    for (String name : names) {
      words.put(name, shape);
    }
    return words;
  }

  private static Map<String, Shape> area() {
    return of(Shape.one("AREA"), "area");
  }

  private static Map<String, Shape> contacts() {
    return of(Shape.many("CONTACT_DETAIL"), "contact_details");
  }

  private static Map<String, Shape> links() {
    return of(Shape.many("LINK"), "links");
  }

  private static Map<String, Shape> times() {
    Map<String, Shape> words = of(Shape.MOMENT, "created_at", "updated_at");
    words.putAll(of(Shape.many("LINK"), "sources"));
    return words;
  }

  /** The names of the members that it defines. */
  Set<String> words() {
    return words.keySet();
  }

  /** Whether a member of this name has a meaning in Popolo. */
  boolean knows(String name) {
    return words.containsKey(name);
  }

  /** Whether a member may have this value: what Popolo does not know may have any. */
  boolean allows(String name, ExtensionValue value) {
    Shape shape = words.get(name);
    return shape == null || shape.fits(value);
  }

  /** Whether a value is an object of this class. */
  boolean fits(ExtensionValue value) {
    return value instanceof Extensions object
        && object.members().keySet().containsAll(required)
        && object.members().entrySet().stream()
            .allMatch(member -> allows(member.getKey(), member.getValue()));
  }
}
