package org.civilsociety.jackson.ror;

import java.util.List;
import java.util.Optional;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;

/** What a part of a record kept of ROR beyond the model, when it is written as ROR again. */
final class Rest {

  /** Nothing. */
  static final Rest NONE = new Rest(Optional.empty());

  private final Optional<SourceField> kept;

  private Rest(Optional<SourceField> kept) {
    this.kept = kept;
  }

  static Rest of(SourceField part) {
    return new Rest(part.given(Words.REST));
  }

  /** What was kept of an object within. */
  Rest within(String name) {
    return new Rest(kept.flatMap(rest -> rest.given(name)));
  }

  Optional<SourceField> given(String name) {
    return kept.flatMap(rest -> rest.given(name));
  }

  /** The entries of a list that was kept. */
  List<SourceField> entries(String name) {
    return kept.map(rest -> rest.entries(name)).orElse(List.of());
  }

  /** What was kept as a whole, to tell parts from one another; null if there is nothing. */
  ExtensionValue value() {
    return kept.map(SourceField::value).orElse(ExtensionValue.Null.NULL);
  }

  /** Puts members that the record itself does not say. */
  void fill(TargetObject target, String... names) {
    for (String name : names) {
      if (!target.has(name)) {
        given(name).ifPresent(member -> target.keep(name, member));
      }
    }
  }

  /** Puts all other members that the record itself does not say, but for some. */
  void fillOthers(TargetObject target, String... exceptions) {
    List<SourceField> members = kept.map(SourceField::givenMembers).orElse(List.of());
    for (SourceField member : members) {
      if (!List.of(exceptions).contains(member.name())) {
        fill(target, member.name());
      }
    }
  }
}
