package org.civilsociety.jackson.schemaorg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.civilsociety.Directory;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.tree.NativeDocument;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;

/**
 * The way of each field of a directory to schema.org and back: a field that was kept on the way out
 * must stand at the same place of the same record as before, whatever the numbers of the entries.
 */
final class ReturnTrip {

  private final Map<String, ExtensionValue> before = new HashMap<>();
  private final Map<String, ExtensionValue> after = new HashMap<>();
  private final Map<String, FieldFate> wayBack = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  ReturnTrip(Directory directory, Conversion<String> out, Conversion<Directory> back) {
    collect("", NativeDocument.of(directory), before);
    collect("", NativeDocument.of(back.result()), after);
    after.keySet().removeAll(Set.of("/format", "/version"));
    back.losses().fields().forEach(field -> wayBack.put(field.source(), field));
    List<FieldFate> taken =
        out.losses().fields().stream().filter(field -> field.fate() != Fate.DROPPED).toList();
    taken.forEach(this::follow);
    taken.stream().filter(field -> field.fate() == Fate.KEPT).forEach(this::check);
    checkThatNothingIsNew(taken);
  }

  List<String> faults() {
    return faults;
  }

  /** All that is no object or list with something in it, by the way to it. */
  static Map<String, ExtensionValue> leaves(ExtensionValue document) {
    Map<String, ExtensionValue> leaves = new HashMap<>();
    collect("", document, leaves);
    return leaves;
  }

  private static void collect(
      String place, ExtensionValue value, Map<String, ExtensionValue> leaves) {
    if (value instanceof Extensions object && !object.isEmpty()) {
      object
          .members()
          .forEach(
              (name, member) ->
                  collect(
                      place + "/" + name.replace("~", "~0").replace("/", "~1"), member, leaves));
    } else if (value instanceof ExtensionValue.Listing list && !list.values().isEmpty()) {
      for (int i = 0; i < list.values().size(); i++) {
        collect(place + "/" + i, list.values().get(i), leaves);
      }
    } else {
      leaves.put(place, value);
    }
  }

  /** Notes where each entry of a list has gone; a field that has another name tells it too. */
  private void follow(FieldFate field) {
    Optional<String> back = field.target().map(wayBack::get).flatMap(FieldFate::target);
    if (back.isEmpty()) {
      return;
    }
    String[] from = field.source().split("/", -1);
    String[] to = back.get().split("/", -1);
    for (int i = stepsInCommon(pattern(field.source()), pattern(back.get())); i > 0; i--) {
      String entry = join(from, i);
      String place = join(to, i);
      String known = places.putIfAbsent(entry, place);
      if (known != null && !known.equals(place)) {
        faults.add(entry + " is at " + known + " and at " + place);
      }
    }
  }

  private static int stepsInCommon(String from, String to) {
    String[] steps = from.split("/", -1);
    int differing = Arrays.mismatch(steps, to.split("/", -1));
    return differing < 0 ? steps.length : differing;
  }

  private void check(FieldFate field) {
    ExtensionValue value = before.get(field.source());
    String place = placeOf(field.source());
    boolean isThere = value != null && value.equals(after.get(place));
    boolean isOneOfAList =
        place.matches(".*/kinds/[0-9]+")
            && after.entrySet().stream()
                .anyMatch(
                    leaf ->
                        leaf.getKey().startsWith(place.replaceAll("[0-9]+$", ""))
                            && leaf.getValue().equals(value));
    if (!isThere && !isOneOfAList) {
      faults.add(field + " did not come back at " + place + ": " + after.get(place));
    }
  }

  private void checkThatNothingIsNew(List<FieldFate> taken) {
    Set<String> known = taken.stream().map(f -> pattern(f.source())).collect(Collectors.toSet());
    Set<String> changed =
        taken.stream()
            .filter(field -> field.fate() == Fate.CHANGED)
            .flatMap(field -> field.target().map(wayBack::get).stream())
            .flatMap(field -> field.target().stream())
            .map(ReturnTrip::pattern)
            .map(place -> place.replaceFirst("/names/\\*/text$", "/names/"))
            .collect(Collectors.toCollection(TreeSet::new));
    for (String place : after.keySet()) {
      boolean isEmpty = place.matches("(/(organizations|coalitions)/[0-9]+)?");
      if (!isEmpty
          && !known.contains(pattern(place))
          && changed.stream().noneMatch(pattern(place)::startsWith)) {
        faults.add(place + " is new: " + after.get(place));
      }
    }
  }

  private String placeOf(String source) {
    String[] steps = source.split("/", -1);
    for (int i = steps.length; i > 0; i--) {
      String known = places.get(join(steps, i));
      if (known != null) {
        return known + source.substring(join(steps, i).length());
      }
    }
    return source;
  }

  private static String join(String[] steps, int count) {
    return String.join("/", List.of(steps).subList(0, count));
  }

  private static String pattern(String place) {
    return place.replaceAll("/[0-9]+(?=/|$)", "/*");
  }
}
