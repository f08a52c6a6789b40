package org.civilsociety.jackson.ror;

import java.util.List;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.ExtensionValue;

/** Reads a document of ROR: one record, a list of them, or an answer of the API. */
final class DirectoryIn {

  private static final String ITEMS = "items";

  private final Faults faults;

  DirectoryIn(Faults faults) {
    this.faults = faults;
  }

  void read(SourceField root, TargetObject directory) {
    RorObject answer = new RorObject(root);
    boolean isAnswer =
        root.member(ITEMS).filter(i -> i.value() instanceof ExtensionValue.Listing).isPresent();
    if (isAnswer) {
      answer.entries(ITEMS).forEach(record -> readRecord(record, directory));
      if (!answer.entries(ITEMS).isEmpty()) {
        answer.take(ITEMS);
      }
      answer.leave(() -> directory.object(Words.REST));
    } else if (RorObject.isObject(root.value())) {
      readRecord(root, directory);
    } else if (root.value() instanceof ExtensionValue.Listing) {
      root.entries().forEach(record -> readRecord(record, directory));
    } else {
      faults.form(root.pointer(), root.value(), "must be a record of ROR, or several", List.of());
    }
  }

  private void readRecord(SourceField record, TargetObject directory) {
    RorSchema.FOREIGN_RECORD.check(record.value(), record.pointer(), faults);
    TargetObject organization = directory.list("organizations").add();
    if (RorObject.isObject(record.value())) {
      RecordIn.read(new RorObject(record), organization);
    } else {
      organization.keep(Words.REST, record);
    }
  }
}
