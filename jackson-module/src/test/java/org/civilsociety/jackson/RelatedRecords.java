package org.civilsociety.jackson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.civilsociety.Extensible;
import org.civilsociety.internal.Attribute;
import org.civilsociety.internal.EntityType;
import org.civilsociety.internal.Model;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.civilsociety.value.LanguageTag;
import org.civilsociety.value.LocalizedText;

/**
 * Records that say in part the same as another one: each attribute is left as it is, left out,
 * taken from a second record, or made of both, down to the entries of lists and the languages.
 */
record RelatedRecords(Random random) {

  @SuppressWarnings("unchecked") // a builder makes the type that it is of
  static <T extends Extensible> T of(T record, T other, long seed) {
    return Model.typeOf(record) == Model.typeOf(other)
        ? (T) new RelatedRecords(new Random(seed)).mixed(record, other)
        : record;
  }

  private Extensible mixed(Extensible record, Extensible other) {
    EntityType<?> type = Model.typeOf(record);
    if (type != Model.typeOf(other)) {
      return random.nextBoolean() ? record : other;
    }
    Object builder = type.newBuilder();
    for (Attribute attribute : type.attributes()) {
      Optional<Object> value = mixed(attribute.value(record), attribute.value(other));
      (attribute.isRequired() ? value.or(() -> attribute.value(record)) : value)
          .ifPresent(mixed -> attribute.set(builder, mixed));
    }
    type.setExtensions(builder, mixed(record.getExtensions(), other.getExtensions()));
    try {
      return type.build(builder);
    } catch (IllegalArgumentException | IllegalStateException e) {
      return record;
    }
  }

  private Optional<Object> mixed(Optional<Object> value, Optional<Object> other) {
    return switch (random.nextInt(6)) {
      case 0 -> Optional.empty();
      case 1 -> other;
      case 2, 3 -> value;
      default ->
          value.isPresent() && other.isPresent()
              ? Optional.of(mixed(value.get(), other.get()))
              : value;
    };
  }

  private Object mixed(Object value, Object other) {
    if (value instanceof Extensible one && other instanceof Extensible two) {
      return mixed(one, two);
    }
    if (value instanceof Collection<?> these && other instanceof Collection<?> those) {
      return mixed(these, those);
    }
    if (value instanceof LocalizedText one && other instanceof LocalizedText two) {
      return mixed(one, two);
    }
    return random.nextBoolean() ? value : other;
  }

  private Collection<?> mixed(Collection<?> these, Collection<?> those) {
    List<Object> others = new ArrayList<>(those);
    List<Object> entries = new ArrayList<>();
    for (Object entry : these) {
      int choice = random.nextInt(4);
      if (choice > 1) {
        entries.add(entry);
      } else if (choice == 1 && !others.isEmpty()) {
        entries.add(mixed(entry, others.get(random.nextInt(others.size()))));
      }
    }
    others.removeIf(entry -> random.nextBoolean());
    entries.addAll(others);
    if (random.nextBoolean()) {
      Collections.shuffle(entries, random);
    }
    return entries;
  }

  private LocalizedText mixed(LocalizedText one, LocalizedText two) {
    LocalizedText text = LocalizedText.empty();
    for (Map.Entry<LanguageTag, String> entry : one.texts().entrySet()) {
      if (random.nextInt(3) > 0) {
        text = text.with(entry.getKey(), entry.getValue());
      }
    }
    for (Map.Entry<LanguageTag, String> entry : two.texts().entrySet()) {
      if (random.nextBoolean()) {
        text = text.with(entry.getKey(), entry.getValue());
      }
    }
    return text.isEmpty() ? one : text;
  }

  private Extensions mixed(Extensions one, Extensions two) {
    Extensions members = one;
    for (Map.Entry<String, ExtensionValue> member : two.members().entrySet()) {
      if (random.nextBoolean()) {
        members = members.with(member.getKey(), member.getValue());
      }
    }
    return members;
  }
}
