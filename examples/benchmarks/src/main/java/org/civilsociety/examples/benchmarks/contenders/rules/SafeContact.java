package org.civilsociety.examples.benchmarks.contenders.rules;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The rule {@code contact.unsafe}: no scheme but http, https, mailto and tel. */
final class SafeContact {

  private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");

  /** What stands before a colon as a label. */
  private static final Set<String> LABELS =
      Set.of(
          "email",
          "e-mail",
          "mail",
          "courriel",
          "correo",
          "web",
          "website",
          "site",
          "sitio",
          "phone",
          "telephone",
          "telefono",
          "mobile",
          "movil",
          "cell",
          "fax",
          "attn",
          "contact",
          "contacto",
          "address",
          "adresse",
          "office",
          "room");

  /** What runs what follows it, or opens what is on the machine. */
  private static final Pattern RUNNING =
      Pattern.compile(
          "(?:java|live|vb)script|vbs|data|file|filesystem|shell|intent|view-source|ms-.*"
              + "|search-ms");

  /** What may be followed by a digit, as a label is. */
  private static final Pattern CALLING =
      Pattern.compile(
          "skype|callto|sips?|sms|smsto|mmsto?|facetime(?:-audio)?|bitcoin|ethereum|mk|hcp|ssh"
              + "|s?ftps?|telnet|ldaps?|search|chrome|microsoft-edge|itms.*|geo|market|steam");

  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*");
  private static final Pattern SPACE = Pattern.compile("(?:[\\s\\p{Z}].*)?", Pattern.DOTALL);
  private static final Pattern NO_ADDRESS = Pattern.compile("[\\p{Nd}+@(:].*", Pattern.DOTALL);

  private SafeContact() {}

  static boolean holds(String value) {
    return value.indexOf(':') < 0
        || value.startsWith("https:")
        || value.startsWith("http:")
        || value.startsWith("mailto:")
        || value.startsWith("tel:")
        || isSafe(visible(value));
  }

  private static boolean isSafe(String value) {
    int colon = value.indexOf(':');
    String written = value.substring(0, colon);
    String word =
        written.chars().allMatch(c -> c < 0x80) ? written.toLowerCase(Locale.ROOT) : written;
    String after = value.substring(colon + 1);
    if (SAFE.contains(word) || LABELS.contains(word) || !SCHEME.matcher(word).matches()) {
      return true;
    }
    boolean isLabelled =
        SPACE.matcher(after).matches()
            || (!CALLING.matcher(word).matches() && NO_ADDRESS.matcher(after).matches());
    return isLabelled && !RUNNING.matcher(word).matches();
  }

  /** What a browser reads: it passes over controls everywhere, and over spaces at the start. */
  private static String visible(String value) {
    StringBuilder visible = new StringBuilder();
    for (int i = 0; i < value.length(); ) {
      int character = value.codePointAt(i);
      i += Character.charCount(character);
      boolean isHidden =
          Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
      boolean isSpace = Character.isWhitespace(character) || Character.isSpaceChar(character);
      if (!isHidden && !(isSpace && visible.isEmpty())) {
        visible.appendCodePoint(character);
      }
    }
    return visible.toString();
  }
}
