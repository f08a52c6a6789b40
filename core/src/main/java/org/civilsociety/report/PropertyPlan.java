package org.civilsociety.report;

import java.util.List;
import java.util.Optional;
import org.civilsociety.internal.Attribute;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LocalizedText;

/** What the rules ask of one property: of its value, and of what is in a list or an optional. */
final class PropertyPlan {

  private final Attribute property;
  private final Class<?> type;
  private final ValuePlan value;
  private final ValuePlan content;

  /** Most properties of most records are empty, which need be asked only once. */
  private final boolean isFreeIfEmpty;

  /**
   * Makes a plan.
   *
   * @param property the property
   * @param value what is asked of its value
   * @param content what is asked of each entry, or of what may be absent
   */
  PropertyPlan(Attribute property, ValuePlan value, ValuePlan content) {
    this.property = property;
    type = property.returnType();
    this.value = value;
    this.content = content;
    isFreeIfEmpty = value.alwaysHoldsFor(type == List.class ? List.of() : LocalizedText.empty());
  }

  boolean holdsFor(Object record, Pass pass) {
    Object read = property.read(record);
    if (type == Optional.class) {
      Optional<?> optional = (Optional<?>) read;
      return optional.isEmpty() || content.holdsFor(optional.get(), pass);
    }
    if (type == List.class) {
      List<?> list = (List<?>) read;
      return (isFreeIfEmpty && list.isEmpty()) || holdsFor(list, pass);
    }
    if (type == LocalizedText.class) {
      int languages = ((LocalizedText) read).texts().size();
      pass.count(languages);
      return (isFreeIfEmpty && languages == 0) || value.holdsFor(read, pass);
    }
    if (type == Extensions.class) {
      pass.count(((Extensions) read).members().size());
    }
    return value.holdsFor(read, pass);
  }

  private boolean holdsFor(List<?> list, Pass pass) {
    pass.count(list.size());
    if (!value.holdsFor(list, pass)) {
      return false;
    }
    for (int i = 0; i < list.size(); i++) {
      if (!content.holdsFor(list.get(i), pass)) {
        return false;
      }
    }
    return true;
  }
}
