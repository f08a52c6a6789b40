package org.civilsociety.jackson.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.conversion.LossReport;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * Keeps account of the fields of one source while it is converted. What is said of an object or
 * list holds for all that is in it, unless something else is said of a part.
 */
public final class Ledger {

  /** Many fields within a longer place are told of as a whole: each would repeat the place. */
  private static final int LONGEST_PLACE = 250;

  private static final int MANY = 10;

  private static final String NO_PLACE = "has no place in the result";
  private static final String NULL = "null says nothing";

  private record Entry(Fate fate, @Nullable JsonPointer target, String note) {}

  private final ExtensionValue source;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> divided = new HashSet<>();
  private final Origins origins;
  private final List<Problem> problems = new ArrayList<>();

  /** Opens the account of a source. */
  public Ledger(ExtensionValue source) {
    this.source = source;
    this.origins = new Origins(source);
  }

  /** Returns the source, from where its fields are taken. */
  public SourceField root() {
    return new SourceField(this, JsonPointer.empty(), source);
  }

  void kept(JsonPointer place, JsonPointer target) {
    settle(place, new Entry(Fate.KEPT, target, ""));
  }

  void changed(JsonPointer place, JsonPointer target, String how) {
    settle(place, new Entry(Fate.CHANGED, target, how));
  }

  void dropped(JsonPointer place, String why) {
    settle(place, new Entry(Fate.DROPPED, null, why));
  }

  private void settle(JsonPointer place, Entry entry) {
    entries.put(place.toString(), entry);
    if (entry.target() != null) {
      origins.add(entry.target(), place);
    }
    JsonPointer outer = place.head();
    while (outer != null && isLong(outer) && divided.add(outer.toString())) {
      outer = outer.head();
    }
  }

  private static boolean isLong(JsonPointer place) {
    return place.length() > LONGEST_PLACE;
  }

  boolean isSettled(JsonPointer place) {
    return entries.containsKey(place.toString());
  }

  void report(Problem problem) {
    problems.add(problem);
  }

  /** What was said to be wrong with fields. */
  List<Problem> problems() {
    return problems;
  }

  /** Where the parts of the result come from. */
  Origins origins() {
    return origins;
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
    if (isLong(place) && !divided.contains(place.toString()) && fields(value, MANY + 1) > MANY) {
      fates.add(fate(place, value, entry));
    } else if (value instanceof Extensions object && !object.isEmpty()) {
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

  /** Counts the fields in a value, up to a number. */
  private static int fields(ExtensionValue value, int most) {
    Collection<ExtensionValue> values =
        value instanceof Extensions object
            ? object.members().values()
            : value instanceof ExtensionValue.Listing list ? list.values() : List.of();
    int count = values.isEmpty() ? 1 : 0;
    Iterator<ExtensionValue> rest = values.iterator();
    while (count < most && rest.hasNext()) {
      count += fields(rest.next(), most - count);
    }
    return count;
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
