package org.civilsociety.jackson;

import java.util.List;
import java.util.Optional;
import org.civilsociety.Extensible;
import org.civilsociety.Party;
import org.civilsociety.jackson.format.Formats;
import org.civilsociety.validation.RecordPath;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;

/**
 * Where in the JSON of a record a value stands: {@code memberships[0].member.id} is {@code
 * /memberships/0/member/reference/id}.
 *
 * @param pointer the pointer (RFC 6901) to the value or, if it is absent, to the object or array
 *     that lacks it
 * @param missing the name of the member that is absent; empty if the value is there
 */
public record JsonPlace(JsonPointer pointer, Optional<String> missing) {

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
      if (step instanceof RecordPath.Property property && value instanceof Extensible entity) {
        if (i > 0 && value instanceof Party party) {
          pointer = pointer.appendProperty(kind(party));
        }
        if (property.name().equals("extensions")) {
          value = entity.getExtensions();
          continue;
        }
        Optional<Object> present = Formats.ALL.of(entity).value(property.name(), entity);
        if (present.isEmpty()) {
          return new JsonPlace(pointer, Optional.of(property.name()));
        }
        pointer = pointer.appendProperty(property.name());
        value = present.get();
      } else if (step instanceof RecordPath.Index entry && value instanceof List<?> list) {
        pointer = pointer.appendIndex(entry.index());
        value = list.get(entry.index());
      } else if (step instanceof RecordPath.Key key) {
        pointer = pointer.appendProperty(key.key());
        value = value instanceof Extensions members ? members.get(key.key()) : key;
      } else {
        throw new IllegalArgumentException("a " + value + " has no place " + path);
      }
    }
    return new JsonPlace(pointer, Optional.empty());
  }

  private static String kind(Party party) {
    return Formats.ALL.envelopes().values().stream()
        .flatMap(envelope -> envelope.kindOf(party.getClass()).stream())
        .findFirst()
        .orElseThrow();
  }
}
