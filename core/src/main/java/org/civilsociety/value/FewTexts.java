package org.civilsociety.value;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a few languages in their order, unmodifiable. Nearly every text is in one to three
 * languages; a general map of them takes several times the memory, and the time to fill it.
 */
final class FewTexts extends AbstractMap<LanguageTag, String> {

  /** So many are still found by looking at one after the other. */
  static final int MOST = 8;

  /** Each language, and behind it its text. */
  private final Object[] texts;

  private FewTexts(Object[] texts) {
    this.texts = texts;
  }

  static FewTexts copyOf(Map<LanguageTag, String> map) {
    if (map instanceof FewTexts few) {
      return few;
    }
    FewTexts copy = new FewTexts(new Object[2 * map.size()]);
    int at = 0;
    for (Map.Entry<LanguageTag, String> entry : map.entrySet()) {
      copy.set(at, entry.getKey(), entry.getValue());
      at += 2;
    }
    return copy;
  }

  /** The same and one more, in a language that is not among these. */
  FewTexts with(LanguageTag language, String text) {
    FewTexts more = new FewTexts(new Object[texts.length + 2]);
    System.arraycopy(texts, 0, more.texts, 0, texts.length);
    more.set(texts.length, language, text);
    return more;
  }

  private void set(int at, LanguageTag language, String text) {
    texts[at] = Objects.requireNonNull(language, "language");
    texts[at + 1] = Objects.requireNonNull(text, "text");
  }

  private LanguageTag language(int at) {
    return (LanguageTag) texts[at];
  }

  private String text(int at) {
    return (String) texts[at + 1];
  }

  @Override
  public int size() {
    return texts.length / 2;
  }

  @Override
  public @Nullable String get(@Nullable Object language) {
    for (int at = 0; at < texts.length; at += 2) {
      if (texts[at].equals(language)) {
        return text(at);
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object language) {
    return get(language) != null;
  }

  boolean allMatch(BiPredicate<? super LanguageTag, ? super String> condition) {
    for (int at = 0; at < texts.length; at += 2) {
      if (!condition.test(language(at), text(at))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void forEach(BiConsumer<? super LanguageTag, ? super String> action) {
    for (int at = 0; at < texts.length; at += 2) {
      action.accept(language(at), text(at));
    }
  }

  @Override
  public Set<Map.Entry<LanguageTag, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return FewTexts.this.size();
      }

      @Override
      public Iterator<Map.Entry<LanguageTag, String>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Map.Entry<LanguageTag, String>> {
    private int at;

    @Override
    public boolean hasNext() {
      return at < texts.length;
    }

    @Override
    public Map.Entry<LanguageTag, String> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      at += 2;
      return Map.entry(language(at - 2), text(at - 2));
    }
  }
}
