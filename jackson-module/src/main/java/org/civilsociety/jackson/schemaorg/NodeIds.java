package org.civilsociety.jackson.schemaorg;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.value.WebAddress;

/**
 * The ids of records as those of nodes. A web address, a URN and the label of a blank node are ids
 * of nodes as they are; any other id becomes a fragment, {@code #miftah}, which the address of the
 * page completes. Each id comes back from its node.
 */
final class NodeIds {

  private static final Pattern BLANK_NODE = Pattern.compile("_:[A-Za-z0-9]+");
  private static final Pattern URN = Pattern.compile("(?i)urn:[a-z0-9][a-z0-9-]{0,31}:.+");

  private NodeIds() {}

  static void write(SourceField id, Node node) {
    String record = id.text().orElse("");
    String iri = of(record);
    node.add(
        Node.ID,
        slot -> {
          if (iri.equals(record)) {
            slot.keep(id);
          } else {
            slot.change(iri, id, "as a fragment of the page's address");
          }
        });
  }

  static void read(SourceField id, TargetObject record) {
    String node = id.text().orElse("");
    String own = recordOf(node);
    if (own.equals(node)) {
      record.keep("id", id);
    } else {
      record.change("id", own, id, "a fragment as an id");
    }
  }

  /** The id of the node for a record. */
  static String of(String record) {
    if (isGlobal(record) || isOddFragment(record)) {
      return record;
    }
    return "#" + encoded(record);
  }

  /** The id of the record for a node. */
  static String recordOf(String node) {
    return node.startsWith("#") && node.length() > 1 && !isOddFragment(node)
        ? decoded(node.substring(1))
        : node;
  }

  /** Whether a text can be the id of a node, absolute or relative. */
  static boolean isLegal(String text) {
    try {
      URI unused = new URI(text);
      return !text.startsWith("@");
    } catch (URISyntaxException e) {
      return BLANK_NODE.matcher(text).matches();
    }
  }

  static boolean isWebAddress(String text) {
    if (!text.regionMatches(true, 0, "http", 0, 4)) {
      return false;
    }
    try {
      WebAddress unused = WebAddress.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isGlobal(String text) {
    return BLANK_NODE.matcher(text).matches()
        || isWebAddress(text)
        || (URN.matcher(text).matches() && isLegal(text));
  }

  /** A fragment that is not written as here: it stands for itself. */
  private static boolean isOddFragment(String text) {
    return text.startsWith("#")
        && text.indexOf(':') < 0
        && isLegal(text)
        && !("#" + encoded(decoded(text.substring(1)))).equals(text);
  }

  private static String decoded(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return fragment;
    }
  }

  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (Character.isLetterOrDigit(character) || "-._~/".indexOf(character) >= 0) {
                encoded.appendCodePoint(character);
              } else {
                for (byte unit : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
                  encoded.append(String.format(Locale.ROOT, "%%%02X", unit));
                }
              }
            });
    return encoded.toString();
  }
}
