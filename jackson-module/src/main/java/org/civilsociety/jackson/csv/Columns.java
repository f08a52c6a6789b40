package org.civilsociety.jackson.csv;

import java.util.List;
import java.util.stream.Stream;

/** The columns of every table, in the order in which they are written. */
final class Columns {

  private static final TextColumn LABEL = new TextColumn("", "label");
  private static final ValueListColumn CODE = new ValueListColumn("code", "codes");
  private static final ValueColumn PERIOD = new ValueColumn("period", "period");
  private static final List<Column> CLASSIFICATION = List.of(LABEL, CODE);
  private static final List<Column> PLACE =
      List.of(new TextColumn("", "name"), new ValueColumn("country", "country"), CODE);
  private static final ListColumn ACTIVITIES =
      new ListColumn(
          "activity",
          "activities",
          List.of(new TextColumn("", "name"), new TextColumn("description", "description")));
  private static final ListColumn THEMES =
      new ListColumn(
          "theme",
          "themes",
          List.of(LABEL, CODE, new ValueColumn("primary", "primary", Form.FLAG)));
  private static final ListColumn SCOPES =
      new ListColumn(
          "scope", "scopes", List.of(new ValueColumn("level", "level", Form.LEVEL), LABEL));
  private static final List<Column> TARGET_GROUP =
      List.of(
          LABEL,
          CODE,
          new ValueColumn("role", "role", Form.ROLE),
          new ValueColumn("priority", "priority", Form.FLAG));
  private static final ListColumn TARGET_GROUPS =
      new ListColumn(
          "target-group",
          "targetGroups",
          Stream.concat(
                  TARGET_GROUP.stream(),
                  Stream.of(new ListColumn("includes", "includes", TARGET_GROUP)))
              .toList());
  private static final ListColumn SOURCES =
      new ListColumn(
          "source",
          "sources",
          List.of(
              new ValueColumn("id", "id"),
              new ValueColumn("publisher", "publisher"),
              new TextColumn("title", "title"),
              new ValueColumn("address", "address"),
              new ValueColumn("language", "language"),
              new ValueColumn("retrieved", "retrieved"),
              new ValueColumn("modified", "modified"),
              new ValueColumn("asserted-by", "assertedBy", Form.ASSERTION)));
  private static final ListColumn VERBATIMS =
      new ListColumn(
          "verbatim",
          "verbatims",
          List.of(
              new ValueColumn("property", "property"),
              new ValueColumn("", "text"),
              new ValueColumn("source", "source"),
              new TextColumn("note", "note")));
  private static final ValueColumn MODIFIED = new ValueColumn("modified", "modified");

  static final List<Column> REFERENCE =
      List.of(new ValueColumn("", "id"), new TextColumn("name", "label"));

  static final List<Column> NAMED =
      List.of(
          new TextColumn("name", "name"),
          new IdentifierColumns(),
          new ValueColumn("kind", "kind", Form.PARTY_KIND));

  static final List<Column> UNNAMED =
      List.of(
          new TextColumn("description", "description"),
          new TextColumn("reason", "reason"),
          new QuantityColumn("count", "count"));

  static final List<Column> ORGANIZATION =
      profile(
          new GroupColumn("legal-form", "legalForm", CLASSIFICATION),
          new ValueColumn("independent", "independent", Form.FLAG));

  static final List<Column> COALITION =
      profile(
          new TextColumn("member-kind", "memberKind"),
          new ValueColumn("members-listed", "membersListed", Form.FLAG));

  static final List<Column> MEMBERSHIP =
      List.of(
          new ValueColumn("id", "id"),
          new PartyColumns("member", "member"),
          new PartyColumns("organization", "organization"),
          new TextColumn("role", "role"),
          new ValueColumn("joined", "joined"),
          PERIOD,
          new ValueColumn("status", "status", Form.MEMBERSHIP_STATUS),
          SOURCES,
          VERBATIMS,
          MODIFIED);

  static final List<Column> OBJECTIVE =
      List.of(
          new ValueColumn("id", "id"),
          new TextColumn("label", "label"),
          new ValueColumn("number", "sequenceIndicator"),
          new TextColumn("name", "name"),
          new TextColumn("description", "description"),
          TARGET_GROUPS,
          THEMES,
          ACTIVITIES,
          SCOPES,
          PERIOD);

  private Columns() {}

  private static List<Column> profile(Column first, Column second) {
    return List.of(
        new ValueColumn("id", "id"),
        new NameColumns(),
        new ListColumn("classification", "classifications", CLASSIFICATION),
        first,
        second,
        new IdentifierColumns(),
        new ValueColumn("status", "status", Form.STATUS),
        new ValueColumn("founded", "founded"),
        new ValueColumn("dissolved", "dissolved"),
        new GroupColumn("founded-in", "foundedIn", PLACE),
        new ListColumn("founder", "founders", List.of(new PartyColumns("", ""))),
        new TextColumn("mission", "mission"),
        new TextColumn("vision", "vision"),
        new TextColumn("description", "description"),
        new TextColumn("approach", "approach"),
        TARGET_GROUPS,
        THEMES,
        SCOPES,
        new ListColumn("based-in", "basedIn", PLACE),
        new ListColumn("works-in", "worksIn", PLACE),
        ACTIVITIES,
        new ListColumn(
            "experience",
            "experience",
            List.of(new TextColumn("", "theme"), CODE, new QuantityColumn("years", "years"))),
        new QuantityColumn("member-count", "memberCount"),
        new ListColumn(
            "address",
            "addresses",
            List.of(
                new ValueColumn("kind", "kind"),
                new ValueListColumn("line", "lines"),
                new ValueColumn("locality", "locality"),
                new ValueColumn("region", "region"),
                new ValueColumn("postal-code", "postalCode"),
                new ValueColumn("country", "country"))),
        new KindColumns(
            "contact",
            "contactPoints",
            List.of(new ValueColumn("", "value"), new TextColumn("label", "label")),
            List.of("email", "telephone", "fax", "website")),
        new KindColumns(
            "link",
            "links",
            List.of(new ValueColumn("", "address")),
            List.of("website", "wikipedia")),
        new ListColumn(
            "officer",
            "officers",
            List.of(new ValueColumn("", "name"), new TextColumn("role", "role"), PERIOD)),
        new KindColumns(
            "relationship",
            "relationships",
            List.of(new PartyColumns("", "party"), PERIOD),
            List.of("parent", "child", "successor", "predecessor", "related")),
        SOURCES,
        VERBATIMS,
        MODIFIED);
  }
}
