package org.civilsociety.jackson.tree;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;

/** An object of the document that a conversion makes. */
public final class TargetObject {

  private final JsonPointer pointer;
  private final Map<String, Object> members = new LinkedHashMap<>();

  private final boolean isSparse;

  TargetObject(JsonPointer pointer, boolean isSparse) {
    this.pointer = pointer;
    this.isSparse = isSparse;
  }

  /** Begins a document. */
  public static TargetObject root() {
    return new TargetObject(JsonPointer.empty(), false);
  }

  /** Begins a document that leaves out the members that nothing was put into. */
  public static TargetObject sparse() {
    return new TargetObject(JsonPointer.empty(), true);
  }

  /** Where it is in the result. */
  public JsonPointer pointer() {
    return pointer;
  }

  /** Whether it has a member of that name. */
  public boolean has(String name) {
    return members.containsKey(name) && !isLeftOut(members.get(name));
  }

  private boolean isLeftOut(Object member) {
    return isSparse && isEmpty(member);
  }

  /** The text that it has as a member; empty if there is none of that name. */
  public Optional<String> text(String name) {
    return members.get(name) instanceof ExtensionValue.Text text
        ? Optional.of(text.text())
        : Optional.empty();
  }

  /** Whether nothing was put into it, nor into any object or list in it. */
  public boolean isEmpty() {
    return members.values().stream().allMatch(TargetObject::isEmpty);
  }

  static boolean isEmpty(Object value) {
    return value instanceof TargetObject object
        ? object.isEmpty()
        : value instanceof TargetList list && list.isEmpty();
  }

  /** Puts a field, with all that is in it, as it is. */
  public void keep(String name, SourceField field) {
    put(name, field.value());
    field.kept(pointer.appendProperty(name));
  }

  /** Puts a field in another form, and says how it was changed. */
  public void change(String name, ExtensionValue changed, SourceField field, String how) {
    put(name, changed);
    field.changed(pointer.appendProperty(name), how);
  }

  /** Puts a text that a field was changed to. */
  public void change(String name, String changed, SourceField field, String how) {
    change(name, new ExtensionValue.Text(changed), field, how);
  }

  /** Puts a text that no field of the source says: what the target wants as its structure. */
  public void put(String name, String text) {
    put(name, new ExtensionValue.Text(text));
  }

  /** Puts what no field of the source says. */
  public void put(String name, ExtensionValue value) {
    if (has(name)) {
      throw new IllegalStateException(pointer + " has a member " + name);
    }
    members.put(name, value);
  }

  /** The object that is a member of this one; new if there is none yet. */
  public TargetObject object(String name) {
    return (TargetObject)
        members.computeIfAbsent(name, n -> new TargetObject(pointer.appendProperty(n), isSparse));
  }

  /** The list that is a member of this one; new if there is none yet. */
  public TargetList list(String name) {
    return (TargetList)
        members.computeIfAbsent(name, n -> new TargetList(pointer.appendProperty(n), isSparse));
  }

  /** The finished object. */
  public Extensions build() {
    Map<String, ExtensionValue> built = new LinkedHashMap<>();
    members.forEach(
        (name, member) -> {
          if (!isLeftOut(member)) {
            built.put(name, built(member));
          }
        });
    return new Extensions(built);
  }

  static ExtensionValue built(Object value) {
    if (value instanceof TargetObject object) {
      return object.build();
    }
    return value instanceof TargetList list ? list.build() : (ExtensionValue) value;
  }
}
