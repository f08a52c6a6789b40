package org.civilsociety.jackson.ror;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.jackson.tree.TextForm;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;

/**
 * An object of a ROR document that is read: the members that the model has words for are taken, and
 * what is left goes along as it is.
 */
final class RorObject {

  /** Any text that says something; the model takes the empty text for none. */
  static final Predicate<String> STATED = text -> !text.isEmpty();

  private final SourceField source;
  private final Set<String> taken = new HashSet<>();

  RorObject(SourceField source) {
    this.source = source;
  }

  /** Whether there is anything to take from. */
  static boolean isObject(ExtensionValue value) {
    return value instanceof Extensions object && !object.isEmpty();
  }

  /** Accepts what is the very text form of a value. */
  static Predicate<String> formOf(Function<String, ?> parse) {
    return text ->
        TextForm.value(text, parse).filter(value -> value.toString().equals(text)).isPresent();
  }

  /** A member that is a text of such a form. */
  Optional<SourceField> text(String name, Predicate<String> form) {
    return source.member(name).filter(member -> member.text().filter(form).isPresent());
  }

  Optional<SourceField> member(String name) {
    return source.member(name);
  }

  /** A member that is a number written in such a form. */
  Optional<SourceField> number(String name, Pattern form) {
    return source.member(name).filter(member -> form.matcher(digits(member)).matches());
  }

  /** The digits of a number; none of anything else. */
  static String digits(SourceField field) {
    return field.value() instanceof ExtensionValue.Numeral number ? number.digits() : "";
  }

  /** The entries of a member that is a list. */
  List<SourceField> entries(String name) {
    return source.entries(name);
  }

  /** Says that a member needs no more to be left. */
  void take(String name) {
    taken.add(name);
  }

  /** Takes a member if it is a text of such a form, and puts it as it is. */
  void keep(String name, Predicate<String> form, TargetObject target, String as) {
    text(name, form)
        .ifPresent(
            member -> {
              target.keep(as, member);
              take(name);
            });
  }

  /** Takes a list: each entry becomes an object of another list, in the same order. */
  void list(
      String name, TargetObject target, String as, BiConsumer<RorObject, TargetObject> reading) {
    lists(
        name,
        target,
        as,
        (entry, list) -> {
          TargetObject object = list.add();
          reading.accept(entry, object);
          entry.leave(() -> object.object(Words.REST));
        });
  }

  /** Takes a list whose entries may become several each. */
  void lists(
      String name, TargetObject target, String as, BiConsumer<RorObject, TargetList> reading) {
    for (SourceField entry : entries(name)) {
      take(name);
      TargetList list = target.list(as);
      if (isObject(entry.value())) {
        reading.accept(new RorObject(entry), list);
      } else {
        list.add().keep(Words.REST, entry);
      }
    }
  }

  /** Puts what was not taken; the place for it is made only if there is something. */
  void leave(Supplier<TargetObject> rest) {
    for (SourceField member : source.givenMembers()) {
      if (!taken.contains(member.name())) {
        rest.get().keep(member.name(), member);
      }
    }
  }
}
