package org.civilsociety.jackson.schemaorg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.ContactPoint;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.Extensions;

/**
 * Contact points: an e-mail address and a telephone or fax number without a label stand at the
 * organization, others in a {@code ContactPoint} whose {@code contactType} is the label. A way of
 * contact that schema.org does not know is there an {@code identifier} with its kind as the
 * additional type.
 */
final class ContactPoints {

  private static final String CONTACT_POINT = "ContactPoint";
  private static final String PROPERTY = "contactPoint";
  private static final String LABEL = "contactType";
  private static final String KIND = "additionalType";
  private static final String VALUE = "identifier";
  private static final String URL = "url";
  private static final Map<String, String> PROPERTIES = new LinkedHashMap<>();

  static {
    PROPERTIES.put("email", ContactPoint.EMAIL);
    PROPERTIES.put("telephone", ContactPoint.TELEPHONE);
    PROPERTIES.put("faxNumber", ContactPoint.FAX);
  }

  private ContactPoints() {}

  static void write(SourceField profile, Node node) {
    for (SourceField contact : profile.entries("contactPoints")) {
      contact
          .member("value")
          .flatMap(Texts::stated)
          .ifPresentOrElse(
              value -> write(contact, value, node),
              () -> contact.dropped("schema.org does not say what was left blank"));
    }
  }

  private static void write(SourceField contact, SourceField value, Node owner) {
    Optional<SourceField> kind = contact.member("kind").flatMap(Texts::stated);
    Optional<SourceField> label = contact.member("label");
    String property = property(kind.flatMap(SourceField::text).orElse(""), value);
    boolean isAlone = label.isEmpty() && !Rest.isIn(contact) && PROPERTIES.containsKey(property);
    Node node = isAlone ? owner : new Node(CONTACT_POINT);
    label.ifPresent(texts -> Texts.write(texts, node, LABEL));
    if (property.equals(VALUE)) {
      kind.ifPresent(field -> node.keep(KIND, field));
    }
    node.add(
        property,
        slot -> {
          slot.keep(value);
          if (!property.equals(VALUE)) {
            kind.ifPresent(field -> field.kept(slot.pointer()));
          }
        });
    if (!isAlone) {
      Rest.write(contact, node);
      owner.add(PROPERTY, node);
    }
  }

  private static String property(String kind, SourceField value) {
    if (kind.equals(ContactPoint.WEBSITE) && Terms.isAddress(value)) {
      return URL;
    }
    return PROPERTIES.entrySet().stream()
        .filter(entry -> entry.getValue().equals(kind))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(VALUE);
  }

  static void read(Subject subject, TargetObject profile) {
    PROPERTIES.forEach((property, kind) -> readAll(subject, property, kind, profile));
    for (SourceField value : subject.take(PROPERTY)) {
      Optional<Subject> node = subject.node(value).filter(ContactPoints::isContact);
      node.ifPresentOrElse(
          contact -> readNode(contact, profile), () -> subject.leave(PROPERTY, value));
    }
  }

  private static boolean isContact(Subject node) {
    return node.hasText("email", "telephone", "faxNumber", URL, VALUE);
  }

  private static List<TargetObject> readAll(
      Subject subject, String property, String kind, TargetObject profile) {
    List<TargetObject> contacts = new ArrayList<>();
    for (SourceField value : subject.take(property)) {
      subject
          .literal(value)
          .ifPresentOrElse(
              text -> contacts.add(add(text, kind, profile)), () -> subject.leave(property, value));
    }
    return contacts;
  }

  private static TargetObject add(Literal text, String kind, TargetObject profile) {
    TargetObject contact = profile.list("contactPoints").add();
    if (!kind.isEmpty()) {
      contact.put("kind", kind);
    }
    text.putAlone(Slot.member(contact, "value"));
    return contact;
  }

  private static void readNode(Subject node, TargetObject profile) {
    node.dropTypes(CONTACT_POINT);
    List<TargetObject> contacts = new ArrayList<>();
    PROPERTIES.forEach((property, kind) -> contacts.addAll(readAll(node, property, kind, profile)));
    contacts.addAll(readAll(node, URL, ContactPoint.WEBSITE, profile));
    List<TargetObject> others = readAll(node, VALUE, "", profile);
    contacts.addAll(others);
    if (!others.isEmpty()) {
      node.takeText(KIND).ifPresent(kind -> kind.putAlone(Slot.member(others.get(0), "kind")));
    }
    TargetObject first = contacts.get(0);
    List<SourceField> labels = node.said(LABEL);
    Texts.read(node, LABEL, first, "label");
    if (first.has("label")) {
      Extensions label = first.object("label").build();
      for (TargetObject contact : contacts.subList(1, contacts.size())) {
        if (node.repetition().allows(label)) {
          contact.put("label", label);
        } else {
          labels.forEach(text -> text.changed(first.pointer(), "with the first contacts only"));
        }
      }
    }
    node.keepRest(first);
  }
}
