package org.civilsociety.jackson.schemaorg;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.civilsociety.jackson.tree.SourceField;
import org.civilsociety.jackson.tree.TargetObject;
import org.civilsociety.jackson.tree.TextForm;
import org.civilsociety.value.RecordId;
import org.civilsociety.value.WebAddress;

/**
 * The ids of records as those of nodes. What has a scheme, such as a web address or a URN, and the
 * label of a blank node are ids of nodes as they are; any other id becomes a fragment, {@code
 * #miftah}, which the address of the page completes. Each id comes back from its node, and each
 * node from its id: a relative address that is no such fragment has angle brackets around it there,
 * {@code <about/us>}.
 */
final class NodeIds {

  private static final Pattern BLANK_NODE = Pattern.compile("_:[\\w.-]+");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");

  /** What is longer is the node of no record. */
  private static final int MAX_LENGTH = 1 + 12 * RecordId.MAX_CHARACTERS;

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
            boolean isRelative = isRelative(record);
            slot.change(
                iri,
                id,
                isRelative ? "without its angle brackets" : "as a fragment of the page's address");
          }
        });
  }

  static void read(SourceField id, TargetObject record) {
    String node = id.text().orElse("");
    String own = recordOf(node);
    if (own.equals(node) || !isOfRecord(own)) {
      record.keep("id", id);
    } else {
      String how =
          isRelative(own) ? "a relative address, in angle brackets" : "a fragment as an id";
      record.change("id", own, id, how);
    }
  }

  /** The id of the node for a record. */
  static String of(String record) {
    if (isGlobal(record) || isOddFragment(record)) {
      return record;
    }
    return isRelative(record) ? inner(record) : "#" + encoded(record);
  }

  /** The id of the record for a node. */
  static String recordOf(String node) {
    if (node.length() > MAX_LENGTH || isGlobal(node) || isOddFragment(node)) {
      return node;
    }
    return isFragment(node) && isLegal(node) ? decoded(node.substring(1)) : "<" + node + ">";
  }

  /** Whether a text can be the id of a record. */
  static boolean isOfRecord(String text) {
    return TextForm.isOf(text, RecordId::parse);
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
    return text.regionMatches(true, 0, "http", 0, 4) && TextForm.isOf(text, WebAddress::parse);
  }

  private static boolean isGlobal(String text) {
    return BLANK_NODE.matcher(text).matches()
        || isWebAddress(text)
        || (SCHEME.matcher(text).matches() && isLegal(text));
  }

  private static boolean isFragment(String text) {
    return text.startsWith("#") && text.length() > 1;
  }

  /** A fragment that is not written as here: it stands for itself. */
  private static boolean isOddFragment(String text) {
    return isFragment(text) && isLegal(text) && !of(decoded(text.substring(1))).equals(text);
  }

  /** Whether the id of a record is a relative address in angle brackets. */
  private static boolean isRelative(String record) {
    return record.length() > 2
        && record.startsWith("<")
        && record.endsWith(">")
        && isLegal(inner(record))
        && !isGlobal(inner(record))
        && !isFragment(inner(record));
  }

  private static String inner(String record) {
    return record.substring(1, record.length() - 1);
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
