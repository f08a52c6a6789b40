package org.civilsociety.jackson.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.conversion.LossReport;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * Keeps account of the fields of one source while it is converted. What is said of an object or
 * list holds for all that is in it, unless something else is said of a part.
 */
public final class Ledger {

  private static final String NO_PLACE = "has no place in the result";
  private static final String NULL = "null says nothing";

  private record Entry(Fate fate, @Nullable JsonPointer target, String note) {}

  private final ExtensionValue source;
  private final Map<String, Entry> entries = new HashMap<>();

  /** Opens the account of a source. */
  public Ledger(ExtensionValue source) {
    this.source = source;
  }

  /** Returns the source, from where its fields are taken. */
  public SourceField root() {
    return new SourceField(this, JsonPointer.empty(), source);
  }

  void kept(JsonPointer place, JsonPointer target) {
    entries.put(place.toString(), new Entry(Fate.KEPT, target, ""));
  }

  void changed(JsonPointer place, JsonPointer target, String how) {
    entries.put(place.toString(), new Entry(Fate.CHANGED, target, how));
  }

  void dropped(JsonPointer place, String why) {
    entries.put(place.toString(), new Entry(Fate.DROPPED, null, why));
  }

  boolean isSettled(JsonPointer place) {
    return entries.containsKey(place.toString());
  }

  /** Closes the account: every field has its fate, and what nobody took is dropped. */
  public LossReport report() {
    List<FieldFate> fates = new ArrayList<>();
    add(JsonPointer.empty(), source, null, fates);
    return new LossReport(fates);
  }

  private void add(
      JsonPointer place, ExtensionValue value, @Nullable Entry outer, List<FieldFate> fates) {
    Entry own = entries.get(place.toString());
    Entry entry = own != null ? own : outer;
    if (value instanceof Extensions object && !object.isEmpty()) {
      object
          .members()
          .forEach(
              (name, member) ->
                  add(place.appendProperty(name), member, within(entry, name, -1), fates));
    } else if (value instanceof ExtensionValue.Listing list && !list.values().isEmpty()) {
      for (int i = 0; i < list.values().size(); i++) {
        add(place.appendIndex(i), list.values().get(i), within(entry, null, i), fates);
      }
    } else {
      fates.add(fate(place, value, entry));
    }
  }

  /** What is kept as a whole is kept at the same place within; what is changed, as a whole. */
  private static @Nullable Entry within(@Nullable Entry entry, @Nullable String name, int index) {
    if (entry == null || entry.fate() != Fate.KEPT || entry.target() == null) {
      return entry;
    }
    JsonPointer target =
        name != null ? entry.target().appendProperty(name) : entry.target().appendIndex(index);
    return new Entry(Fate.KEPT, target, "");
  }

  private static FieldFate fate(JsonPointer place, ExtensionValue value, @Nullable Entry entry) {
    Entry known =
        entry != null
            ? entry
            : new Entry(Fate.DROPPED, null, value instanceof ExtensionValue.Null ? NULL : NO_PLACE);
    return new FieldFate(
        place.toString(),
        known.fate(),
        Optional.ofNullable(known.target()).map(JsonPointer::toString),
        known.note(),
        value.toString());
  }
}
