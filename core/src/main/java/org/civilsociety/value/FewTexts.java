package org.civilsociety.value;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A text in a few languages: the last of them, and the text in those before. Nearly every text is
 * in one to three languages; a general map of them takes several times the memory, and the time to
 * fill it.
 */
final class FewTexts extends LocalizedText {

  /** So many are still found by looking at one after the other. */
  static final int MOST = 8;

  /** The text in no language; the end of every other. */
  static final FewTexts NONE = new FewTexts();

  /** Null in the text in no language alone. */
  private final @Nullable FewTexts before;

  private final LanguageTag language;
  private final String text;

  private FewTexts() {
    before = null;
    language = LanguageTag.UNDETERMINED;
    text = "";
  }

  private FewTexts(FewTexts before, LanguageTag language, String text) {
    this.before = before;
    this.language = Objects.requireNonNull(language, "language");
    this.text = Objects.requireNonNull(text, "text");
  }

  @Override
  public Map<LanguageTag, String> texts() {
    return new Texts(this);
  }

  @Override
  public LocalizedText with(LanguageTag added, String words) {
    if (size() < MOST && get(added) == null) {
      return new FewTexts(this, added, words);
    }
    Map<LanguageTag, String> changed = new LinkedHashMap<>(texts());
    changed.put(added, words);
    return of(changed);
  }

  @Override
  public boolean isEmpty() {
    return before == null;
  }

  @Override
  public boolean allMatch(BiPredicate<? super LanguageTag, ? super String> condition) {
    for (FewTexts some = this; some.before != null; some = some.before) {
      if (!condition.test(some.language, some.text)) {
        return false;
      }
    }
    return true;
  }

  private int size() {
    int size = 0;
    for (FewTexts some = this; some.before != null; some = some.before) {
      size++;
    }
    return size;
  }

  private @Nullable String get(@Nullable Object wanted) {
    for (FewTexts some = this; some.before != null; some = some.before) {
      if (some.language.equals(wanted)) {
        return some.text;
      }
    }
    return null;
  }

  private void forEach(BiConsumer<? super LanguageTag, ? super String> action) {
    if (before != null) {
      before.forEach(action);
      action.accept(language, text);
    }
  }

  /** The same as a map. */
  private static final class Texts extends AbstractMap<LanguageTag, String> {
    private final FewTexts few;

    Texts(FewTexts few) {
      this.few = few;
    }

    @Override
    public int size() {
      return few.size();
    }

    @Override
    public @Nullable String get(@Nullable Object language) {
      return few.get(language);
    }

    @Override
    public boolean containsKey(@Nullable Object language) {
      return get(language) != null;
    }

    @Override
    public void forEach(BiConsumer<? super LanguageTag, ? super String> action) {
      few.forEach(action);
    }

    @Override
    public Set<Map.Entry<LanguageTag, String>> entrySet() {
      return new AbstractSet<>() {
        @Override
        public int size() {
          return few.size();
        }

        @Override
        public Iterator<Map.Entry<LanguageTag, String>> iterator() {
          List<Map.Entry<LanguageTag, String>> entries = new ArrayList<>(MOST);
          few.forEach((language, text) -> entries.add(Map.entry(language, text)));
          return Collections.unmodifiableList(entries).iterator();
        }
      };
    }
  }
}
