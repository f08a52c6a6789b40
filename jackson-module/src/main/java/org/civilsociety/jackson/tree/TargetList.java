package org.civilsociety.jackson.tree;

import java.util.ArrayList;
import java.util.List;
import org.civilsociety.value.ExtensionValue;
import tools.jackson.core.JsonPointer;

/** A list of the document that a conversion makes. */
public final class TargetList {

  private final JsonPointer pointer;
  private final List<Object> entries = new ArrayList<>();

  private final boolean isSparse;

  TargetList(JsonPointer pointer, boolean isSparse) {
    this.pointer = pointer;
    this.isSparse = isSparse;
  }

  /** Where it is in the result. */
  public JsonPointer pointer() {
    return pointer;
  }

  /** Where the next entry will be. */
  public JsonPointer next() {
    return pointer.appendIndex(entries.size());
  }

  /** Adds an object. */
  public TargetObject add() {
    TargetObject object = new TargetObject(next(), isSparse);
    entries.add(object);
    return object;
  }

  /** Takes the last entry back if it is an object that nothing was put into. */
  public void dropEmpty() {
    int last = entries.size() - 1;
    if (last >= 0 && TargetObject.isEmpty(entries.get(last))) {
      entries.remove(last);
    }
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Adds a field, with all that is in it, as it is. */
  public void keep(SourceField field) {
    field.kept(next());
    entries.add(field.value());
  }

  /** Adds a field in another form, and says how it was changed. */
  public void change(ExtensionValue changed, SourceField field, String how) {
    field.changed(next(), how);
    entries.add(changed);
  }

  /** Adds what no field of the source says. */
  public void add(ExtensionValue value) {
    entries.add(value);
  }

  /** The finished list. */
  public ExtensionValue.Listing build() {
    return new ExtensionValue.Listing(entries.stream().map(TargetObject::built).toList());
  }
}
