package org.civilsociety.internal;

import java.util.regex.Pattern;
import org.civilsociety.ContactPoint;
import org.civilsociety.constraints.SafeContact;
import org.civilsociety.validation.RecordPath;

/** Decides {@link SafeContact}. */
public final class SafeContactValidator extends RuleValidator<SafeContact, ContactPoint> {

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+");
  private static final Pattern SAFE =
      Pattern.compile("https?|mailto|tel", Pattern.CASE_INSENSITIVE);

  /** Of these no use is harmless: they run what follows, or open what is on the machine. */
  private static final Pattern RUNNING =
      Pattern.compile(
          "(?:java|live|vb)script|mocha|vbs|data|blob|file|filesystem|about|jar|res|shell|intent"
              + "|view-source|search-ms|ms-.*",
          Pattern.CASE_INSENSITIVE);

  /** What follows the colon of a label, {@code Tel.: 298}, or of a host, {@code localhost:80}. */
  private static final Pattern NO_ADDRESS =
      Pattern.compile("[\\s\\p{Z}\\p{Nd}+@(].*+|", Pattern.DOTALL);

  @Override
  public void check(ContactPoint contact, Faults faults) {
    if (contact.getValue().filter(value -> !isSafe(visible(value))).isPresent()) {
      faults.add(RecordPath.ROOT.property("value"));
    }
  }

  private static boolean isSafe(String value) {
    int colon = value.indexOf(':');
    if (colon < 0) {
      return true;
    }
    String scheme = value.substring(0, colon);
    return SAFE.matcher(scheme).matches()
        || !SCHEME.matcher(scheme).matches()
        || (!RUNNING.matcher(scheme).matches()
            && NO_ADDRESS.matcher(value.substring(colon + 1)).matches());
  }

  /**
   * What a browser would read: it passes over controls everywhere and spaces at the start (URL
   * Standard of the WHATWG). Words with spaces between them are no scheme.
   */
  private static String visible(String value) {
    StringBuilder visible = new StringBuilder();
    value
        .codePoints()
        .filter(
            character ->
                !Character.isISOControl(character)
                    && Character.getType(character) != Character.FORMAT)
        .dropWhile(
            character -> Character.isWhitespace(character) || Character.isSpaceChar(character))
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }
}
