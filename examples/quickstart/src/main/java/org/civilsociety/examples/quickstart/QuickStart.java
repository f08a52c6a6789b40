package org.civilsociety.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.civilsociety.Coalition;
import org.civilsociety.CoalitionBuilder;
import org.civilsociety.Directory;
import org.civilsociety.DirectoryBuilder;
import org.civilsociety.StrategicObjectiveBuilder;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.report.ValidationReport;

/**
 * Reads the three documents, says what each holds and what the validator found, writes each to a
 * file and shows that nothing changed; then shows what the validator finds in a spoilt copy.
 */
public final class QuickStart {

  static final List<String> DOCUMENTS =
      List.of("directory-a-miftah.json", "directory-b-miftah.json", "coalition-about.json");

  private QuickStart() {}

  /**
   * Runs the example.
   *
   * @param arguments the folder to write to
   * @throws IOException if a file cannot be written or read
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    run(Path.of(arguments[0]), out);
  }

  static void run(Path folder, PrintStream out) throws IOException {
    ProfileValidator validator = ProfileValidator.create();
    out.println("Three published profiles, read from JSON, validated, and written again:");
    out.println();
    for (String name : DOCUMENTS) {
      Directory directory = Documents.read(name);
      out.println(name);
      DirectoryReport.lines(directory).forEach(line -> out.println("  " + line));
      print(validator.validate(directory), out);
      out.println("  " + writeAndReadAgain(name, directory, folder));
      out.println();
    }
    out.println("The last one with a vision left blank in Arabic and an objective left empty:");
    print(validator.validate(spoilt(Documents.read(DOCUMENTS.get(2)))), out);
  }

  private static void print(ValidationReport report, PrintStream out) {
    out.println("  the validator's report:");
    report.text().lines().forEach(line -> out.println("    " + line));
  }

  private static Directory spoilt(Directory directory) {
    Coalition coalition = directory.getCoalitions().get(0);
    Coalition spoilt =
        new CoalitionBuilder()
            .from(coalition)
            .vision(coalition.getVision().with("ar", " "))
            .addObjective(new StrategicObjectiveBuilder().build())
            .build();
    return new DirectoryBuilder().from(directory).coalitions(List.of(spoilt)).build();
  }

  private static String writeAndReadAgain(String name, Directory directory, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(name);
    Files.writeString(file, Documents.write(directory));
    String written = Files.readString(file);
    if (!Documents.parse(written).equals(directory) || !written.equals(Documents.text(name))) {
      throw new IllegalStateException(name + " changed when it was written to " + file);
    }
    return "written to %s and read again: the same record, byte for byte the same document"
        .formatted(file);
  }
}
