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
          "(?:java|live|vb)script|vbs|data|file|filesystem|shell|intent|view-source|search-ms|ms-.*",
          Pattern.CASE_INSENSITIVE);

  /** Of these the address may begin like what follows a label. */
  private static final Pattern CALLING =
      Pattern.compile(
          "skype|callto|sips?|sms|smsto|mmsto?|facetime|facetime-audio|bitcoin|ethereum|mk|hcp|ssh"
              + "|s?ftps?|telnet|ldaps?|search|chrome|microsoft-edge|itms.*|geo|market|steam",
          Pattern.CASE_INSENSITIVE);

  /**
   * Words that stand before a colon as labels, whatever follows; no scheme in use has their names.
   */
  private static final Pattern LABEL =
      Pattern.compile(
          "e-?mail|mail|courriel|correo|web|website|site|sitio|phone|telephone|telefono|mobile|movil"
              + "|cell|fax|attn|contact|contacto|address|adresse|office|room",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SPACE = Pattern.compile("(?:[\\s\\p{Z}].*+)?", Pattern.DOTALL);

  /** What follows the colon of a label, {@code Tel.:298}, or of a host, {@code localhost:80}. */
  private static final Pattern NO_ADDRESS = Pattern.compile("[\\p{Nd}+@(:].*+", Pattern.DOTALL);

  @Override
  public void check(ContactPoint contact, Faults faults) {
    String value = contact.getValue().orElse("");
    if (!isPlainlySafe(value) && !isSafe(visible(value))) {
      faults.add(RecordPath.ROOT.property("value"));
    }
  }

  /** Nothing is a scheme without a colon, and these are the commonest with one. */
  private static boolean isPlainlySafe(String value) {
    return value.indexOf(':') < 0 || value.startsWith("https://") || value.startsWith("http://");
  }

  private static boolean isSafe(String value) {
    int colon = value.indexOf(':');
    if (colon < 0) {
      return true;
    }
    String word = value.substring(0, colon);
    return SAFE.matcher(word).matches()
        || LABEL.matcher(word).matches()
        || !SCHEME.matcher(word).matches()
        || (!RUNNING.matcher(word).matches() && isLabelled(word, value.substring(colon + 1)));
  }

  private static boolean isLabelled(String word, String text) {
    return SPACE.matcher(text).matches()
        || (!CALLING.matcher(word).matches() && NO_ADDRESS.matcher(text).matches());
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
