package org.civilsociety.jackson.popolo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;

/**
 * What a document holds: an object with lists of each class, a single object of one class, or a
 * list of such objects.
 */
final class PopoloDocument {

  /** What is said once and needed at several records is repeated only up to this length. */
  private static final int REPEATABLE = 200;

  private static final Set<String> LISTS = PopoloClass.DOCUMENT.words();

  /** The classes of single objects that have words of their own, but for memberships. */
  private static final List<PopoloClass> THINGS =
      List.of(PopoloClass.ORGANIZATION, PopoloClass.PERSON, PopoloClass.POST, PopoloClass.AREA);

  private static final Set<String> MEMBER_WORDS =
      Set.of("person_id", "person", "member_id", "member", "post_id", "post", "on_behalf_of_id");
  private static final Set<String> PERSON_WORDS = personWords();

  private static Set<String> personWords() {
    Set<String> words = new HashSet<>(PopoloClass.PERSON.words());
    words.removeAll(PopoloClass.ORGANIZATION.words());
    return words;
  }

  private final Map<String, List<SourceField>> objects = new HashMap<>();
  private final List<Members> containers = new ArrayList<>();

  PopoloDocument(SourceField root) {
    if (root.value() instanceof ExtensionValue.Listing) {
      root.entries().forEach(this::add);
    } else {
      add(root);
    }
  }

  private void add(SourceField field) {
    if (!(field.value() instanceof Extensions)) {
      field.dropped("is no object");
    } else if (isContainer(field)) {
      Members container = new Members(field);
      LISTS.forEach(name -> addList(name, container));
      containers.add(container);
    } else {
      list(classOf(field)).add(field);
    }
  }

  private void addList(String name, Members container) {
    container
        .field()
        .member(name)
        .filter(member -> member.value() instanceof ExtensionValue.Listing)
        .flatMap(member -> container.take(name))
        .ifPresent(list -> addEntries(name, list));
  }

  private void addEntries(String name, SourceField list) {
    list.entries().forEach(entry -> addEntry(name, entry));
    if (list.entries().isEmpty()) {
      list.dropped("is empty");
    }
  }

  private void addEntry(String name, SourceField entry) {
    if (entry.value() instanceof Extensions) {
      if (Members.hasMembers(entry)) {
        list(name).add(entry);
      }
    } else if (entry.value() != ExtensionValue.Null.NULL) {
      entry.dropped("is no object");
    }
  }

  /**
   * Lists of organizations or persons make a container, other lists only where nothing else is a
   * word of an organization, person, post or area.
   */
  static boolean isContainer(SourceField object) {
    return isList(object, "organizations")
        || isList(object, "persons")
        || (LISTS.stream().anyMatch(name -> isList(object, name))
            && hasNone(object, name -> !LISTS.contains(name) && isKnownToAThing(name)))
        || hasNone(object, name -> isKnownToAThing(name) || PopoloClass.MEMBERSHIP.knows(name));
  }

  private static boolean isList(SourceField object, String name) {
    return object.member(name).filter(m -> m.value() instanceof ExtensionValue.Listing).isPresent();
  }

  private static boolean isKnownToAThing(String name) {
    return THINGS.stream().anyMatch(type -> type.knows(name));
  }

  private static boolean hasNone(SourceField object, Predicate<String> names) {
    return object.members().stream().map(SourceField::name).noneMatch(names);
  }

  private static String classOf(SourceField object) {
    if (hasAny(object, MEMBER_WORDS)) {
      return "memberships";
    }
    if (hasAny(object, Set.of("organization_id", "organization"))) {
      return object.member("label").isPresent() ? "posts" : "memberships";
    }
    if (hasAny(object, PERSON_WORDS)) {
      return "persons";
    }
    return object.member("geometry").isPresent() ? "areas" : "organizations";
  }

  private static boolean hasAny(SourceField object, Set<String> names) {
    return names.stream().anyMatch(name -> object.member(name).isPresent());
  }

  /** The objects of one class, by the name of its list. */
  List<SourceField> list(String name) {
    return objects.computeIfAbsent(name, n -> new ArrayList<>());
  }

  /** The objects that hold the lists. */
  List<Members> containers() {
    return containers;
  }

  /** Objects by their id; of several with one id the first. */
  static Map<String, SourceField> byId(List<SourceField> objects) {
    Map<String, SourceField> byId = new HashMap<>();
    for (SourceField object : objects) {
      object.member("id").flatMap(SourceField::text).ifPresent(id -> byId.putIfAbsent(id, object));
    }
    return byId;
  }

  /** A text that may be said again at another record: not a long one, for there may be many. */
  static Optional<String> repeatable(SourceField object, String name) {
    return object
        .member(name)
        .flatMap(SourceField::text)
        .filter(text -> text.length() <= REPEATABLE);
  }
}
