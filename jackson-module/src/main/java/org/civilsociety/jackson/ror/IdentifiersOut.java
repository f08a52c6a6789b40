package org.civilsociety.jackson.ror;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;

/**
 * Writes the identifiers in the registers that ROR points to, those of one register as one entry.
 * What an identifier kept of ROR begins an entry of its own.
 */
final class IdentifiersOut {

  /** The identifiers of one entry. */
  private record Entry(String type, List<SourceField> identifiers) {}

  private final TargetObject record;
  private final Places places;

  IdentifiersOut(TargetObject record, Places places) {
    this.record = record;
    this.places = places;
  }

  void write(List<SourceField> identifiers) {
    entries(identifiers).forEach(this::write);
  }

  private static List<Entry> entries(List<SourceField> identifiers) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Entry> latest = new HashMap<>();
    for (SourceField identifier : identifiers) {
      Optional<String> type = type(identifier);
      if (type.isEmpty()) {
        identifier.dropped("is in no register that ROR points to");
        continue;
      }
      Entry entry = latest.get(type.get());
      if (entry == null || identifier.given(Words.REST).isPresent()) {
        entry = new Entry(type.get(), new ArrayList<>());
        entries.add(entry);
        latest.put(type.get(), entry);
      }
      entry.identifiers().add(identifier);
    }
    return entries;
  }

  /** {@code isni} for {@code isni}, {@code ISNI} and {@code XI-ISNI}. */
  private static Optional<String> type(SourceField identifier) {
    return identifier
        .member("scheme")
        .flatMap(SourceField::text)
        .map(scheme -> scheme.toLowerCase(Locale.ROOT))
        .map(scheme -> scheme.startsWith("xi-") ? scheme.substring(3) : scheme)
        .filter(Words.IDENTIFIERS::contains);
  }

  private void write(Entry entry) {
    SourceField first = entry.identifiers().get(0);
    Rest rest = Rest.of(first);
    boolean isValued = entry.identifiers().stream().anyMatch(id -> id.member("value").isPresent());
    if (!isValued && rest.given("all").isEmpty()) {
      entry.identifiers().forEach(id -> id.dropped("has no value"));
      return;
    }
    TargetObject target = places.entry(record.list("external_ids"), first);
    List<SourceField> written =
        isValued ? writeValues(entry.identifiers(), target.list("all")) : entry.identifiers();
    rest.fill(target, "all");
    writePreferred(written, target);
    rest.fill(target, "preferred");
    writeType(entry.type(), written, target);
    rest.fillOthers(target);
    first
        .given(Words.REST)
        .filter(mark -> mark.value().equals(Extensions.empty()))
        .ifPresent(mark -> mark.changed(target.pointer(), "begins an entry"));
  }

  private static List<SourceField> writeValues(List<SourceField> identifiers, TargetList all) {
    Set<String> values = new HashSet<>();
    List<SourceField> written = new ArrayList<>();
    for (SourceField identifier : identifiers) {
      Optional<SourceField> value = identifier.member("value");
      if (value.isEmpty()) {
        identifier.dropped("has no value");
      } else if (values.add(value.get().text().orElse(""))) {
        all.keep(value.get());
        written.add(identifier);
      } else {
        identifier.dropped("stands there already");
      }
    }
    return written;
  }

  private static void writePreferred(List<SourceField> identifiers, TargetObject target) {
    for (SourceField identifier : identifiers) {
      Optional<SourceField> value = identifier.member("value");
      Optional<SourceField> mark = identifier.member("preferred").filter(m -> value.isPresent());
      if (mark.isPresent() && !target.has("preferred")) {
        target.change(
            "preferred", value.orElseThrow().value(), mark.get(), "as the identifier itself");
      } else {
        mark.ifPresent(more -> more.dropped("ROR prefers one identifier of a register"));
      }
    }
  }

  private static void writeType(String type, List<SourceField> identifiers, TargetObject target) {
    target.put("type", type);
    JsonPointer place = target.pointer().appendProperty("type");
    for (SourceField identifier : identifiers) {
      SourceField scheme = identifier.member("scheme").orElseThrow();
      if (scheme.text().filter(type::equals).isPresent()) {
        scheme.kept(place);
      } else {
        scheme.changed(place, "in the word of ROR");
      }
    }
  }
}
