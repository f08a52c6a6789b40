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
import org.civilsociety.jackson.tree.SourceField;
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
  private final Repetition repetition;
  private final List<SourceField> types = new ArrayList<>();
  private final List<SourceField> unread = new ArrayList<>();
  private final Map<String, List<SourceField>> members = new LinkedHashMap<>();
  private final Map<String, List<SourceField>> left = new LinkedHashMap<>();
  private @Nullable SourceField id;

  Subject(SourceField field, Vocabulary vocabulary, Repetition repetition) {
    this.field = field;
    this.vocabulary = vocabulary;
    this.repetition = repetition;
    field.members().forEach(this::sort);
  }

  private void sort(SourceField member) {
    String name = vocabulary.keyword(member.name());
    if (name.equals(Node.ID) && id == null && member.text().filter(t -> !t.isEmpty()).isPresent()) {
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
            .given("@context")
            .map(context -> vocabulary.within(context, repetition))
            .orElse(vocabulary);
    return Optional.of(new Subject(value, inner, repetition));
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

  /** Drops types that say no more than the field does. */
  void dropTypes(String... said) {
    for (String type : said) {
      takeType(type, field -> field.dropped("is what the field is"));
    }
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

  /** Whether one of the properties has a value that is not empty. */
  boolean has(String... properties) {
    return Arrays.stream(properties).anyMatch(property -> !said(property).isEmpty());
  }

  /** Whether one of the properties has a text among its values. */
  boolean hasText(String... properties) {
    return Arrays.stream(properties)
        .flatMap(property -> said(property).stream())
        .anyMatch(value -> literal(value).isPresent());
  }

  /** The values of a property that are not empty, which may still be taken. */
  List<SourceField> said(String property) {
    return members.getOrDefault(property, List.of()).stream()
        .flatMap(member -> values(member).stream())
        .filter(value -> !isEmpty(value))
        .toList();
  }

  /** All values of this node. */
  List<SourceField> said() {
    return members.keySet().stream().flatMap(property -> said(property).stream()).toList();
  }

  private static boolean isEmpty(SourceField value) {
    return value.member("@value").orElse(value).text().filter(String::isEmpty).isPresent();
  }

  /** This node as it is before anything was taken from it. */
  Subject afresh() {
    return new Subject(field, vocabulary, repetition);
  }

  /** Whether this node says no more than its id, perhaps with a name and a type. */
  boolean isReference() {
    return id != null && unread.isEmpty() && Set.of("name").containsAll(members.keySet());
  }

  /** Whether this node says no more than its id, perhaps with a type. */
  boolean isBare() {
    return isReference() && members.isEmpty();
  }

  /** What the document may repeat. */
  Repetition repetition() {
    return repetition;
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

  /** Takes the values of a property, those in lists one by one; an empty text is none. */
  List<SourceField> take(String property) {
    List<SourceField> values = said(property);
    for (SourceField member : members.getOrDefault(property, List.of())) {
      values(member).stream().filter(Subject::isEmpty).forEach(v -> v.dropped("is empty"));
    }
    members.remove(property);
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
    keepRest(record, Rest.NAME);
  }

  /** Keeps what nobody has taken, under an extension of the record. */
  void keepRest(TargetObject record, String extension) {
    unread.forEach(RestReader::dropForeign);
    Map<String, List<SourceField>> rest = new LinkedHashMap<>();
    if (!types.isEmpty()) {
      rest.put(Node.TYPE, types);
    }
    id().ifPresent(node -> rest.put(Node.ID, List.of(node)));
    rest.putAll(members);
    left.forEach(
        (property, values) ->
            rest.computeIfAbsent(property, p -> new ArrayList<>()).addAll(values));
    RestReader reader = new RestReader(vocabulary, repetition);
    rest.forEach((name, values) -> reader.copy(name, values, () -> record.object(extension)));
  }
}
