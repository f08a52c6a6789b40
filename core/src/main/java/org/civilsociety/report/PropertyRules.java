package org.civilsociety.report;

import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of a property.
 *
 * @param ofValue of its value
 * @param ofContent of each entry of a list, or of what may be absent
 */
record PropertyRules(ElementRules ofValue, ElementRules ofContent) {

  static final PropertyRules NONE = new PropertyRules(ElementRules.NONE, ElementRules.NONE);

  /** What is asked in some groups of a property of a type. */
  static PropertyRules of(PropertyDescriptor property, Class<?> type, Set<Class<?>> groups) {
    ElementRules ofValue = ElementRules.within(property, type, groups);
    ElementRules ofContent = ElementRules.NONE;
    boolean isOpen = ofValue.isOpen() || isAskedInAnotherWay(type, ofValue);
    for (ContainerElementTypeDescriptor element : property.getConstrainedContainerElementTypes()) {
      isOpen |=
          element.getContainerClass() != type
              || !ofContent.equals(ElementRules.NONE)
              || !element.getConstrainedContainerElementTypes().isEmpty();
      ofContent = ElementRules.within(element, element.getElementClass(), groups);
    }
    return new PropertyRules(
        new ElementRules(ofValue.rules(), ofValue.isGoneInto(), isOpen), ofContent);
  }

  private static boolean isAskedInAnotherWay(Class<?> type, ElementRules ofValue) {
    boolean isAskedUnread = type == Optional.class && !ofValue.rules().isEmpty();
    boolean isContainer = type == List.class || type == Optional.class;
    return isAskedUnread || (isContainer && ofValue.isGoneInto());
  }

  /** Whether the rules of records in it are asked, or may be. */
  boolean isGoneInto() {
    return ofValue.isGoneInto() || ofContent.isGoneInto() || isOpen();
  }

  boolean isOpen() {
    return ofValue.isOpen() || ofContent.isOpen();
  }
}
