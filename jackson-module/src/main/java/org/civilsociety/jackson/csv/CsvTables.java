package org.civilsociety.jackson.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.civilsociety.Directory;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.ReadLimits;
import tools.jackson.core.JsonPointer;

/**
 * A directory as people keep it in a spreadsheet: a table of profiles, one of memberships and one
 * of objectives, as comma-separated values (RFC 4180).
 *
 * <pre>{@code
 * kind,id,acronym[en],name[ar],founded,contact.email
 * organization,miftah,MIFTAH,مفتاح,1998-12,info@example.org
 * }</pre>
 *
 * <p>The headings are the documented ones ({@link Table#headings}), in any order. Brackets hold the
 * language, or the scheme of an identifier; the second of several is {@code theme.2[en]}. A cell
 * under another heading is kept as an unknown member of the record.
 *
 * <p>A written cell is never taken for a formula: where it begins with {@code =}, {@code +}, {@code
 * -}, {@code @} or the like, or would in a program that splits at another separator, an apostrophe
 * stands before that. Reading takes it away.
 */
public final class CsvTables {

  /** A table. */
  public enum Table {
    /** One row for each organization or coalition. */
    PROFILES,
    /** One row for each membership. */
    MEMBERSHIPS,
    /** One row for each objective, with the id of its profile. */
    OBJECTIVES;

    /**
     * Names the file.
     *
     * @return {@code profiles.csv}
     */
    public String fileName() {
      return member() + ".csv";
    }

    /**
     * Lists the documented headings, in the order in which they are written.
     *
     * @return each heading once, with the language {@code en} where any may stand, the scheme
     *     {@code XI-LEI}, and well-known kinds
     */
    public List<String> headings() {
      return RecordKind.headings(this);
    }

    /**
     * Gives a table to start from.
     *
     * @return the headings that are used most, in one row, for {@link Style#SPREADSHEET}
     */
    public String template() {
      return Sheet.template(Template.headings(this));
    }

    /** The headings without which a table cannot be understood. */
    List<String> required() {
      return switch (this) {
        case PROFILES -> List.of("id");
        case MEMBERSHIPS -> List.of();
        case OBJECTIVES -> List.of("profile");
      };
    }

    String member() {
      return name().toLowerCase(Locale.ROOT);
    }

    JsonPointer pointer() {
      return JsonPointer.empty().appendProperty(member());
    }
  }

  /** What stands between two cells. */
  public enum Separator {
    /** A comma, as in RFC 4180. */
    COMMA(','),
    /** A semicolon, as spreadsheets write where the comma is in numbers. */
    SEMICOLON(';'),
    /** A tab. */
    TAB('\t');

    private final char character;

    Separator(char character) {
      this.character = character;
    }

    char character() {
      return character;
    }
  }

  /**
   * How a table is written; lines end with a carriage return and a line feed in any case.
   *
   * @param separator what stands between two cells
   * @param mark whether a byte-order mark stands first, by which spreadsheets know UTF-8
   */
  public record Style(Separator separator, boolean mark) {
    /** With commas and a byte-order mark. */
    public static final Style SPREADSHEET = new Style(Separator.COMMA, true);

    /** With commas and without a mark. */
    public static final Style PLAIN = new Style(Separator.COMMA, false);
  }

  private CsvTables() {}

  /**
   * Reads tables. The text is UTF-8, with or without a byte-order mark; what stands between the
   * headings, comma, semicolon or tab, stands between all cells. An empty cell is an absent value.
   *
   * <p>Problems and fates name a cell as {@code /profiles/5/founded}: the table, the row as a
   * spreadsheet numbers it, and the heading; the line and column of a {@link
   * org.civilsociety.jackson.document.Problem.Place} are the row and the number of the column.
   *
   * @param tables the tables that there are
   * @param limits what a table may be at most; an entry is a row
   * @return the directory, what became of each filled cell, and what is wrong with the tables
   * @throws java.io.UncheckedIOException if an input cannot be read
   */
  public static Conversion<Directory> read(Map<Table, Input> tables, ReadLimits limits) {
    return DirectoryReader.read(tables, limits);
  }

  /**
   * Writes tables for programs: with commas and without a byte-order mark.
   *
   * @param directory the directory
   * @return the text of each table, and what became of each field
   */
  public static Conversion<Map<Table, String>> write(Directory directory) {
    return write(directory, Style.PLAIN);
  }

  /**
   * Writes tables. Only the columns that are used are written, in the documented order; of a table
   * without rows, all headings.
   *
   * @param directory the directory
   * @param style the separator and the mark
   * @return the text of each table, and what became of each field
   */
  public static Conversion<Map<Table, String>> write(Directory directory, Style style) {
    return DirectoryWriter.write(directory, style);
  }
}
