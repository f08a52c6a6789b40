package org.civilsociety.jackson.ror;

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
    } else if (root.value() instanceof ExtensionValue.Listing) {
      root.entries().forEach(record -> readRecord(record, directory));
    } else if (RorSchema.isRecord(root.value())) {
      readRecord(root, directory);
    } else {
      faults.noRecord(root.pointer(), root.value(), "must be a record of ROR, or several");
      answer.leave(() -> directory.object(Words.REST));
    }
  }

  private void readRecord(SourceField record, TargetObject directory) {
    TargetObject organization = directory.list("organizations").add();
    if (RorSchema.isRecord(record.value())) {
      RorSchema.FOREIGN_RECORD.check(record.value(), record.pointer(), faults);
      RecordIn.read(new RorObject(record), organization);
    } else {
      faults.noRecord(record.pointer(), record.value(), "must be a record of ROR");
      organization.keep(Words.REST, record);
    }
  }
}
