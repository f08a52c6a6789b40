package org.civilsociety.internal;

import org.civilsociety.Classification;
import org.civilsociety.constraints.ClassificationStated;
import org.civilsociety.validation.RecordPath;

/** Decides {@link ClassificationStated}. */
public final class ClassificationStatedValidator
    extends RuleValidator<ClassificationStated, Classification> {
  @Override
  public void check(Classification classification, Faults faults) {
    if (classification.getLabel().isEmpty() && classification.getCodes().isEmpty()) {
      faults.add(RecordPath.ROOT.property("label"));
    }
  }
}
