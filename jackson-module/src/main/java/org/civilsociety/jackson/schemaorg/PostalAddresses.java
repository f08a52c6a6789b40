package org.civilsociety.jackson.schemaorg;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;

/**
 * Postal addresses: their lines are one {@code streetAddress}, their kind a {@code contactType}.
 */
final class PostalAddresses {

  static final String POSTAL_ADDRESS = "PostalAddress";

  private static final String ADDRESS = "address";
  private static final String STREET = "streetAddress";
  private static final String LOCALITY = "addressLocality";
  private static final String REGION = "addressRegion";
  private static final String POSTAL_CODE = "postalCode";
  private static final String COUNTRY = "addressCountry";
  private static final String KIND = "contactType";

  private PostalAddresses() {}

  static void write(SourceField address, Node owner) {
    Node node = new Node(POSTAL_ADDRESS);
    address.member("lines").ifPresent(lines -> writeLines(lines, node));
    write(address, "locality", node, LOCALITY);
    write(address, "region", node, REGION);
    write(address, "postalCode", node, POSTAL_CODE);
    write(address, "country", node, COUNTRY);
    write(address, "kind", node, KIND);
    Rest.write(address, node);
    if (!node.isEmpty()) {
      owner.add(ADDRESS, node);
    }
  }

  private static void write(SourceField address, String member, Node node, String property) {
    address.member(member).ifPresent(field -> node.keep(property, field));
  }

  private static void writeLines(SourceField lines, Node node) {
    List<SourceField> entries = lines.entries();
    String text =
        entries.stream().flatMap(l -> l.text().stream()).collect(Collectors.joining("\n"));
    if (text.isEmpty()) {
      lines.dropped("is empty");
    } else if (entries.size() == 1 && text.indexOf('\n') < 0) {
      node.keep(STREET, entries.get(0));
    } else {
      node.add(STREET, slot -> slot.change(text, lines, "the lines in one text"));
    }
  }

  static void read(Subject subject, TargetObject profile) {
    for (SourceField value : subject.take(ADDRESS)) {
      Optional<Literal> literal = subject.literal(value);
      Optional<Subject> node = subject.node(value).filter(PostalAddresses::isAddress);
      if (literal.isPresent()) {
        readLines(literal.get(), profile.list("addresses").add());
      } else if (node.isPresent()) {
        readNode(node.get(), profile.list("addresses").add());
        profile.list("addresses").dropEmpty();
      } else {
        subject.leave(ADDRESS, value);
      }
    }
  }

  private static boolean isAddress(Subject node) {
    return node.hasType(POSTAL_ADDRESS) || node.has(STREET, LOCALITY, REGION, POSTAL_CODE, COUNTRY);
  }

  private static void readNode(Subject node, TargetObject address) {
    node.dropTypes(POSTAL_ADDRESS);
    node.takeText(STREET).ifPresent(street -> readLines(street, address));
    read(node, LOCALITY, address, "locality");
    read(node, REGION, address, "region");
    read(node, POSTAL_CODE, address, "postalCode");
    read(node, KIND, address, "kind");
    for (SourceField country : node.take(COUNTRY)) {
      if (Places.isCountry(country) && !address.has("country")) {
        address.keep("country", country);
      } else {
        node.leave(COUNTRY, country);
      }
    }
    node.keepRest(address);
  }

  private static void read(Subject node, String property, TargetObject address, String member) {
    node.takeText(property).ifPresent(text -> text.putAlone(Slot.member(address, member)));
  }

  private static void readLines(Literal street, TargetObject address) {
    String[] lines = street.content().split("\n", -1);
    if (lines.length == 1) {
      street.putAlone(Slot.entry(address.list("lines")));
      return;
    }
    TargetList list = address.list("lines");
    for (String line : lines) {
      list.add(new ExtensionValue.Text(line));
    }
    street.text().changed(list.pointer(), "as lines");
    street
        .languageField()
        .ifPresent(field -> field.dropped("the language of this text is not kept"));
  }
}
