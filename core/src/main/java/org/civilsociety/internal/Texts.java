package org.civilsociety.internal;

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
import java.util.function.Function;
import org.civilsociety.value.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * The texts of this library in the language that serves a reader best; English, and not the
 * machine's own language, where there is none of the reader's.
 */
public final class Texts {

  private static final LanguageTag ENGLISH = LanguageTag.parse("en");

  private static final List<LanguageTag> LANGUAGES =
      List.of(ENGLISH, LanguageTag.parse("ar"), LanguageTag.parse("fr"), LanguageTag.parse("es"));

  private static final Map<String, Texts> LOADED = new ConcurrentHashMap<>();

  private final Properties texts = new Properties();

  private Texts(String file, @Nullable InputStream opened) {
    if (opened == null) {
      throw new IllegalStateException("the library has no file " + file);
    }
    try (InputStream stream = opened) {
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Finds the texts of a bundle.
   *
   * @param files opens a file of the module that asks
   * @param bundle the name of the files, without language and ending
   * @param languages the reader's languages, the best first
   * @return the texts in one language
   */
  public static Texts of(
      Function<String, @Nullable InputStream> files, String bundle, List<Locale> languages) {
    LanguageTag language =
        LanguageTag.lookup(LANGUAGES, languages.toArray(Locale[]::new)).orElse(ENGLISH);
    String suffix = language.equals(ENGLISH) ? "" : "_" + language;
    return LOADED.computeIfAbsent(
        bundle + suffix + ".properties", file -> new Texts(file, files.apply(file)));
  }

  /**
   * Looks a text up.
   *
   * @param key its key
   * @return the text; empty if there is none
   */
  public Optional<String> text(String key) {
    return Optional.ofNullable(texts.getProperty(key));
  }
}
