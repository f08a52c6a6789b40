package org.civilsociety.jackson.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.conversion.LossReport;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.json.JsonMapper;

/** What a loss report says will come back: the source without what is dropped. */
final class Kept {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build();
  private static final Set<String> RECORDS =
      Set.of("organizations", "coalitions", "memberships", "objectives");
  private static final int STEPS_TO_A_MEMBER = 3;

  private final Map<String, FieldFate> fates = new HashMap<>();
  private final Set<String> unordered = new HashSet<>();
  private final Extensions kept;

  Kept(Extensions source, LossReport losses) {
    losses.fields().forEach(field -> fates.put(field.source(), field));
    kept =
        (Extensions)
            of(JsonPointer.empty(), JsonPointer.empty(), source).orElse(Extensions.empty());
  }

  /** What is expected, as JSON. */
  String json() {
    return json(kept);
  }

  /**
   * A directory as JSON, in its order: but for the unknown members of a record, and what is in a
   * member that the report calls disordered.
   */
  String json(Extensions directory) {
    return MAPPER.writeValueAsString(arranged("", directory));
  }

  private Optional<ExtensionValue> of(JsonPointer place, JsonPointer target, ExtensionValue value) {
    FieldFate fate = fates.get(place.toString());
    if (fate != null) {
      if (fate.note().equals(Line.ORDER)) {
        unordered.add(member(target));
      }
      return fate.fate() == Fate.DROPPED ? Optional.empty() : Optional.of(changed(value, fate));
    }
    if (value instanceof Extensions object) {
      Map<String, ExtensionValue> members = new LinkedHashMap<>();
      object
          .members()
          .forEach(
              (name, member) ->
                  of(place.appendProperty(name), target.appendProperty(name), member)
                      .ifPresent(found -> members.put(name, found)));
      return members.isEmpty() ? Optional.empty() : Optional.of(new Extensions(members));
    }
    List<ExtensionValue> entries = new ArrayList<>();
    List<ExtensionValue> values = ((ExtensionValue.Listing) value).values();
    for (int i = 0; i < values.size(); i++) {
      of(place.appendIndex(i), target.appendIndex(entries.size()), values.get(i))
          .ifPresent(entries::add);
    }
    return entries.isEmpty() ? Optional.empty() : Optional.of(new ExtensionValue.Listing(entries));
  }

  /** The member of a profile or membership that a place is in. */
  private static String member(JsonPointer place) {
    return Stream.of(place.toString().split("/", -1))
        .limit(STEPS_TO_A_MEMBER + 1)
        .collect(Collectors.joining("/"));
  }

  private ExtensionValue arranged(String place, ExtensionValue value) {
    if (unordered.contains(place)) {
      return unordered(value);
    }
    if (value instanceof Extensions object) {
      boolean isRecord =
          RECORDS.contains(place.replaceFirst("/[0-9]+$", "").replaceFirst(".*/", ""));
      Map<String, ExtensionValue> members = isRecord ? new TreeMap<>() : new LinkedHashMap<>();
      object
          .members()
          .forEach((name, member) -> members.put(name, arranged(place + "/" + name, member)));
      return new Extensions(members);
    }
    if (value instanceof ExtensionValue.Listing list) {
      List<ExtensionValue> values = new ArrayList<>();
      list.values().forEach(entry -> values.add(arranged(place + "/" + values.size(), entry)));
      return new ExtensionValue.Listing(values);
    }
    return value;
  }

  private static ExtensionValue changed(ExtensionValue value, FieldFate fate) {
    boolean isText = fate.note().equals("is a text now");
    return isText ? new ExtensionValue.Text(text(value)) : value;
  }

  private static String text(ExtensionValue value) {
    return MAPPER.writeValueAsString(value);
  }

  /** The same with every list in one order, where the order is what was changed. */
  private static ExtensionValue unordered(ExtensionValue value) {
    if (value instanceof Extensions object) {
      Map<String, ExtensionValue> members = new TreeMap<>();
      object.members().forEach((name, member) -> members.put(name, unordered(member)));
      return new Extensions(members);
    }
    if (value instanceof ExtensionValue.Listing list) {
      List<ExtensionValue> values = new ArrayList<>();
      list.values().forEach(entry -> values.add(unordered(entry)));
      values.sort((a, b) -> flat(a).compareTo(flat(b)));
      return new ExtensionValue.Listing(values);
    }
    return value;
  }

  private static String flat(ExtensionValue value) {
    if (value instanceof Extensions object) {
      StringBuilder text = new StringBuilder();
      new TreeMap<>(object.members())
          .forEach((name, member) -> text.append(name).append(flat(member)));
      return text.toString();
    }
    return value instanceof ExtensionValue.Listing list
        ? list.values().stream().map(Kept::flat).toList().toString()
        : text(value);
  }
}
