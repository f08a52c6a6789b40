package org.civilsociety.reconciliation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of the tables in the Javadoc of {@link Relations}, each with the method it stands at.
 */
record JavadocExample(String method, String left, Relation relation, String right) {

  private static final Path SOURCE =
      Path.of("src/main/java/org/civilsociety/reconciliation/Relations.java");

  private static final Pattern ROW =
      Pattern.compile(
          "<tr><td>\\{@code ([^}]*)}</td>\\s*<td>\\{@link Relation#([A-Z_]+)}</td>"
              + "\\s*<td>\\{@code ([^}]*)}</td></tr>");

  private static final Pattern METHOD =
      Pattern.compile("public static Relation (\\w+)\\(\\s*([\\w.]+) left");

  static List<JavadocExample> all() {
    String source = source().replaceAll("\n *\\* *", " ");
    List<JavadocExample> examples = new ArrayList<>();
    int start = 0;
    Matcher method = METHOD.matcher(source);
    while (method.find()) {
      String name = method.group(1) + " " + method.group(2);
      String comment = source.substring(start, method.start());
      ROW.matcher(comment).results().map(row -> of(name, row)).forEach(examples::add);
      start = method.end();
    }
    return examples;
  }

  private static JavadocExample of(String method, MatchResult row) {
    return new JavadocExample(method, row.group(1), Relation.valueOf(row.group(2)), row.group(3));
  }

  private static String source() {
    try {
      return Files.readString(SOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return method + ": " + left + " " + relation + " " + right;
  }
}
