package org.civilsociety.jackson.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

  private final Map<String, FieldFate> fates = new HashMap<>();

  private Kept(LossReport losses) {
    losses.fields().forEach(field -> fates.put(field.source(), field));
  }

  static Extensions of(Extensions source, LossReport losses) {
    return (Extensions) new Kept(losses).of(JsonPointer.empty(), source).orElse(Extensions.empty());
  }

  private Optional<ExtensionValue> of(JsonPointer place, ExtensionValue value) {
    FieldFate fate = fates.get(place.toString());
    if (fate != null) {
      return fate.fate() == Fate.DROPPED ? Optional.empty() : Optional.of(changed(value, fate));
    }
    if (value instanceof Extensions object) {
      Map<String, ExtensionValue> kept = new LinkedHashMap<>();
      object
          .members()
          .forEach(
              (name, member) ->
                  of(place.appendProperty(name), member).ifPresent(found -> kept.put(name, found)));
      return kept.isEmpty() ? Optional.empty() : Optional.of(new Extensions(kept));
    }
    List<ExtensionValue> kept = new ArrayList<>();
    List<ExtensionValue> values = ((ExtensionValue.Listing) value).values();
    for (int i = 0; i < values.size(); i++) {
      of(place.appendIndex(i), values.get(i)).ifPresent(kept::add);
    }
    return kept.isEmpty() ? Optional.empty() : Optional.of(new ExtensionValue.Listing(kept));
  }

  private static ExtensionValue changed(ExtensionValue value, FieldFate fate) {
    boolean isText = fate.note().equals("is a text now");
    return isText ? new ExtensionValue.Text(json(value)) : value;
  }

  static String json(ExtensionValue value) {
    return MAPPER.writeValueAsString(value);
  }

  /** The same with every list in one order, where the order is what was changed. */
  static ExtensionValue unordered(ExtensionValue value) {
    if (value instanceof Extensions object) {
      Map<String, ExtensionValue> members = new LinkedHashMap<>();
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
        : json(value);
  }
}
