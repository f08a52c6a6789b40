package org.civilsociety.jackson.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.civilsociety.Coalition;
import org.civilsociety.Directory;
import org.civilsociety.Extensible;
import org.civilsociety.Membership;
import org.civilsociety.Organization;
import org.civilsociety.validation.Severity;

/**
 * A malformed document and the problems that it has. It stands in a file of several as
 *
 * <pre>
 * === what it is about [Organization]
 * {"names": [{"text": "MIFTAH"}], "founded": "98"}
 * ---
 * 1:43 value.form #/founded
 * </pre>
 *
 * <p>A problem is its place, its severity unless it is an error, rule and pointer, then {@code
 * +member} for a member that is missing and {@code ~ this | that} for what may have been meant. In
 * brackets, {@code bytes} stands where {@code \xFF} is a byte, {@code all rules} where the advice
 * to state objectives and target groups is wanted.
 *
 * @param title what it is about
 * @param type what it is read as
 * @param hasAllRules whether to ask all rules
 * @param input the document
 * @param problems what is wrong with it
 */
record CorpusDocument(
    String title,
    Class<? extends Extensible> type,
    boolean hasAllRules,
    Input input,
    List<String> problems) {

  private static final List<String> FILES =
      List.of(
          "bytes",
          "choices",
          "consequences",
          "directories",
          "documents",
          "forms",
          "kinds",
          "members",
          "parties",
          "texts");

  private static final Map<String, Class<? extends Extensible>> TYPES =
      Map.of(
          "Organization", Organization.class,
          "Coalition", Coalition.class,
          "Membership", Membership.class,
          "Directory", Directory.class);

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "=== (.*) \\[(\\w+)(, bytes)?(, all rules)?]\n(.*?)\n?---\n((?:.+\n)*)", Pattern.DOTALL);

  private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

  static Stream<CorpusDocument> all() {
    return FILES.stream().flatMap(CorpusDocument::in);
  }

  private static Stream<CorpusDocument> in(String file) {
    return Pattern.compile("^(?==== )", Pattern.MULTILINE)
        .splitAsStream(text("corpus/" + file + ".txt"))
        .map(section -> parse(file, section));
  }

  private static String text(String file) {
    try (InputStream stream =
        Objects.requireNonNull(CorpusDocument.class.getResourceAsStream(file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CorpusDocument parse(String file, String section) {
    Matcher parts = DOCUMENT.matcher(section.strip() + "\n");
    if (!parts.matches()) {
      throw new IllegalStateException(section);
    }
    return new CorpusDocument(
        file + ": " + parts.group(1),
        Objects.requireNonNull(TYPES.get(parts.group(2)), section),
        parts.group(4) != null,
        parts.group(3) != null ? Input.of(unescaped(parts.group(5))) : Input.of(parts.group(5)),
        parts.group(6).lines().toList());
  }

  private static byte[] unescaped(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher escape = BYTE.matcher(text);
    int from = 0;
    while (escape.find()) {
      bytes.writeBytes(text.substring(from, escape.start()).getBytes(StandardCharsets.UTF_8));
      bytes.write(HexFormat.fromHexDigits(escape.group(1)));
      from = escape.end();
    }
    bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  /** A problem as it stands in the files. */
  static String line(Problem problem) {
    List<String> parts = new ArrayList<>();
    parts.add(problem.place().map(Problem.Place::toString).orElse("-"));
    if (problem.severity() != Severity.ERROR) {
      parts.add(problem.severity().name().toLowerCase(Locale.ROOT));
    }
    parts.add(problem.rule());
    parts.add("#" + problem.pointer());
    problem.missing().ifPresent(member -> parts.add("+" + member));
    if (!problem.suggestions().isEmpty()) {
      parts.add("~ " + String.join(" | ", problem.suggestions()));
    }
    return String.join(" ", parts);
  }

  @Override
  public String toString() {
    return title;
  }
}
