package org.civilsociety.jackson;

import org.civilsociety.jackson.format.Formats;
import org.civilsociety.value.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;

/**
 * Finds the deserializer of an entity, or a text, by the class behind it too: Jackson asks for that
 * one when it is to update a value, and gets a refusal instead of a guess.
 */
final class ModelDeserializers extends SimpleDeserializers {

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    ValueDeserializer<?> own = super.findBeanDeserializer(type, config, description);
    return own != null ? own : ofImplementation(type.getRawClass());
  }

  private static @Nullable ValueDeserializer<?> ofImplementation(Class<?> implementation) {
    if (LocalizedText.class.isAssignableFrom(implementation)) {
      return of(LocalizedText.class);
    }
    boolean isOurs = implementation.getPackageName().equals("org.civilsociety");
    return isOurs
        ? Formats.ALL.entityOf(implementation).map(ModelDeserializers::of).orElse(null)
        : null;
  }

  private static <V> FormatDeserializer<V> of(Class<V> type) {
    return new FormatDeserializer<>(type, Formats.ALL.of(type));
  }
}
