package org.civilsociety.internal;

import java.util.List;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.constraints.ListLength;
import org.civilsociety.validation.RecordPath;

/** Decides {@link ListLength}. */
public final class ListLengthValidator extends RuleValidator<ListLength, Extensible>
    implements BoundOnContents {

  private int max;

  @Override
  public void initialize(ListLength constraint) {
    max = constraint.max();
  }

  @Override
  public int most(Class<?> type) {
    return Directory.class.isAssignableFrom(type) ? Integer.MAX_VALUE : max;
  }

  @Override
  public void check(Extensible record, Faults faults) {
    if (record instanceof Directory) {
      return;
    }
    Accessors accessors = Accessors.of(record);
    for (String property : accessors.lists()) {
      if (accessors.value(record, property) instanceof List<?> list
          && Contents.areMoreThan(max, list)) {
        faults.add(RecordPath.ROOT.property(property));
      }
    }
  }
}
