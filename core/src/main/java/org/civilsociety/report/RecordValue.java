package org.civilsociety.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Party;
import org.civilsociety.Profile;
import org.civilsociety.internal.Accessors;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.Excerpt;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import org.civilsociety.value.RecordId;
import org.jspecify.annotations.Nullable;

/** What a record holds at the end of a path. */
final class RecordValue {

  private final List<Object> way = new ArrayList<>();
  private final @Nullable Object value;
  private final boolean hasDefault;

  private RecordValue(Extensible record, RecordPath path) {
    Object current = record;
    boolean isPlainProperty = false;
    for (RecordPath.Step step : path.steps()) {
      if (current != null) {
        way.add(current);
        Object next = next(current, step);
        isPlainProperty = step instanceof RecordPath.Property && !(next instanceof Optional<?>);
        current = next instanceof Optional<?> optional ? optional.orElse(null) : next;
      }
    }
    value = current;
    hasDefault = isPlainProperty;
  }

  static RecordValue at(RecordPath path, Extensible record) {
    return new RecordValue(record, path);
  }

  private static @Nullable Object next(Object current, RecordPath.Step step) {
    if (step instanceof RecordPath.Property property && current instanceof Extensible record) {
      return Accessors.of(record).value(record, property.name());
    }
    if (step instanceof RecordPath.Index entry && current instanceof List<?> list) {
      return entry.index() < list.size() ? list.get(entry.index()) : null;
    }
    if (step instanceof RecordPath.Key key && current instanceof LocalizedText text) {
      return text.in(LanguageTag.parse(key.key()));
    }
    return step instanceof RecordPath.Key key && current instanceof Extensions extensions
        ? extensions.get(key.key())
        : null;
  }

  boolean is(@Nullable Object other) {
    return value == other;
  }

  /** The value, cut and escaped; empty where there is nothing. */
  Optional<String> shown() {
    return value == null || isAbsent(value) ? Optional.empty() : Optional.of(shown(value));
  }

  /** What an attribute is before anything is said of it. */
  private boolean isAbsent(Object present) {
    return (hasDefault && (present.equals("") || present.equals(Party.unnamed())))
        || (present instanceof LocalizedText text && text.isEmpty())
        || (present instanceof Collection<?> collection && collection.isEmpty());
  }

  private static String shown(Object present) {
    if (present instanceof Extensible || present instanceof LocalizedText) {
      return present.toString();
    }
    if (present instanceof Collection<?> collection) {
      return "[" + collection.size() + "]";
    }
    if (present instanceof ExtensionValue.Listing listing) {
      return "[" + listing.values().size() + "]";
    }
    return Excerpt.of(
        present instanceof ExtensionValue.Text text ? text.text() : present.toString());
  }

  /** The id of the profile or membership that the value is in, or is. */
  Optional<RecordId> record() {
    return Stream.concat(way.stream(), Stream.ofNullable(value))
        .map(RecordValue::id)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<RecordId> id(Object around) {
    if (around instanceof Profile profile) {
      return profile.getId();
    }
    return around instanceof Membership membership ? membership.getId() : Optional.empty();
  }
}
