package org.civilsociety.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.civilsociety.value.LanguageTag;

/**
 * The texts of this library in the language that serves a reader best; English, and not the
 * machine's own language, where there is none of the reader's.
 */
final class Texts {

  private static final LanguageTag ENGLISH = LanguageTag.parse("en");

  private static final List<LanguageTag> LANGUAGES =
      List.of(ENGLISH, LanguageTag.parse("ar"), LanguageTag.parse("fr"), LanguageTag.parse("es"));

  private static final Map<String, Texts> LOADED = new ConcurrentHashMap<>();

  private final Properties texts = new Properties();

  private Texts(String file) {
    try (InputStream stream = Texts.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the library has no file " + file);
      }
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Texts of(String bundle, List<Locale> languages) {
    LanguageTag language =
        LanguageTag.lookup(LANGUAGES, languages.toArray(Locale[]::new)).orElse(ENGLISH);
    String suffix = language.equals(ENGLISH) ? "" : "_" + language;
    return LOADED.computeIfAbsent(bundle + suffix + ".properties", Texts::new);
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(texts.getProperty(key));
  }
}
