package org.civilsociety.jackson.schemaorg;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/**
 * Identifiers: a property of schema.org where there is one for the scheme, a plain text where no
 * scheme is known, else a {@code PropertyValue} whose {@code propertyID} is the scheme.
 */
final class Identifiers {

  private static final String LEI_CODE = "leiCode";
  private static final String LEI_SCHEME = "XI-LEI";
  private static final List<String> OTHERS =
      List.of("taxID", "vatID", "duns", "iso6523Code", "globalLocationNumber");
  private static final Set<String> OF_ORGANIZATIONS = Set.of(LEI_CODE, "iso6523Code");
  private static final String IDENTIFIER = "identifier";
  private static final String PROPERTY_VALUE = "PropertyValue";
  private static final String PROPERTY_ID = "propertyID";
  private static final String VALUE = "value";

  private Identifiers() {}

  /** Writes the identifiers of an organization, or of a person. */
  static void write(SourceField owner, Node node, boolean isPerson) {
    for (SourceField identifier : owner.entries("identifiers")) {
      identifier.member("preferred").ifPresent(f -> f.dropped("schema.org prefers none"));
      writeOne(identifier, node, isPerson);
    }
  }

  private static void writeOne(SourceField identifier, Node owner, boolean isPerson) {
    Optional<SourceField> scheme = identifier.member("scheme").flatMap(Texts::stated);
    Optional<SourceField> value = identifier.member("value").flatMap(Texts::stated);
    String property =
        scheme
            .flatMap(SourceField::text)
            .map(Identifiers::property)
            .filter(name -> !isPerson || !OF_ORGANIZATIONS.contains(name))
            .orElse("");
    boolean isPlain = value.isPresent() && !Rest.isIn(identifier);
    if (isPlain && !property.isEmpty()) {
      owner.add(
          property,
          slot -> {
            value.ifPresent(slot::keep);
            scheme.ifPresent(field -> field.kept(slot.pointer()));
          });
    } else if (isPlain && scheme.isEmpty()) {
      value.ifPresent(text -> owner.keep(IDENTIFIER, text));
    } else {
      Node node = new Node(PROPERTY_VALUE);
      scheme.ifPresent(field -> node.keep(PROPERTY_ID, field));
      value.ifPresent(field -> node.keep(VALUE, field));
      if (!node.isEmpty()) {
        Rest.write(identifier, node);
        owner.add(IDENTIFIER, node);
      }
    }
  }

  private static String property(String scheme) {
    return scheme.equals(LEI_SCHEME) ? LEI_CODE : OTHERS.contains(scheme) ? scheme : "";
  }

  static boolean areIn(Subject subject) {
    return subject.has(IDENTIFIER, LEI_CODE) || OTHERS.stream().anyMatch(subject::has);
  }

  /** Reads identifiers of all forms. */
  static void read(Subject subject, TargetObject owner) {
    readProperty(subject, LEI_CODE, LEI_SCHEME, owner);
    OTHERS.forEach(property -> readProperty(subject, property, property, owner));
    for (SourceField value : subject.take(IDENTIFIER)) {
      Optional<Literal> literal = subject.literal(value);
      Optional<Subject> node = subject.node(value).filter(Identifiers::isIdentifier);
      if (literal.isPresent()) {
        put(literal.get(), VALUE, owner.list("identifiers").add());
      } else if (node.isPresent()) {
        readNode(node.get(), owner.list("identifiers").add());
      } else {
        subject.leave(IDENTIFIER, value);
      }
    }
  }

  private static void readProperty(
      Subject subject, String property, String scheme, TargetObject owner) {
    for (SourceField value : subject.take(property)) {
      Optional<Literal> literal = subject.literal(value);
      if (literal.isPresent()) {
        TargetObject identifier = owner.list("identifiers").add();
        identifier.put("scheme", scheme);
        put(literal.get(), VALUE, identifier);
      } else {
        subject.leave(property, value);
      }
    }
  }

  private static boolean isIdentifier(Subject node) {
    return node.hasText(VALUE, PROPERTY_ID) && (!node.hasTypes() || node.hasType(PROPERTY_VALUE));
  }

  private static void readNode(Subject node, TargetObject identifier) {
    node.dropTypes(PROPERTY_VALUE);
    node.takeText(PROPERTY_ID).ifPresent(text -> put(text, "scheme", identifier));
    node.takeText(VALUE).ifPresent(text -> put(text, VALUE, identifier));
    node.keepRest(identifier);
  }

  private static void put(Literal text, String member, TargetObject identifier) {
    text.putAlone(Slot.member(identifier, member));
  }
}
