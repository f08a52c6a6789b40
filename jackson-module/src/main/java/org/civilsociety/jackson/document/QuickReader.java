package org.civilsociety.jackson.document;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.civilsociety.Directory;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads texts with which nothing is wrong, straight from their bytes, and gives up at the first
 * thing that may be: then whoever can say what it is reads them again.
 */
final class QuickReader {

  private final JsonMapper mapper;
  private final Map<Class<?>, ObjectReader> byType = new ConcurrentHashMap<>();

  QuickReader(ReadLimits limits) {
    mapper =
        Salvage.mapper(limits.maxDepth())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }

  /**
   * Reads a text.
   *
   * @param bytes UTF-8, as a whole
   * @param type what it is
   * @return null if it may have a fault, or is a directory, of which more is said than its value
   */
  <T> @Nullable T read(byte[] bytes, Class<T> type) {
    try {
      T value = byType.computeIfAbsent(type, mapper::readerFor).readValue(bytes);
      return value instanceof Directory ? null : value;
    } catch (JacksonException e) {
      return null;
    }
  }
}
