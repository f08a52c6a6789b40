package org.civilsociety.examples.tool.document;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.civilsociety.Verbatim;
import org.civilsociety.examples.tool.output.StandardStreams;
import org.civilsociety.examples.tool.output.UnusableException;
import org.civilsociety.jackson.conversion.Conversion;
import org.civilsociety.jackson.conversion.Fate;
import org.civilsociety.jackson.conversion.FieldFate;
import org.civilsociety.jackson.conversion.LossReport;
import org.civilsociety.jackson.csv.CsvTables;
import org.civilsociety.jackson.document.DocumentWriter;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.popolo.Popolo;
import org.civilsociety.jackson.ror.Ror;
import org.civilsociety.jackson.schemaorg.SchemaOrg;
import org.civilsociety.value.Excerpt;

/** A format that documents are converted from and to. */
public enum Format {
  /** The format of the library. */
  NATIVE,
  /** Popolo. */
  POPOLO,
  /** JSON-LD in the terms of schema.org. */
  SCHEMA_ORG,
  /** Records of the Research Organization Registry. */
  ROR,
  /** A folder of tables. */
  CSV;

  /** Where a format is one document and no folder, its text stands under this name. */
  private static final String DOCUMENT = "";

  /**
   * Reads a document, or a folder of tables.
   *
   * @param file the file, the folder, or {@code -}
   * @param streams where the standard input is
   * @return the directory, what became of each field, and what is wrong
   * @throws UnusableException if it cannot be read
   */
  public Conversion<Directory> read(Path file, StandardStreams streams) {
    try {
      return switch (this) {
        case NATIVE -> readNative(file, streams);
        case POPOLO -> Popolo.read(input(file, streams));
        case SCHEMA_ORG -> SchemaOrg.read(input(file, streams));
        case ROR -> Ror.read(input(file, streams));
        case CSV -> CsvTables.read(folder(file));
      };
    } catch (UncheckedIOException e) {
      throw new UnusableException(file.toString(), e);
    }
  }

  /**
   * Writes a directory.
   *
   * @param directory the directory
   * @return the texts of the files by their names, or that of the one document; none if nothing
   *     could be written; what became of each field, and what is wrong
   */
  public Conversion<Map<String, String>> write(Directory directory) {
    return switch (this) {
      case NATIVE ->
          new Conversion<>(
              Map.of(DOCUMENT, DocumentWriter.pretty().text(directory)),
              new LossReport(List.of()),
              List.of(),
              0,
              true);
      case POPOLO -> document(Popolo.write(directory));
      case SCHEMA_ORG -> document(SchemaOrg.write(directory));
      case ROR -> records(Ror.write(directory));
      case CSV -> tables(CsvTables.write(directory, CsvTables.Style.SPREADSHEET));
    };
  }

  /**
   * Names the file that a problem is in.
   *
   * @param problem what was found in reading
   * @param file what was read
   * @return the file, or that of the table
   */
  public Path fileOf(Problem problem, Path file) {
    for (CsvTables.Table table : this == CSV ? CsvTables.Table.values() : new CsvTables.Table[0]) {
      String name = "/" + table.name().toLowerCase(Locale.ROOT);
      if ((problem.pointer() + "/").startsWith(name + "/")) {
        return file.resolve(table.fileName());
      }
    }
    return file;
  }

  private static Input input(Path file, StandardStreams streams) {
    if (Files.isDirectory(file)) {
      throw new UnusableException(file, "is a folder; only csv is read from a folder");
    }
    return StandardStreams.isStandard(file) ? Input.of(streams.in()) : Input.of(file);
  }

  private static Path folder(Path file) {
    if (StandardStreams.isStandard(file)) {
      throw new UnusableException("csv: must be a folder of tables, and - is standard input");
    }
    if (Files.isRegularFile(file)) {
      throw new UnusableException(
          file,
          "is a file; give the folder that holds profiles.csv, memberships.csv and"
              + " objectives.csv, as far as there are any");
    }
    return file;
  }

  private static Conversion<Directory> readNative(Path file, StandardStreams streams) {
    NativeDocument document = NativeDocument.read(file, streams);
    Directory directory =
        document
            .record()
            .map(record -> Directory.of(List.of(record)))
            .orElseGet(() -> new DirectoryBuilder().build());
    Set<String> verbatims = verbatims(directory);
    return new Conversion<>(
        directory,
        new LossReport(
            document.problems().stream()
                .flatMap(problem -> leftOut(problem, verbatims).stream())
                .toList()),
        document.problems(),
        document.more(),
        document.isComplete() && document.record().isPresent());
  }

  private static Set<String> verbatims(Directory directory) {
    return Stream.of(
            directory.getOrganizations().stream().map(Organization::getVerbatims),
            directory.getCoalitions().stream().map(Coalition::getVerbatims),
            directory.getMemberships().stream().map(Membership::getVerbatims))
        .flatMap(lists -> lists)
        .flatMap(List::stream)
        .map(Verbatim::getText)
        .collect(Collectors.toSet());
  }

  private static Optional<FieldFate> leftOut(Problem problem, Set<String> verbatims) {
    return problem
        .leftOut()
        .map(
            text -> {
              boolean isKept = verbatims.contains(text);
              return new FieldFate(
                  problem.pointer().toString(),
                  isKept ? Fate.CHANGED : Fate.DROPPED,
                  Optional.empty(),
                  (isKept ? "kept word for word: " : "left out: ") + problem.message(),
                  Excerpt.of(text));
            });
  }

  private static Conversion<Map<String, String>> document(Conversion<String> written) {
    return with(Map.of(DOCUMENT, written.result()), written);
  }

  private static Conversion<Map<String, String>> records(Conversion<Optional<String>> written) {
    return with(written.result().map(text -> Map.of(DOCUMENT, text)).orElseGet(Map::of), written);
  }

  private static Conversion<Map<String, String>> tables(
      Conversion<Map<CsvTables.Table, String>> written) {
    Map<String, String> files = new TreeMap<>();
    written.result().forEach((table, text) -> files.put(table.fileName(), text));
    return with(files, written);
  }

  private static Conversion<Map<String, String>> with(
      Map<String, String> files, Conversion<?> written) {
    return new Conversion<>(
        files, written.losses(), written.problems(), written.more(), written.isComplete());
  }

  /** Returns the name as it is given on the command line, {@code schema-org}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
