package org.civilsociety.jackson.schemaorg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * A node that is read: its type, its id and the values of its properties. Whoever takes a value
 * says what becomes of it; what nobody has taken is {@linkplain #keepRest kept} as it is.
 */
final class Subject {

  private final SourceField field;
  private final Vocabulary vocabulary;
  private final List<Problem> problems;
  private final List<SourceField> types = new ArrayList<>();
  private final List<SourceField> unread = new ArrayList<>();
  private final Map<String, List<SourceField>> members = new LinkedHashMap<>();
  private final Map<String, List<SourceField>> left = new LinkedHashMap<>();
  private @Nullable SourceField id;

  Subject(SourceField field, Vocabulary vocabulary, List<Problem> problems) {
    this.field = field;
    this.vocabulary = vocabulary;
    this.problems = problems;
    field.members().forEach(this::sort);
  }

  private void sort(SourceField member) {
    String name = vocabulary.keyword(member.name());
    if (name.equals(Node.ID) && id == null && member.text().isPresent()) {
      id = member;
    } else if (name.equals(Node.TYPE) && member.text().isPresent()) {
      types.add(member);
    } else if (name.equals(Node.TYPE) && areTexts(member)) {
      types.addAll(member.entries());
    } else {
      vocabulary
          .term(name)
          .ifPresentOrElse(
              property -> members.computeIfAbsent(property, p -> new ArrayList<>()).add(member),
              () -> unread.add(member));
    }
  }

  private static boolean areTexts(SourceField list) {
    return !list.entries().isEmpty()
        && list.entries().stream().allMatch(entry -> entry.text().isPresent());
  }

  /** A value of this node as a node; empty if it is none. */
  Optional<Subject> node(SourceField value) {
    if (!(value.value() instanceof Extensions) || value.member("@value").isPresent()) {
      return Optional.empty();
    }
    Vocabulary inner =
        value
            .member("@context")
            .map(context -> vocabulary.within(context, problems))
            .orElse(vocabulary);
    return Optional.of(new Subject(value, inner, problems));
  }

  /** A value of this node as a text; empty if it is none. */
  Optional<Literal> literal(SourceField value) {
    return Literal.of(value, vocabulary);
  }

  SourceField field() {
    return field;
  }

  Optional<SourceField> id() {
    return Optional.ofNullable(id);
  }

  /** The id, which whoever takes it settles. */
  Optional<SourceField> takeId() {
    Optional<SourceField> taken = id();
    id = null;
    return taken;
  }

  /** The types, which whoever takes them settles. */
  List<SourceField> takeTypes() {
    List<SourceField> taken = List.copyOf(types);
    types.clear();
    return taken;
  }

  void leaveType(SourceField type) {
    types.add(type);
  }

  /** Settles a type that the result says by what it is, if this node has it. */
  void takeType(String type, Consumer<SourceField> settle) {
    types.stream().filter(t -> type.equals(term(t))).forEach(settle);
    types.removeIf(t -> type.equals(term(t)));
  }

  /** What a type is in schema.org; the whole text if it is not schema.org's. */
  String term(SourceField type) {
    String text = type.text().orElse("");
    return vocabulary.term(text).orElse(text);
  }

  boolean hasType(String... wanted) {
    return types.stream().anyMatch(type -> Arrays.asList(wanted).contains(term(type)));
  }

  boolean hasTypes() {
    return !types.isEmpty();
  }

  boolean isOrganization() {
    return types.stream().anyMatch(type -> OrganizationTypes.contains(term(type)));
  }

  boolean has(String... properties) {
    return Arrays.stream(properties).anyMatch(members::containsKey);
  }

  /** Whether one of the properties has a text among its values. */
  boolean hasText(String... properties) {
    List<SourceField> values = new ArrayList<>();
    for (String property : properties) {
      members.getOrDefault(property, List.of()).forEach(value -> flatten(value, values));
    }
    return values.stream().anyMatch(value -> literal(value).isPresent());
  }

  /** This node as it is before anything was taken from it. */
  Subject afresh() {
    return new Subject(field, vocabulary, problems);
  }

  /** Whether this node says no more than its id, perhaps with a name and a type. */
  boolean isReference() {
    return id != null && unread.isEmpty() && Set.of("name").containsAll(members.keySet());
  }

  /** Whether this node is of one type, or of none, and has one property alone. */
  boolean isOnly(String type, String property) {
    return id == null
        && unread.isEmpty()
        && members.keySet().equals(Set.of(property))
        && types.stream().allMatch(t -> type.equals(term(t)));
  }

  /** The types for a person to read. */
  String typesText() {
    return types.stream().map(this::term).collect(Collectors.joining(", "));
  }

  /** The values of a member, those in lists one by one. */
  static List<SourceField> values(SourceField member) {
    List<SourceField> values = new ArrayList<>();
    flatten(member, values);
    return values;
  }

  /** Takes the values of a property, those in lists one by one. */
  List<SourceField> take(String property) {
    List<SourceField> taken = members.remove(property);
    List<SourceField> values = new ArrayList<>();
    if (taken != null) {
      taken.forEach(value -> flatten(value, values));
    }
    return values;
  }

  private static void flatten(SourceField value, List<SourceField> values) {
    Optional<SourceField> inner = value.member("@list").or(() -> value.member("@set"));
    if (inner.isPresent()) {
      flatten(inner.get(), values);
    } else if (value.value() instanceof ExtensionValue.Listing) {
      value.entries().forEach(entry -> flatten(entry, values));
    } else if (value.value() != ExtensionValue.Null.NULL) {
      values.add(value);
    }
  }

  /** Takes the first value of a property that is a text, and leaves the others. */
  Optional<Literal> takeText(String property) {
    Optional<Literal> found = Optional.empty();
    for (SourceField value : take(property)) {
      Optional<Literal> literal = found.isPresent() ? Optional.empty() : literal(value);
      if (literal.isPresent()) {
        found = literal;
      } else {
        leave(property, value);
      }
    }
    return found;
  }

  /** Gives a value back that says nothing which the model has a word for. */
  void leave(String property, SourceField value) {
    left.computeIfAbsent(property, p -> new ArrayList<>()).add(value);
  }

  /** Keeps what nobody has taken, under one extension of the record. */
  void keepRest(TargetObject record) {
    unread.forEach(
        member ->
            member.dropped(
                member.name().equals("@context")
                    ? "says what the names mean"
                    : "is not a name of schema.org"));
    Map<String, List<SourceField>> rest = new LinkedHashMap<>();
    if (!types.isEmpty()) {
      rest.put(Node.TYPE, types);
    }
    id().ifPresent(node -> rest.put(Node.ID, List.of(node)));
    rest.putAll(members);
    left.forEach(
        (property, values) ->
            rest.computeIfAbsent(property, p -> new ArrayList<>()).addAll(values));
    rest.forEach((name, values) -> keep(name, values, record));
  }

  private void keep(String name, List<SourceField> values, TargetObject record) {
    TargetObject rest = record.object(Rest.NAME);
    if (rest.has(name)) {
      values.forEach(value -> value.dropped("there is another of that name"));
    } else if (values.size() == 1) {
      keep(Slot.member(rest, name), values.get(0));
    } else {
      TargetList list = rest.list(name);
      values.forEach(value -> keep(Slot.entry(list), value));
    }
  }

  private void keep(Slot slot, SourceField value) {
    slot.keep(value);
    if (vocabulary.language().isPresent()) {
      value.changed(slot.pointer(), "without the language that the context gives");
    }
  }
}
