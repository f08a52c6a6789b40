package org.civilsociety.jackson.ror;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of ROR's closed lists, and those of the model for the same. */
final class Words {

  /** The member under which a part of the model keeps what ROR says beyond the model. */
  static final String REST = "ror";

  /** The scheme of codes that are types of ROR: {@code ror:nonprofit}. */
  static final String TYPE_SCHEME = "ror:";

  static final List<String> TYPES =
      List.of(
          "archive",
          "company",
          "education",
          "facility",
          "funder",
          "government",
          "healthcare",
          "nonprofit",
          "other");
  static final List<String> LINKS = List.of("website", "wikipedia");
  static final List<String> RELATIONSHIPS =
      List.of("child", "parent", "predecessor", "related", "successor");
  static final List<String> IDENTIFIERS = List.of("fundref", "grid", "isni", "wikidata");
  static final List<String> STATUSES = List.of("active", "inactive", "withdrawn");
  static final List<String> NAMES = List.of("acronym", "alias", "label", "ror_display");
  static final String DISPLAY = "ror_display";

  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put(DISPLAY, "DISPLAY");
    KINDS.put("label", "LABEL");
    KINDS.put("alias", "ALIAS");
    KINDS.put("acronym", "ACRONYM");
  }

  private Words() {}

  /** The kind of name for a type of name; empty if ROR has no such type. */
  static Optional<String> kind(String type) {
    return Optional.ofNullable(KINDS.get(type));
  }

  /** The type of name for a kind of name; empty if ROR has none. */
  static Optional<String> type(String kind) {
    return KINDS.keySet().stream().filter(type -> kind.equals(KINDS.get(type))).findFirst();
  }

  /** Where the model puts the kind for a type of name among the kinds of one name. */
  static int order(String type) {
    return List.copyOf(KINDS.keySet()).indexOf(type);
  }
}
