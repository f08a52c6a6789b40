package org.civilsociety.jackson.schemaorg;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The types and properties that are written, with their domains as schema.org 30.0 has them. */
final class SchemaOrgTerms {

  private static final Map<String, String> SUPER_TYPES = new HashMap<>();
  private static final Map<String, Set<String>> DOMAINS = new HashMap<>();

  static {
    types("Thing", "Organization", "Person", "Place", "Intangible", "CreativeWork");
    types("Organization", "Consortium", "NGO");
    types("Intangible", "Role", "DefinedTerm", "StructuredValue");
    types("StructuredValue", "ContactPoint", "PropertyValue");
    types("ContactPoint", "PostalAddress");
    types("CreativeWork", "WebPage");
    types("Role", "OrganizationRole");
    types("OrganizationRole", "EmployeeRole");
    properties(
        "additionalType alternateName description identifier name sameAs subjectOf url", "Thing");
    properties("dissolutionDate founder foundingDate foundingLocation", "Organization");
    properties("iso6523Code legalName leiCode parentOrganization subOrganization", "Organization");
    properties("areaServed", "Organization", "ContactPoint");
    properties("duns taxID vatID knowsAbout contactPoint", "Organization", "Person");
    properties("globalLocationNumber address", "Organization", "Person", "Place");
    properties("email", "Organization", "Person", "ContactPoint");
    properties("faxNumber telephone", "Organization", "Person", "Place", "ContactPoint");
    properties("location", "Organization");
    properties("addressCountry addressLocality addressRegion postalCode", "PostalAddress");
    properties("streetAddress", "PostalAddress");
    properties("contactType", "ContactPoint");
    properties("propertyID value", "PropertyValue");
    properties("termCode", "DefinedTerm");
    properties("jobTitle", "Person");
    properties("endDate roleName startDate", "Role");
    // A role has once more the property that leads to it.
    properties("employee member", "Organization", "Role");
    properties("memberOf", "Organization", "Person", "Role");
    properties("parentOrganization subOrganization", "Organization", "Role");
  }

  private SchemaOrgTerms() {}

  private static void types(String superType, String... types) {
    for (String type : types) {
      SUPER_TYPES.put(type, superType);
    }
  }

  private static void properties(String names, String... domain) {
    for (String name : names.split(" ", -1)) {
      DOMAINS.put(name, Set.of(domain));
    }
  }

  /** What in a document is no term of schema.org, or not at home where it stands. */
  static List<String> faults(JsonObject document) {
    List<String> faults = new ArrayList<>();
    collect(document, faults);
    return faults;
  }

  private static void collect(JsonValue value, List<String> faults) {
    if (value instanceof JsonArray list) {
      list.forEach(entry -> collect(entry, faults));
    } else if (value instanceof JsonObject object) {
      Set<String> types = types(object, faults);
      object.forEach(
          (name, member) -> {
            if (!name.startsWith("@") && !isAtHome(name, types)) {
              faults.add(name + " of " + types);
            }
            collect(member, faults);
          });
    }
  }

  private static Set<String> types(JsonObject node, List<String> faults) {
    Set<String> types = new HashSet<>();
    JsonValue stated = node.get("@type");
    List<JsonValue> list =
        stated == null
            ? List.of()
            : stated instanceof JsonArray several ? several : List.of(stated);
    for (JsonValue entry : list) {
      String type = ((JsonString) entry).getString();
      if (!SUPER_TYPES.containsKey(type)) {
        faults.add("type " + type);
      }
      for (String t = type; t != null; t = SUPER_TYPES.get(t)) {
        types.add(t);
      }
    }
    return types;
  }

  /** A node without a type is a party, of which nobody knows whether it is a person. */
  private static boolean isAtHome(String property, Set<String> types) {
    Set<String> domain = DOMAINS.getOrDefault(property, Set.of());
    return types.isEmpty()
        ? domain.contains("Thing") || domain.contains("Organization")
        : domain.stream().anyMatch(types::contains);
  }
}
