package org.civilsociety.jackson.schemaorg;

import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetList;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;
import tools.jackson.core.JsonPointer;

/** Where one value of a property goes: the member itself, or an entry of its list. */
interface Slot {

  JsonPointer pointer();

  void keep(SourceField field);

  void change(String changed, SourceField field, String how);

  void put(String text);

  TargetObject object();

  static Slot member(TargetObject owner, String name) {
    return new Slot() {
      @Override
      public JsonPointer pointer() {
        return owner.pointer().appendProperty(name);
      }

      @Override
      public void keep(SourceField field) {
        owner.keep(name, field);
      }

      @Override
      public void change(String changed, SourceField field, String how) {
        owner.change(name, changed, field, how);
      }

      @Override
      public void put(String text) {
        owner.put(name, text);
      }

      @Override
      public TargetObject object() {
        return owner.object(name);
      }
    };
  }

  static Slot entry(TargetList list) {
    JsonPointer pointer = list.next();
    return new Slot() {
      @Override
      public JsonPointer pointer() {
        return pointer;
      }

      @Override
      public void keep(SourceField field) {
        list.keep(field);
      }

      @Override
      public void change(String changed, SourceField field, String how) {
        list.change(new ExtensionValue.Text(changed), field, how);
      }

      @Override
      public void put(String text) {
        list.add(new ExtensionValue.Text(text));
      }

      @Override
      public TargetObject object() {
        return list.add();
      }
    };
  }
}
