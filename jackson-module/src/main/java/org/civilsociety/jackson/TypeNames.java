package org.civilsociety.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.civilsociety.jackson.format.Formats;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Tells Jackson what the types of the model are called, whatever the classes behind them: in an
 * envelope, which is written wherever the declared type is a {@code Profile} or a {@code Party} and
 * does not say which kind of it stands there; and at the root, for mappers that wrap it.
 */
final class TypeNames extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  private interface Enveloped {}

  private static final JsonTypeInfo.Value ENVELOPE =
      JsonTypeInfo.Value.from(Enveloped.class.getAnnotation(JsonTypeInfo.class));

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated annotated) {
    boolean isClass = annotated instanceof AnnotatedClass;
    return isClass && Formats.ALL.envelopes().containsKey(annotated.getRawType()) ? ENVELOPE : null;
  }

  @Override
  public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
    return Formats.ALL.kindOf(type.getRawType()).orElse(null);
  }

  @Override
  public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
    return Formats.ALL
        .entityOf(type.getRawType())
        .map(entity -> PropertyName.construct(entity.getSimpleName()))
        .orElse(null);
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }
}
