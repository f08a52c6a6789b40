package org.civilsociety.jackson.popolo;

import java.util.ArrayList;
import java.util.List;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;

/** Identifiers of organizations and of parties that are no record. */
final class Identifiers {

  private static final String LIST = "identifiers";

  private Identifiers() {}

  static void read(Members object, TargetObject entity) {
    Members.each(
        object.objects(LIST),
        entity.list(LIST),
        (issued, identifier) -> {
          issued.text("scheme").ifPresent(scheme -> identifier.keep("scheme", scheme));
          issued.text("identifier").ifPresent(value -> identifier.keep("value", value));
          OwnMembers.IDENTIFIER.read(issued, identifier);
        });
  }

  static void write(Members entity, TargetObject object) {
    List<SourceField> issued = new ArrayList<>();
    for (SourceField identifier : entity.objects(LIST)) {
      if (identifier.member("value").isPresent()) {
        issued.add(identifier);
      } else {
        identifier.dropped("Popolo wants the identifier itself");
      }
    }
    Members.each(
        issued,
        object.list(LIST),
        (identifier, target) -> {
          identifier.text("value").ifPresent(value -> target.keep("identifier", value));
          identifier.text("scheme").ifPresent(scheme -> target.keep("scheme", scheme));
          OwnMembers.IDENTIFIER.write(identifier, target);
        });
  }
}
