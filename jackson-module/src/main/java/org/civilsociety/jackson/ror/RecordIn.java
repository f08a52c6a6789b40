package org.civilsociety.jackson.ror;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.Code;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;

/** Reads a record of ROR as an organization. */
final class RecordIn {

  private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{0,3}");
  private static final Map<String, String> STATUSES =
      Map.of("active", "ACTIVE", "inactive", "INACTIVE");

  private RecordIn() {}

  static void read(RorObject record, TargetObject organization) {
    record.keep("id", RorObject.formOf(RecordId::parse), organization, "id");
    record.list("names", organization, "names", NameIn::read);
    readTypes(record, organization);
    new IdentifiersIn().read(record, organization);
    readStatus(record, organization);
    readEstablished(record, organization);
    record.list("locations", organization, "basedIn", LocationIn::read);
    record.list("links", organization, "links", RecordIn::readLink);
    record.list("relationships", organization, "relationships", RecordIn::readRelationship);
    record.leave(() -> organization.object(Words.REST));
  }

  private static void readTypes(RorObject record, TargetObject organization) {
    for (SourceField type : record.entries("types")) {
      record.take("types");
      TargetObject classification = organization.list("classifications").add();
      Optional<String> code = type.text().map(Words.TYPE_SCHEME::concat);
      if (code.filter(RorObject.formOf(Code::parse)).isPresent()) {
        classification
            .list("codes")
            .change(new ExtensionValue.Text(code.get()), type, "as a code of the scheme ror");
      } else {
        classification.keep(Words.REST, type);
      }
    }
  }

  private static void readStatus(RorObject record, TargetObject organization) {
    record
        .text("status", STATUSES::containsKey)
        .ifPresent(
            status -> {
              String known = STATUSES.getOrDefault(status.text().orElseThrow(), "");
              organization.change("status", known, status, "in the word of the model");
              record.take("status");
            });
  }

  private static void readEstablished(RorObject record, TargetObject organization) {
    record
        .number("established", YEAR)
        .ifPresent(
            year -> {
              String digits = RorObject.digits(year);
              String text = "0".repeat(4 - digits.length()) + digits;
              organization.change("founded", text, year, "as a date that is a year");
              record.take("established");
            });
  }

  private static void readLink(RorObject from, TargetObject link) {
    from.keep("type", RorObject.STATED, link, "kind");
    from.keep("value", RorObject.formOf(WebAddress::parse), link, "address");
  }

  private static void readRelationship(RorObject from, TargetObject relationship) {
    from.keep("type", RorObject.STATED, relationship, "kind");
    if (from.text("id", RorObject.formOf(RecordId::parse)).isPresent()) {
      TargetObject party = relationship.object("party").object("reference");
      from.keep("id", RorObject.STATED, party, "id");
      if (from.text("label", RorObject.STATED).isPresent()) {
        from.keep("label", RorObject.STATED, party.object("label"), "und");
      }
    }
  }
}
