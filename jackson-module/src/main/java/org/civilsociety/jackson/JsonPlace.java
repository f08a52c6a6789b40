package org.civilsociety.jackson;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.civilsociety.Extensible;
import org.civilsociety.Party;
import org.civilsociety.jackson.format.Formats;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;
import tools.jackson.core.JsonPointer;

/**
 * Where in the JSON of a record a value stands: {@code memberships[0].member.id} is {@code
 * /memberships/0/member/reference/id}.
 *
 * @param pointer the pointer (RFC 6901) to the value or, if it is absent, to the object or array
 *     that lacks it
 * @param missing the name of the member that is absent, or the number of the entry; empty if the
 *     value is there
 */
public record JsonPlace(JsonPointer pointer, Optional<String> missing) {

  /** Unknown members stand among the known ones. */
  private static final RecordPath.Step EXTENSIONS = new RecordPath.Property("extensions");

  /**
   * Finds the place of a value.
   *
   * @param path the way to the value
   * @param record the record at which the path begins
   * @return its place in the JSON that {@link CivilSocietyModule} writes of the record
   * @throws IllegalArgumentException if the record has no such place
   */
  public static JsonPlace of(RecordPath path, Extensible record) {
    JsonPointer pointer = JsonPointer.empty();
    Object value = record;
    for (int i = 0; i < path.steps().size(); i++) {
      RecordPath.Step step = path.steps().get(i);
      if (i > 0 && step instanceof RecordPath.Property && value instanceof Party party) {
        pointer = pointer.appendProperty(Formats.ALL.kindOf(party.getClass()).orElseThrow());
      }
      if (step.equals(EXTENSIONS) && value instanceof Extensible entity) {
        value = entity.getExtensions();
        continue;
      }
      Optional<?> within = within(value, step, path);
      if (within.isEmpty()) {
        return new JsonPlace(pointer, Optional.of(name(step)));
      }
      pointer =
          step instanceof RecordPath.Index entry
              ? pointer.appendIndex(entry.index())
              : pointer.appendProperty(name(step));
      value = within.get();
    }
    return new JsonPlace(pointer, Optional.empty());
  }

  private static Optional<?> within(Object value, RecordPath.Step step, RecordPath path) {
    if (step instanceof RecordPath.Property property && value instanceof Extensible entity) {
      return Formats.ALL.of(entity).value(property.name(), entity);
    }
    if (step instanceof RecordPath.Index entry && value instanceof Collection<?> entries) {
      return entry(entry.index(), entries);
    }
    if (step instanceof RecordPath.Index entry && value instanceof ExtensionValue.Listing list) {
      return entry(entry.index(), list.values());
    }
    if (step instanceof RecordPath.Key key && value instanceof LocalizedText text) {
      return text.in(LanguageTag.parse(key.key()));
    }
    if (step instanceof RecordPath.Key key && value instanceof Extensions members) {
      return members.get(key.key());
    }
    throw new IllegalArgumentException("a " + value + " has no place " + path);
  }

  private static Optional<?> entry(int index, Collection<?> entries) {
    if (index >= entries.size()) {
      return Optional.empty();
    }
    return entries instanceof List<?> list
        ? Optional.of(list.get(index))
        : entries.stream().skip(index).findFirst();
  }

  private static String name(RecordPath.Step step) {
    if (step instanceof RecordPath.Property property) {
      return property.name();
    }
    return step instanceof RecordPath.Key key
        ? key.key()
        : String.valueOf(((RecordPath.Index) step).index());
  }
}
