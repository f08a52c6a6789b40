package org.civilsociety.jackson.popolo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.civilsociety.ContactPoint;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;

/** Contact details. Postal addresses become some of them on the way out, as one text each. */
final class Contacts {

  private static final String POINTS = "contactPoints";
  private static final String DETAILS = "contact_details";

  private static final Map<String, String> KINDS =
      Map.of("voice", ContactPoint.TELEPHONE, "url", ContactPoint.WEBSITE);
  private static final Map<String, String> TYPES =
      KINDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private Contacts() {}

  static void read(Members organization, TargetObject profile) {
    Members.each(organization.objects(DETAILS), profile.list(POINTS), Contacts::readOne);
  }

  private static void readOne(Members detail, TargetObject point) {
    detail.text("type").ifPresent(type -> translate(type, KINDS, TYPES, point, "kind"));
    detail.text("value").ifPresent(value -> point.keep("value", value));
    Texts.read(detail, "label", point, "label");
    OwnMembers.CONTACT.read(detail, point);
  }

  static void write(Members profile, TargetObject organization) {
    TargetList details = organization.list(DETAILS);
    List<SourceField> points = new ArrayList<>();
    for (SourceField point : profile.objects(POINTS)) {
      if (point.member("kind").isPresent() && point.member("value").isPresent()) {
        points.add(point);
      } else {
        point.dropped("Popolo wants a type and a value");
      }
    }
    Members.each(points, details, Contacts::writeOne);
    Members.each(profile.objects("addresses"), details, Contacts::writeAddress);
  }

  private static void writeOne(Members point, TargetObject detail) {
    point.text("kind").ifPresent(kind -> translate(kind, TYPES, KINDS, detail, "type"));
    point.text("value").ifPresent(value -> detail.keep("value", value));
    Texts.write(point, "label", detail, "label");
    OwnMembers.CONTACT.write(point, detail);
  }

  /** Says it in the other vocabulary; a word that is only in that one does not come back. */
  private static void translate(
      SourceField word,
      Map<String, String> translations,
      Map<String, String> back,
      TargetObject object,
      String name) {
    String text = word.text().orElse("");
    if (translations.containsKey(text)) {
      object.change(name, translations.get(text), word, "in the word used there");
    } else if (back.containsKey(text)) {
      object.change(name, text, word, "is a word used there");
    } else {
      object.keep(name, word);
    }
  }

  private static void writeAddress(Members address, TargetObject detail) {
    List<SourceField> parts = new ArrayList<>();
    address.take("lines").ifPresent(lines -> parts.addAll(lines.entries()));
    for (String part : List.of("locality", "region", "postalCode", "country")) {
      address.text(part).ifPresent(parts::add);
    }
    if (parts.isEmpty()) {
      address.field().dropped("Popolo wants a value");
      return;
    }
    detail.put("type", "address");
    String value =
        parts.stream().flatMap(part -> part.text().stream()).collect(Collectors.joining("\n"));
    detail.put("value", value);
    parts.forEach(
        part -> part.changed(detail.pointer().appendProperty("value"), "as a line of the address"));
    address.text("kind").ifPresent(kind -> detail.change("label", kind.value(), kind, "as label"));
  }
}
