package org.civilsociety.examples.pictures;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text in lines of a given width. No font is at hand, so the width of a character is estimated, on
 * the broad side.
 */
final class TextLines {

  private static final String ELLIPSIS = "…";
  private static final Pattern CHARACTER = Pattern.compile("\\X");
  private static final String NARROW = "iljtf.,:;'|!()[]·’";
  private static final String WIDE = "mwMW@%&—…";

  private TextLines() {}

  /** Breaks a text into lines; what does not fit into the last one is cut, with an ellipsis. */
  static List<String> of(String text, double width, double size, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text.strip().replaceAll("\\s++", " "), width, size)) {
      if (line.length() > 0 && width(line + piece.stripTrailing(), size) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().strip());
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    kept.set(most - 1, cut(kept.get(most - 1) + " ", width, size));
    return kept;
  }

  private static String cut(String line, double width, double size) {
    StringBuilder cut = new StringBuilder();
    for (String character : characters(line)) {
      if (width(cut + character + ELLIPSIS, size) > width) {
        break;
      }
      cut.append(character);
    }
    return cut.toString().strip() + ELLIPSIS;
  }

  /** What may stand on a line of its own: words, or where one is too long, its parts. */
  private static List<String> pieces(String text, double width, double size) {
    List<String> pieces = new ArrayList<>();
    for (String word : words(text)) {
      if (width(word.stripTrailing(), size) <= width) {
        pieces.add(word);
      } else {
        pieces.addAll(characters(word));
      }
    }
    return pieces;
  }

  private static List<String> words(String text) {
    List<String> parts = new ArrayList<>();
    BreakIterator boundaries = BreakIterator.getLineInstance(Locale.ROOT);
    boundaries.setText(text);
    int start = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      parts.add(text.substring(start, end));
      start = end;
    }
    return parts;
  }

  /** What a reader takes for one character, as a letter with its marks. */
  private static List<String> characters(String text) {
    return CHARACTER.matcher(text).results().map(MatchResult::group).toList();
  }

  static double width(String text, double size) {
    return text.codePoints().mapToDouble(TextLines::width).sum() * size;
  }

  private static double width(int character) {
    if (NARROW.indexOf(character) >= 0) {
      return 0.36;
    }
    if (WIDE.indexOf(character) >= 0) {
      return 0.95;
    }
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.SPACE_SEPARATOR -> 0.3;
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> 0.7;
      case Character.LOWERCASE_LETTER, Character.DECIMAL_DIGIT_NUMBER -> 0.61;
      case Character.OTHER_LETTER -> isIdeographicWidth(character) ? 1.05 : 0.66;
      case Character.OTHER_SYMBOL -> 1.3;
      default -> 0.66;
    };
  }

  private static boolean isIdeographicWidth(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
      default -> false;
    };
  }
}
