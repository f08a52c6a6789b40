package org.civilsociety.examples.benchmarks.contenders.rules;

import java.util.List;
import java.util.function.BiConsumer;
import org.civilsociety.Extensible;
import org.jspecify.annotations.Nullable;

/**
 * The way through a record: it asks every text, goes into every list and counts what is in it, for
 * {@code list.too-long} counts the entries of lists within lists and the languages of texts too.
 *
 * @param <W> the walk itself
 */
abstract class Walk<W extends Walk<W>> {

  static final int LABEL = 1_000;
  static final int PROSE = 50_000;

  final Findings found;
  private int contents;
  private boolean holdsNull;

  Walk(Findings found) {
    this.found = found;
  }

  /** This walk, which a check is given so that it need not hold it. */
  abstract W self();

  /** Whether a list had a null in it, which is no entry. */
  final boolean holdsNull() {
    return holdsNull;
  }

  final void count(int entries) {
    contents += entries;
  }

  /** A list whose entries have no rules of their own. */
  final void entries(String property, @Nullable List<?> list) {
    if (list != null) {
      contents += list.size();
      if (list.size() > Extensible.MAX_LIST_ENTRIES) {
        found.add("list.too-long", property);
      }
    }
  }

  /** A text that has to be there. */
  final void required(String property, @Nullable String text, int max) {
    if (text == null) {
      found.add("text.blank", property);
    } else {
      text(property, text, max);
    }
  }

  /** A text, if it is there. */
  final void text(String property, @Nullable String text, int max) {
    if (text != null) {
      int faults = TextRules.faults(text, max);
      if (faults != 0) {
        TextRules.tell(faults, rule -> found.add(rule, property));
      }
    }
  }

  final void text(String property, String language, String text, int max) {
    int faults = TextRules.faults(text, max);
    if (faults != 0) {
      TextRules.tell(faults, rule -> found.add(rule, property, language));
    }
  }

  /** One of the lines of an address. */
  final void line(int index, @Nullable String line) {
    if (line == null) {
      found.add(Finding.MALFORMED, "lines", index);
      return;
    }
    int faults = TextRules.faults(line, LABEL);
    if (faults != 0) {
      TextRules.tell(faults, rule -> found.add(rule, "lines", index));
    }
  }

  /** Goes into every entry of a list. */
  final <T> void each(String property, @Nullable List<T> list, BiConsumer<W, T> check) {
    if (list == null || list.isEmpty()) {
      return;
    }
    int before = contents;
    contents += list.size();
    for (int i = 0; i < list.size(); i++) {
      T entry = list.get(i);
      if (entry == null) {
        holdsNull = true;
        found.add(Finding.MALFORMED, property, i);
      } else {
        found.enter(property, i);
        check.accept(self(), entry);
        found.leave();
      }
    }
    if (contents - before > Extensible.MAX_LIST_ENTRIES) {
      found.add("list.too-long", property);
    }
  }

  /** Goes into a value, if it is there. */
  final <T> void one(String property, @Nullable T value, BiConsumer<W, T> check) {
    if (value != null) {
      found.enter(property);
      check.accept(self(), value);
      found.leave();
    }
  }
}
