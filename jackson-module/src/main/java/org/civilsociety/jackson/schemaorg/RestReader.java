package org.civilsociety.jackson.schemaorg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;

/**
 * Copies what the model has no word for, so that it means the same without the context of its
 * document: in the plain names of schema.org, with the language of the context.
 *
 * @param vocabulary what the names mean where it stands
 * @param repetition what the document may repeat
 */
record RestReader(Vocabulary vocabulary, Repetition repetition) {

  /** Copies the values of a property or keyword: one alone, or several in a list. */
  void copy(String name, List<SourceField> members, Supplier<TargetObject> node) {
    List<SourceField> values = new ArrayList<>();
    for (SourceField member : members) {
      List<SourceField> found = Subject.values(member);
      values.addAll(found);
      if (found.isEmpty() && member.value() != ExtensionValue.Null.NULL) {
        member.dropped("is empty");
      }
    }
    values.removeIf(value -> isForeign(name, value));
    if (values.isEmpty()) {
      return;
    }
    TargetObject owner = node.get();
    if (owner.has(name)) {
      values.forEach(value -> value.dropped("there is another of that name"));
    } else if (name.equals(Node.ID)) {
      values.stream().limit(1).forEach(id -> owner.keep(name, id));
      values.stream().skip(1).forEach(id -> id.dropped("there is another id"));
    } else if (values.size() == 1) {
      copy(name, values.get(0), Slot.member(owner, name));
    } else {
      TargetList list = owner.list(name);
      values.forEach(value -> copy(name, value, Slot.entry(list)));
    }
  }

  /** Drops an id or a type that is none. */
  private boolean isForeign(String name, SourceField value) {
    boolean isForeign =
        name.equals(Node.TYPE)
            ? value.text().filter(type -> isType(type)).isEmpty()
            : name.equals(Node.ID) && value.text().isEmpty();
    if (isForeign) {
      value.dropped("is not a name of schema.org");
    }
    return isForeign;
  }

  private boolean isType(String type) {
    return vocabulary.term(type).isPresent() || NodeIds.isWebAddress(type);
  }

  private void copy(String name, SourceField value, Slot slot) {
    Optional<String> text = value.text();
    if (name.equals(Node.TYPE)) {
      copyType(value, slot);
    } else if (text.isPresent() && vocabulary.language().isPresent() && isWording(text.get())) {
      TargetObject literal = slot.object();
      literal.change("@value", text.get(), value, "with the language that the context gives");
      literal.put("@language", vocabulary.language().get());
    } else if (value.value() instanceof Extensions object
        && !object.isEmpty()
        && value.given("@value").isEmpty()) {
      copyNode(value, slot.object());
    } else {
      slot.keep(value);
    }
  }

  private void copyType(SourceField type, Slot slot) {
    String text = type.text().orElse("");
    String term = vocabulary.term(text).orElse(text);
    if (term.equals(text)) {
      slot.keep(type);
    } else {
      slot.change(term, type, "by its plain name");
    }
  }

  /** A web address, a date and a number have no language, whatever the context gives. */
  private static boolean isWording(String text) {
    return text.codePoints().anyMatch(Character::isLetter)
        && !NodeIds.isWebAddress(text)
        && !Dates.isMoment(text);
  }

  private void copyNode(SourceField node, TargetObject copy) {
    Vocabulary inner =
        node.given("@context")
            .map(context -> vocabulary.within(context, repetition))
            .orElse(vocabulary);
    Map<String, List<SourceField>> members = new LinkedHashMap<>();
    for (SourceField member : node.givenMembers()) {
      Optional<String> name = inner.name(member.name());
      if (name.isPresent()) {
        members.computeIfAbsent(name.get(), n -> new ArrayList<>()).add(member);
      } else {
        dropForeign(member);
      }
    }
    RestReader reader = new RestReader(inner, repetition);
    members.forEach((name, values) -> reader.copy(name, values, () -> copy));
  }

  /** Drops a member that has no name of schema.org. */
  static void dropForeign(SourceField member) {
    member.dropped(
        member.name().equals("@context")
            ? "says what the names mean"
            : member.text().filter(String::isEmpty).isPresent()
                ? "is empty"
                : "is not a name of schema.org");
  }
}
