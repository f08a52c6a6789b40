package org.civilsociety.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.civilsociety.ContactPoint;
import org.civilsociety.constraints.SafeContact;
import org.civilsociety.validation.RecordPath;

/** Decides {@link SafeContact}. */
public final class SafeContactValidator extends RuleValidator<SafeContact, ContactPoint> {

  private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*");
  private static final Pattern HOST = Pattern.compile("localhost|[^.]++(?:\\.[^.]++)++");
  private static final Pattern PORT = Pattern.compile("[0-9]{1,5}(?:[/?#].*+)?", Pattern.DOTALL);

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
    String scheme = value.substring(0, colon).toLowerCase(Locale.ROOT);
    return SAFE.contains(scheme)
        || !SCHEME.matcher(scheme).matches()
        || (HOST.matcher(scheme).matches() && PORT.matcher(value.substring(colon + 1)).matches());
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
