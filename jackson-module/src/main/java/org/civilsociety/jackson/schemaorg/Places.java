package org.civilsociety.jackson.schemaorg;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * A {@code Place}: its names, its country in the address, its codes as {@code identifier}, or as
 * {@code sameAs} if they are web addresses.
 */
final class Places {

  private static final String PLACE = "Place";
  private static final String NAME = "name";
  private static final String SAME_AS = "sameAs";
  private static final String IDENTIFIER = "identifier";
  private static final String ADDRESS = "address";
  private static final String COUNTRY = "addressCountry";
  private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");
  private static final String[] NO_PLACES = {
    "GeoShape", "GeoCircle", "GeoCoordinates", "DefinedRegion", "PostalAddress", "VirtualLocation"
  };

  private Places() {}

  static void write(SourceField place, Node owner, String property) {
    Node node = new Node(PLACE);
    place.member("name").ifPresent(name -> Texts.write(name, node, NAME));
    place.member("country").ifPresent(country -> node.add(ADDRESS, address(country)));
    place
        .entries("codes")
        .forEach(
            code ->
                node.add(Terms.isAddress(code) ? SAME_AS : IDENTIFIER, slot -> slot.keep(code)));
    Rest.write(place, node);
    if (!node.isEmpty()) {
      owner.add(property, node);
    }
  }

  private static Node address(SourceField country) {
    Node address = new Node(PostalAddresses.POSTAL_ADDRESS);
    address.keep(COUNTRY, country);
    return address;
  }

  /** Reads a place into a new object; false if the value is no place. */
  static boolean read(Subject owner, SourceField value, Supplier<TargetObject> place) {
    Optional<Literal> literal = owner.literal(value);
    if (literal.isPresent()) {
      literal.get().putByLanguage(place.get().object("name"));
      return true;
    }
    Optional<Subject> node = owner.node(value).filter(Places::isPlace);
    node.ifPresent(found -> read(found, place.get()));
    return node.isPresent();
  }

  private static boolean isPlace(Subject node) {
    return !node.hasType(NO_PLACES)
        && (node.has(NAME, SAME_AS, IDENTIFIER, ADDRESS)
            || node.id().filter(Terms::isAddress).isPresent());
  }

  private static void read(Subject node, TargetObject place) {
    node.dropTypes(PLACE);
    Texts.read(node, NAME, place, "name");
    for (SourceField address : node.take(ADDRESS)) {
      Optional<SourceField> country =
          place.has("country") ? Optional.empty() : country(node, address);
      country.ifPresentOrElse(
          code -> place.keep("country", code), () -> node.leave(ADDRESS, address));
    }
    if (node.id().filter(Terms::isAddress).isPresent()) {
      node.takeId().ifPresent(id -> place.list("codes").keep(id));
    }
    Terms.readCodes(node, IDENTIFIER, place);
    Terms.readCodes(node, SAME_AS, place);
    node.keepRest(place);
  }

  /** The country of an address that says no more than that. */
  private static Optional<SourceField> country(Subject owner, SourceField value) {
    return owner
        .node(value)
        .filter(address -> address.isOnly(PostalAddresses.POSTAL_ADDRESS, COUNTRY))
        .flatMap(address -> address.take(COUNTRY).stream().findFirst())
        .filter(Places::isCountry);
  }

  static boolean isCountry(SourceField value) {
    return value.text().filter(text -> COUNTRY_CODE.matcher(text).matches()).isPresent();
  }
}
