package org.civilsociety.jackson.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;

/**
 * A field of a document that is converted: an object, a list, or a single value, with the way to
 * it. Whoever takes it says what becomes of it.
 */
public final class SourceField {

  private final Ledger ledger;
  private final JsonPointer pointer;
  private final ExtensionValue value;

  SourceField(Ledger ledger, JsonPointer pointer, ExtensionValue value) {
    this.ledger = ledger;
    this.pointer = pointer;
    this.value = value;
  }

  /** Where it is in the source. */
  public JsonPointer pointer() {
    return pointer;
  }

  /** What it holds. */
  public ExtensionValue value() {
    return value;
  }

  /** The name of the member that it is, or the number of the entry. */
  public String name() {
    JsonPointer last = pointer.last();
    return last == null ? "" : String.valueOf(last.getMatchingProperty());
  }

  /** A member of this object; empty if there is none, it is null, or this is no object. */
  public Optional<SourceField> member(String name) {
    return given(name).filter(member -> member.value != ExtensionValue.Null.NULL);
  }

  /**
   * A member of this object, also one that is null; empty if it is absent, or this is no object.
   */
  public Optional<SourceField> given(String name) {
    return value instanceof Extensions object
        ? object
            .get(name)
            .map(member -> new SourceField(ledger, pointer.appendProperty(name), member))
        : Optional.empty();
  }

  /** The members of this object, also those that are null; none if this is no object. */
  public List<SourceField> givenMembers() {
    return value instanceof Extensions object
        ? object.members().keySet().stream().flatMap(name -> given(name).stream()).toList()
        : List.of();
  }

  /** The members of this object that are not null, in their order; none if this is no object. */
  public List<SourceField> members() {
    return value instanceof Extensions object
        ? object.members().keySet().stream().flatMap(name -> member(name).stream()).toList()
        : List.of();
  }

  /** The entries of this list; none if this is no list. */
  public List<SourceField> entries() {
    return value instanceof ExtensionValue.Listing list
        ? IntStream.range(0, list.values().size())
            .mapToObj(i -> new SourceField(ledger, pointer.appendIndex(i), list.values().get(i)))
            .toList()
        : List.of();
  }

  /** The entries of a list that is a member of this object; none if there is no such list. */
  public List<SourceField> entries(String name) {
    return member(name).map(SourceField::entries).orElse(List.of());
  }

  /** The text that this is; empty if it is something else. */
  public Optional<String> text() {
    return value instanceof ExtensionValue.Text text ? Optional.of(text.text()) : Optional.empty();
  }

  /** Says that this, with all that is in it, stands in the result as it was. */
  public void kept(JsonPointer target) {
    ledger.kept(pointer, target);
  }

  /** Says that this, with all that is in it, stands in the result in another form. */
  public void changed(JsonPointer target, String how) {
    ledger.changed(pointer, target, how);
  }

  /** Says that this, with all that is in it, does not stand in the result. */
  public void dropped(String why) {
    ledger.dropped(pointer, why);
  }

  /** Says what is wrong with this, which is read all the same. */
  public void report(Problem problem) {
    ledger.report(problem.at(pointer, Optional.empty()));
  }

  /** Whether something was said of this field as a whole. */
  public boolean isSettled() {
    return ledger.isSettled(pointer);
  }
}
