package org.civilsociety.jackson.ror;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;

/** Writes an organization as a record of ROR, as far as it has ROR's terms for it. */
final class RecordOut {

  private static final Pattern DATE = Pattern.compile("0*+([0-9]+)((?:-[0-9]{2}){0,2})");
  private static final Map<String, String> STATUSES =
      Map.of("ACTIVE", "active", "INACTIVE", "inactive");

  private static final String NO_TYPE = "is no type of ROR";

  private final SourceField profile;
  private final TargetObject record;
  private final Places places;
  private final Rest rest;

  RecordOut(SourceField profile, TargetObject record, Places places) {
    this.profile = profile;
    this.record = record;
    this.places = places;
    rest = Rest.of(profile);
  }

  void write() {
    rest.fill(record, "admin", "domains");
    writeEstablished();
    new IdentifiersOut(record, places).write(profile.entries("identifiers"));
    rest.fill(record, "external_ids");
    new IdOut(profile, record).write();
    rest.fill(record, "id");
    new LinksOut(record, places).write(profile.entries("links"));
    rest.fill(record, "links");
    new LocationsOut(record, places).write(profile.entries("basedIn"));
    rest.fill(record, "locations");
    new NamesOut(record, places).write(profile.entries("names"));
    rest.fill(record, "names");
    new RelationshipsOut(record, places).write(profile.entries("relationships"));
    rest.fill(record, "relationships");
    writeStatus();
    writeTypes();
    rest.fillOthers(record, "status");
  }

  private void writeEstablished() {
    profile.member("founded").ifPresent(this::writeYear);
    rest.fill(record, "established");
  }

  private void writeYear(SourceField founded) {
    Matcher date = DATE.matcher(founded.text().orElse(""));
    if (date.matches()) {
      record.change(
          "established",
          new ExtensionValue.Numeral(date.group(1)),
          founded,
          date.group(2).isEmpty() ? "as a number" : "the year alone, as a number");
    } else {
      founded.dropped("ROR has only years, and only certain ones");
    }
  }

  private void writeStatus() {
    Optional<SourceField> status = profile.member("status");
    if (status.isEmpty()) {
      rest.fill(record, "status");
    }
    status
        .flatMap(SourceField::text)
        .map(STATUSES::get)
        .ifPresent(
            word -> record.change("status", word, status.orElseThrow(), "in the word of ROR"));
  }

  private void writeTypes() {
    Set<String> written = new HashSet<>();
    for (SourceField classification : profile.entries("classifications")) {
      classification.given(Words.REST).ifPresent(given -> given.dropped(NO_TYPE));
      for (SourceField code : classification.entries("codes")) {
        Optional<String> type =
            code.text()
                .filter(text -> text.startsWith(Words.TYPE_SCHEME))
                .map(text -> text.substring(Words.TYPE_SCHEME.length()));
        if (type.filter(Words.TYPES::contains).isEmpty()) {
          code.dropped(NO_TYPE);
        } else if (written.add(type.get())) {
          record
              .list("types")
              .change(new ExtensionValue.Text(type.get()), code, "without its scheme");
        } else {
          code.dropped("stands there already");
        }
      }
    }
    rest.fill(record, "types");
  }
}
