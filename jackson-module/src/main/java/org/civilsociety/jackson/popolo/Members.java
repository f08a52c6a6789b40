package org.civilsociety.jackson.popolo;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;

/** The members of one object while it is converted: those taken, and the rest. */
final class Members {

  private static final String EMPTY = "is empty";

  private final SourceField object;
  private final Set<String> taken = new HashSet<>();

  Members(SourceField object) {
    this.object = object;
  }

  /** Where the object is. */
  SourceField field() {
    return object;
  }

  /** The text of a member, which is not taken. */
  Optional<String> look(String name) {
    return object.member(name).flatMap(SourceField::text);
  }

  /** Takes a member, whatever it is. */
  Optional<SourceField> take(String name) {
    Optional<SourceField> member = object.member(name);
    if (member.isPresent()) {
      taken.add(name);
    }
    return member;
  }

  /** Takes a member if it is a text. */
  Optional<SourceField> text(String name) {
    return look(name).flatMap(text -> take(name));
  }

  /** Takes a member if it is an object. */
  Optional<Members> object(String name) {
    return object
        .member(name)
        .filter(member -> member.value() instanceof Extensions)
        .flatMap(member -> take(name))
        .map(Members::new);
  }

  /** Takes a member if it is a list of objects; gives those that are not empty. */
  List<SourceField> objects(String name) {
    return object
        .member(name)
        .filter(member -> Shape.listOf(Shape.OBJECT.orNull()).fits(member.value()))
        .flatMap(member -> take(name))
        .map(Members::entries)
        .orElse(List.of());
  }

  private static List<SourceField> entries(SourceField list) {
    List<SourceField> entries = list.entries();
    if (entries.isEmpty()) {
      list.dropped(EMPTY);
    }
    return entries.stream().filter(Members::hasMembers).toList();
  }

  /** Whether an object says anything; if not, it is dropped. */
  static boolean hasMembers(SourceField object) {
    boolean isEmpty = object.value() instanceof Extensions && object.members().isEmpty();
    if (isEmpty) {
      object.dropped(EMPTY);
    }
    return !isEmpty && object.value() != ExtensionValue.Null.NULL;
  }

  /** The members that were not taken. */
  List<SourceField> rest() {
    return object.members().stream().filter(member -> !taken.contains(member.name())).toList();
  }

  /** Converts the objects of a list into those of another; none that would be empty. */
  static void each(
      List<SourceField> objects, TargetList list, BiConsumer<Members, TargetObject> conversion) {
    for (SourceField object : objects) {
      conversion.accept(new Members(object), list.add());
      list.dropEmpty();
    }
  }
}
