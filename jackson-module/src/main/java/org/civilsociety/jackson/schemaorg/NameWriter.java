package org.civilsociety.jackson.schemaorg;

import static org.civilsociety.jackson.schemaorg.NameReader.ALTERNATE_NAME;
import static org.civilsociety.jackson.schemaorg.NameReader.LEGAL_NAME;
import static org.civilsociety.jackson.schemaorg.NameReader.NAME;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.civilsociety.Name;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * Writes names so that {@link NameReader} gives each its kinds again, as far as there are words:
 * the name to display stands before others.
 */
final class NameWriter {

  private static final String NOT_FIRST = "as a label, since there is another name to display";

  private final Node node;
  private final Set<String> displayed = new HashSet<>();
  private final Map<NameReader.Key, Set<String>> written = new HashMap<>();

  private NameWriter(Node node) {
    this.node = node;
  }

  static void write(SourceField profile, Node node) {
    NameWriter writer = new NameWriter(node);
    profile.entries("names").stream()
        .sorted(Comparator.comparing(name -> !kinds(name).contains(Name.Kind.DISPLAY)))
        .forEach(writer::write);
  }

  private void write(SourceField name) {
    SourceField text = name.member("text").flatMap(Texts::stated).orElse(null);
    if (text == null) {
      name.dropped("a name without a text");
      return;
    }
    Set<String> properties = properties(kinds(name));
    String language = name.member("language").flatMap(SourceField::text).orElse("");
    boolean isFirst = properties.contains(NAME) && displayed.add(language);
    Set<String> before =
        written.computeIfAbsent(
            new NameReader.Key(language, text.text().orElse("")), key -> new HashSet<>());
    boolean isRepeated = !before.isEmpty();
    name.dropped(
        before.containsAll(properties)
            ? "another name says the same"
            : "schema.org says no more of a name");
    for (String property : properties) {
      if (before.add(property)) {
        node.add(property, slot -> write(name, text, slot, property, isFirst, isRepeated));
      }
    }
  }

  private static void write(
      SourceField name,
      SourceField text,
      Slot slot,
      String property,
      boolean isFirst,
      boolean isRepeated) {
    JsonPointer place = write(text, name.member("language").orElse(null), slot);
    if (isRepeated) {
      String how = "one with another name of the same text";
      text.changed(place, how);
      name.member("language").ifPresent(field -> field.changed(place, how));
      name.member("kinds").ifPresent(field -> field.changed(place, how));
      return;
    }
    if (kinds(name).isEmpty()) {
      text.changed(place, isFirst ? "as a name to display" : NOT_FIRST);
    }
    for (SourceField kind : name.entries("kinds")) {
      settle(kind, kinds(name), slot, property, isFirst);
    }
  }

  private static JsonPointer write(SourceField text, @Nullable SourceField language, Slot slot) {
    if (language == null) {
      slot.keep(text);
      return slot.pointer();
    }
    TargetObject value = slot.object();
    value.keep("@value", text);
    value.keep("@language", language);
    return value.pointer().appendProperty("@value");
  }

  private static void settle(
      SourceField field, Set<Name.Kind> kinds, Slot slot, String property, boolean isFirst) {
    Name.Kind kind = kind(field);
    if (!property.equals(property(kind))) {
      if (!field.isSettled() && !properties(kinds).contains(property(kind))) {
        field.dropped("schema.org has no such kind of name");
      }
    } else if (kind == Name.Kind.DISPLAY && !isFirst) {
      field.changed(slot.pointer(), NOT_FIRST);
    } else if (kind == Name.Kind.LABEL && isFirst) {
      field.changed(slot.pointer(), "as the name to display");
    } else if (kind == Name.Kind.ACRONYM || kind == Name.Kind.FORMER) {
      field.changed(slot.pointer(), "as an alias");
    } else {
      field.kept(slot.pointer());
    }
  }

  /** Where a name of these kinds stands. */
  private static Set<String> properties(Set<Name.Kind> kinds) {
    Set<String> properties = new LinkedHashSet<>();
    for (Name.Kind kind : kinds.isEmpty() ? EnumSet.of(Name.Kind.DISPLAY) : kinds) {
      if (kind.compareTo(Name.Kind.ACRONYM) < 0 || properties.isEmpty()) {
        properties.add(property(kind));
      }
    }
    return properties;
  }

  private static String property(Name.Kind kind) {
    return switch (kind) {
      case DISPLAY, LABEL -> NAME;
      case LEGAL -> LEGAL_NAME;
      case ALIAS, ACRONYM, FORMER -> ALTERNATE_NAME;
    };
  }

  private static Set<Name.Kind> kinds(SourceField name) {
    Set<Name.Kind> kinds = EnumSet.noneOf(Name.Kind.class);
    name.entries("kinds").forEach(kind -> kinds.add(kind(kind)));
    return kinds;
  }

  private static Name.Kind kind(SourceField field) {
    return Name.Kind.valueOf(field.text().orElseThrow());
  }
}
