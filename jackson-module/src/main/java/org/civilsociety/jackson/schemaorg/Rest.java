package org.civilsociety.jackson.schemaorg;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.jackson.tree.TextForm;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LanguageTag;

/**
 * What schema.org says and the model has no word for: kept with the record, under one extension,
 * and written back to the node.
 */
final class Rest {

  /** The name of the extension. */
  static final String NAME = "schemaorg";

  /** The name of the extension of an officer that has what the role says, and not the person. */
  static final String OF_ROLE = "schemaorgRole";

  private static final Set<String> VALUE_MEMBERS = Set.of("@value", "@language", "@type");

  private Rest() {}

  /** Writes the rest of a record back; what no node can hold is dropped. */
  static void write(SourceField record, Node node) {
    write(record, NAME, node);
  }

  /** Writes what is kept in an extension of a record back; what no node can hold is dropped. */
  static void write(SourceField record, String extension, Node node) {
    for (SourceField member :
        record.member(extension).map(SourceField::members).orElse(List.of())) {
      String name = name(member.name());
      for (SourceField value : Subject.values(member)) {
        if (name.isEmpty() || (name.equals(Node.ID) && node.has(name)) || !isLegal(name, value)) {
          value.dropped("is no value of a property of schema.org");
        } else {
          node.add(name, slot -> copy(value, slot));
        }
      }
    }
  }

  /** Whether a record has a rest. */
  static boolean isIn(SourceField record) {
    return record.member(NAME).isPresent();
  }

  private static void copy(SourceField value, Slot slot) {
    if (!(value.value() instanceof Extensions object) || object.isEmpty() || isLiteral(value)) {
      slot.keep(value);
      return;
    }
    TargetObject copy = slot.object();
    for (SourceField member : value.members()) {
      String name = name(member.name());
      List<SourceField> values =
          Subject.values(member).stream().filter(inner -> isLegal(name, inner)).toList();
      if (name.isEmpty() || copy.has(name)) {
        member.dropped("is no property of schema.org");
      } else if (values.size() == 1) {
        copy(values.get(0), Slot.member(copy, name));
      } else if (!values.isEmpty() && !name.equals(Node.ID)) {
        TargetList list = copy.list(name);
        values.forEach(inner -> copy(inner, Slot.entry(list)));
      }
    }
  }

  /** The name as it is written; empty if it is no name of schema.org. */
  private static String name(String name) {
    return Vocabulary.SCHEMA_ORG.name(name).orElse("");
  }

  private static boolean isLegal(String name, SourceField value) {
    if (name.equals(Node.ID)) {
      return value.text().filter(NodeIds::isLegal).isPresent();
    }
    if (name.equals(Node.TYPE)) {
      return value.text().filter(Rest::isType).isPresent();
    }
    return value.member("@value").isEmpty() || isLiteral(value);
  }

  private static boolean isType(String text) {
    return Vocabulary.SCHEMA_ORG.term(text).isPresent() || NodeIds.isWebAddress(text);
  }

  private static boolean isLiteral(SourceField value) {
    Optional<SourceField> content = value.member("@value");
    Optional<SourceField> language = value.member("@language");
    Optional<SourceField> type = value.member("@type");
    return content.isPresent()
        && value.value() instanceof Extensions object
        && VALUE_MEMBERS.containsAll(object.members().keySet())
        && !object.members().containsValue(ExtensionValue.Null.NULL)
        && !(content.get().value() instanceof Extensions)
        && !(content.get().value() instanceof ExtensionValue.Listing)
        && type.stream().allMatch(t -> t.text().filter(Rest::isType).isPresent())
        && (language.isEmpty()
            || (type.isEmpty() && content.get().text().isPresent() && isLanguage(language.get())));
  }

  private static boolean isLanguage(SourceField language) {
    return language.text().filter(tag -> TextForm.isOf(tag, LanguageTag::parse)).isPresent();
  }
}
