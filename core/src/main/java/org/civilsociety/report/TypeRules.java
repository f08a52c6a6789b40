package org.civilsociety.report;

import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.Model;

/**
 * What is asked of the records of a class, as a provider tells it of the annotations.
 *
 * @param ofWhole of the record as a whole
 * @param ofProperties of its properties, by their names
 * @param isOpen whether more is asked, which only a provider can tell
 */
record TypeRules(ElementRules ofWhole, Map<String, PropertyRules> ofProperties, boolean isOpen) {

  static TypeRules of(Validator provider, Class<?> type, Set<Class<?>> groups) {
    BeanDescriptor bean = provider.getConstraintsForClass(type);
    ElementRules ofWhole = ElementRules.of(bean, type, groups);
    Map<String, Class<?>> attributes = attributes(type);
    Map<String, PropertyRules> ofProperties = new TreeMap<>();
    for (PropertyDescriptor property : bean.getConstrainedProperties()) {
      String name = property.getPropertyName();
      Class<?> read = attributes.getOrDefault(name, property.getElementClass());
      ofProperties.put(name, PropertyRules.of(property, read, groups));
    }
    boolean isOpen =
        !attributes.keySet().containsAll(ofProperties.keySet())
            || !Model.isOwn(type)
            || ofWhole.isOpen()
            || ofProperties.values().stream().anyMatch(PropertyRules::isOpen);
    return new TypeRules(ofWhole, ofProperties, isOpen);
  }

  /** What getters return, where a provider may say what the fields are. */
  private static Map<String, Class<?>> attributes(Class<?> type) {
    return Model.isOwn(type)
        ? Model.typeOf(type).attributesAndExtensions().stream()
            .collect(Collectors.toMap(Attribute::name, Attribute::returnType))
        : Map.of();
  }

  PropertyRules of(Attribute property) {
    return ofProperties.getOrDefault(property.name(), PropertyRules.NONE);
  }
}
