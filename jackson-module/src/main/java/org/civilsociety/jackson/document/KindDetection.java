package org.civilsociety.jackson.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.civilsociety.jackson.input.DocumentText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Gathers the names at the beginning of a document, and tells by them what it is. */
final class KindDetection {

  private static final Set<String> DIRECTORY =
      Set.of("format", "organizations", "coalitions", "memberships");
  private static final Set<String> HEADER = Set.of("title", "publisher", "licence", "generated");
  private static final Set<String> MEMBERSHIP =
      Set.of("member", "organization", "role", "joined", "period");
  private static final Set<String> COALITION = Set.of("memberKind", "membersListed");
  private static final Set<String> ENVELOPE =
      Set.of("directory", "organization", "coalition", "membership");
  private static final Set<String> PARTY = Set.of("reference", "named", "unnamed");

  private final Set<String> names = new HashSet<>();
  private boolean isOnOneLine = true;
  private boolean isParty;

  private KindDetection() {}

  static DocumentKind of(InputStream beginning) {
    KindDetection detection = new KindDetection();
    try (InputStream plain = DocumentText.unpacked(beginning);
        JsonParser parser = JsonMapper.shared().createParser(plain)) {
      detection.look(parser);
    } catch (IOException | JacksonException e) {
      // what was seen until then is what there is to go by
    }
    return detection.kind();
  }

  private void look(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    int line = parser.currentTokenLocation().getLineNr();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      isOnOneLine &= parser.currentTokenLocation().getLineNr() == line;
      names.add(name);
      if (DIRECTORY.contains(name)) {
        return;
      }
      value(name, parser);
    }
    isOnOneLine &= parser.currentTokenLocation().getLineNr() == line;
  }

  private void value(String name, JsonParser parser) {
    if (parser.nextToken() == JsonToken.START_OBJECT && name.equals("organization")) {
      String inner = parser.nextName();
      isParty = inner != null && PARTY.contains(inner);
      if (inner == null) {
        return;
      }
      parser.nextToken();
      parser.skipChildren();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        parser.nextToken();
        parser.skipChildren();
      }
    } else {
      parser.skipChildren();
    }
  }

  private DocumentKind kind() {
    if (names.isEmpty() || hasAny(DIRECTORY)) {
      return DocumentKind.DIRECTORY;
    }
    if (names.size() == 1 && hasAny(ENVELOPE) && !isParty) {
      return isOnOneLine ? DocumentKind.LINES : DocumentKind.ENVELOPE;
    }
    if (hasAny(COALITION)) {
      return DocumentKind.COALITION;
    }
    if (hasAny(MEMBERSHIP) && !names.contains("names")) {
      return DocumentKind.MEMBERSHIP;
    }
    return hasAny(HEADER) && !names.contains("names")
        ? DocumentKind.DIRECTORY
        : DocumentKind.ORGANIZATION;
  }

  private boolean hasAny(Set<String> some) {
    return names.stream().anyMatch(some::contains);
  }
}
