package org.civilsociety.jackson.csv;

import java.util.List;

/** The headings to start a table from. */
final class Template {

  private Template() {}

  static List<String> headings(CsvTables.Table table) {
    return switch (table) {
      case PROFILES ->
          List.of(
              "kind",
              "id",
              "name[en]",
              "name[ar]",
              "acronym[en]",
              "legal-name[en]",
              "classification[en]",
              "identifier[XI-LEI]",
              "status",
              "founded",
              "mission[en]",
              "mission[ar]",
              "target-group[en]",
              "target-group.2[en]",
              "theme[en]",
              "theme.2[en]",
              "scope.level",
              "based-in[en]",
              "based-in.country",
              "works-in[en]",
              "works-in.country",
              "member-count",
              "address.line",
              "address.locality",
              "address.country",
              "contact.email",
              "contact.telephone",
              "link.website");
      case MEMBERSHIPS ->
          List.of(
              "member",
              "member.name[en]",
              "organization",
              "organization.name[en]",
              "role[en]",
              "joined",
              "period",
              "status");
      case OBJECTIVES ->
          List.of(
              "profile",
              "parent",
              "id",
              "label[en]",
              "number",
              "name[en]",
              "name[ar]",
              "description[en]",
              "description[ar]",
              "target-group[en]",
              "theme[en]",
              "period");
    };
  }
}
