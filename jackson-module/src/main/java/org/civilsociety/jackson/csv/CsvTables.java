package org.civilsociety.jackson.csv;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
 * <p>The headings are the documented ones ({@link Table#headings}), in any order; in other letter
 * case they are read too, and a note says so. A cell under another heading is kept as an unknown
 * member of the record.
 *
 * <table>
 *   <caption>What a heading says</caption>
 *   <tr><th>heading</th><th>meaning</th></tr>
 *   <tr><td>{@code mission[ar]}</td><td>the language; without brackets it is undetermined, {@code
 *       und}</td></tr>
 *   <tr><td>{@code identifier[XI-LEI]}</td><td>the scheme</td></tr>
 *   <tr><td>{@code theme.2[en]}, {@code theme.2.code}</td><td>the second of several; a heading that
 *       stands twice is the next one, where only one of its words can have a number</td></tr>
 *   <tr><td>{@code contact.email}, {@code contact}</td><td>the kind; without one, none is
 *       stated</td></tr>
 *   <tr><td>{@code link.a%2Eb}</td><td>the kind {@code a.b}: a full stop, a bracket, {@code %}, and
 *       the first character of what could be taken for another word or number, as in web
 *       addresses</td></tr>
 *   <tr><td>{@code display-name+legal-name[en]}</td><td>a name of both kinds; {@code name} is one of
 *       no kind</td></tr>
 *   <tr><td>{@code member-count.as-of}</td><td>when a number held</td></tr>
 *   <tr><td>{@code extension:kind}</td><td>the unknown member {@code kind}, which is no heading of
 *       this library then</td></tr>
 *   <tr><td>{@code themes}</td><td>no documented heading, but a member in JSON: kept as the unknown
 *       member {@code csv:themes}</td></tr>
 * </table>
 *
 * <table>
 *   <caption>What stands in a cell</caption>
 *   <tr><th>what</th><th>written</th><th>also read, as changed</th></tr>
 *   <tr><td>a truth value</td><td>{@code yes}, {@code no}</td>
 *       <td>{@code TRUE}, {@code false}, {@code Yes}</td></tr>
 *   <tr><td>a word of a closed set, as a status</td><td>in lower case with hyphens: {@code
 *       third-party}</td><td>in other letter case, with underscores</td></tr>
 *   <tr><td>a number</td><td>{@code 12}, {@code >=12}, {@code >12}, {@code ~12}, {@code <=12}</td>
 *       <td></td></tr>
 *   <tr><td>a date, a period</td><td>{@code 1998-12}, {@code 2016/..}</td><td></td></tr>
 *   <tr><td>a country, a code, a web address</td><td>{@code PS}, {@code sdg:4}, {@code
 *       https://example.org/}</td><td></td></tr>
 *   <tr><td>a party</td><td>the id of a record under {@code member}; of others the name under {@code
 *       member.name[en]}, or what is said of them under {@code member.description[en]}</td>
 *       <td></td></tr>
 *   <tr><td>nothing</td><td>an empty cell</td><td></td></tr>
 * </table>
 *
 * <p>What has not its form is kept word for word, as a verbatim of the record, and reported.
 *
 * <p>A written cell is never taken for a formula: where it begins with {@code =}, {@code +}, {@code
 * -}, {@code @} or the like, or would in a program that splits at another separator, an apostrophe
 * stands before that. Reading takes it away, and says so in the loss report: nobody can tell
 * whether it was a guard or stood in the text.
 *
 * <p>As many as 16,384 headings are read; a table that is written has at most 1,000, and what would
 * stand under others is reported as dropped.
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
     * Lists the documented headings, in the documented order.
     *
     * <pre>{@code
     * CsvTables.Table.MEMBERSHIPS.headings();   // [id, member, member.name[en], …]
     * }</pre>
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

    /**
     * Checks the style.
     *
     * @param separator what stands between two cells
     * @param mark whether a byte-order mark stands first
     * @throws NullPointerException if there is no separator
     */
    public Style {
      Objects.requireNonNull(separator);
    }
  }

  private CsvTables() {}

  /**
   * Reads tables with the {@linkplain ReadLimits#DEFAULT default limits}.
   *
   * @param tables the tables that there are
   * @return the directory, what became of each filled cell, and what is wrong with the tables
   * @throws java.io.UncheckedIOException if an input cannot be read
   */
  public static Conversion<Directory> read(Map<Table, Input> tables) {
    return read(tables, ReadLimits.DEFAULT);
  }

  /**
   * Reads the files {@code profiles.csv}, {@code memberships.csv} and {@code objectives.csv} of a
   * folder, as far as they are there, with the default limits.
   *
   * <pre>{@code
   * Directory directory = CsvTables.read(Path.of("network")).result();
   * }</pre>
   *
   * @param folder the folder
   * @return the directory, what became of each filled cell, and what is wrong with the tables
   * @throws java.io.UncheckedIOException if none of the files is there, or one cannot be read
   */
  public static Conversion<Directory> read(Path folder) {
    Map<Table, Input> tables = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      Path file = folder.resolve(table.fileName());
      if (Files.exists(file)) {
        tables.put(table, Input.of(file));
      }
    }
    if (tables.isEmpty()) {
      throw new UncheckedIOException(
          new NoSuchFileException(folder.resolve(Table.PROFILES.fileName()).toString()));
    }
    return read(tables);
  }

  /**
   * Reads tables. The text is UTF-8, with or without a byte-order mark, plain or compressed by
   * gzip; what stands between the headings, comma, semicolon or tab, stands between all cells. An
   * empty cell is an absent value.
   *
   * <pre>{@code
   * Conversion<Directory> read =
   *     CsvTables.read(
   *         Map.of(CsvTables.Table.PROFILES, Input.of(Path.of("ngos.csv"))), ReadLimits.DEFAULT);
   * read.problems();   // each with row and column
   * }</pre>
   *
   * <p>Problems and fates name a cell as {@code /profiles/5/founded}: the table, the row as a
   * spreadsheet numbers it, and the heading; the line and column of a {@link
   * org.civilsociety.jackson.document.Problem.Place} are the row and the number of the column.
   * Problems stand in the order of tables, rows and columns; where there are more than may be
   * named, those are left out first that are no errors. Where a table cannot be read to its end,
   * because of its size, compression or encoding, the rows before are read.
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
   * Writes tables. Only the columns that are used are written, in the order of the records, as far
   * as these agree, otherwise in the documented one; of a table without rows, all headings.
   *
   * <pre>{@code
   * String profiles =
   *     CsvTables.write(directory, CsvTables.Style.SPREADSHEET)
   *         .result()
   *         .get(CsvTables.Table.PROFILES);
   * }</pre>
   *
   * <p>A row is written however long it is; {@link ReadLimits#maxEntryBytes} must be as large to
   * read it again.
   *
   * @param directory the directory
   * @param style the separator and the mark
   * @return the text of each table, which cannot be changed, and what became of each field
   */
  public static Conversion<Map<Table, String>> write(Directory directory, Style style) {
    return DirectoryWriter.write(directory, style);
  }
}
