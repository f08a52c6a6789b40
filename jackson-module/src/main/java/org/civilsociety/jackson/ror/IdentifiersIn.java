package org.civilsociety.jackson.ror;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;

/**
 * Reads the identifiers of a ROR record in other registers. ROR has an entry for each register; the
 * model has one for each identifier. The first of an entry carries what is left of the entry.
 */
final class IdentifiersIn {

  private final Set<String> types = new HashSet<>();

  void read(RorObject record, TargetObject organization) {
    record.lists("external_ids", organization, "identifiers", this::readEntry);
  }

  private void readEntry(RorObject from, TargetList identifiers) {
    List<SourceField> all = from.entries("all");
    TargetObject first = identifiers.add();
    from.keep("type", RorObject.STATED, first, "scheme");
    Optional<String> type = from.text("type", RorObject.STATED).flatMap(SourceField::text);
    boolean areTexts = all.stream().allMatch(id -> id.text().filter(RorObject.STATED).isPresent());
    if (type.isPresent() && !all.isEmpty() && areTexts) {
      readValues(from, all, type.get(), first, identifiers);
      from.take("all");
    }
    from.leave(() -> first.object(Words.REST));
    if (type.isPresent() && !types.add(type.get())) {
      first.object(Words.REST); // also an empty one shows where an entry begins
    }
  }

  private static void readValues(
      RorObject from,
      List<SourceField> all,
      String type,
      TargetObject first,
      TargetList identifiers) {
    Optional<SourceField> preferred = from.text("preferred", RorObject.STATED);
    for (SourceField id : all) {
      boolean isFirst = id == all.get(0);
      TargetObject identifier = isFirst ? first : identifiers.add();
      if (!isFirst) {
        identifier.put("scheme", type);
      }
      identifier.keep("value", id);
      if (preferred.isPresent() && preferred.get().value().equals(id.value())) {
        identifier.change(
            "preferred",
            new ExtensionValue.Flag(true),
            preferred.get(),
            "as a mark of the identifier");
        from.take("preferred");
      }
    }
  }
}
