package org.civilsociety.jackson.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.civilsociety.Extensible;
import org.civilsociety.jackson.format.Formats;
import org.civilsociety.jackson.input.DocumentText;
import org.civilsociety.report.ProfileValidator;
import org.civilsociety.value.ExtensionValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents whatever is wrong with them, and tells all of it: what is not JSON, what is not
 * well formed, and what the rules say of the rest.
 *
 * <pre>{@code
 * Reading<Directory> reading =
 *     DocumentReader.create().read(Input.of(Path.of("directory.json")), Directory.class);
 * reading.record();     // the directory, as far as it could be read
 * reading.problems();   // each with pointer, line and column
 * }</pre>
 *
 * <p>A value that is not well formed is left out. Its text is kept in a verbatim of the
 * organization, coalition or membership that it is in, whose {@code note} (in the language {@code
 * zxx}, which is none) is the JSON Pointer from the property to the value; and in {@link
 * Problem#leftOut}, which alone tells it where a record has 1,000 verbatims of what was left out
 * (or as many as problems are named), or is a directory, which has none. The rules run on what
 * remains, and what they say only because something was left out is not a problem: nobody is told
 * that a name is missing which is there and misspelt.
 *
 * <p>What a document is taken for:
 *
 * <table>
 *   <caption>What is read, and what is said of it</caption>
 *   <tr><th>in the document</th><th>in the record</th><th>problem</th></tr>
 *   <tr><td>a byte-order mark of UTF-8</td><td>skipped</td>
 *       <td>{@code document.byte-order-mark}, a warning</td></tr>
 *   <tr><td>another encoding than UTF-8</td><td>what comes before</td>
 *       <td>{@code document.encoding}</td></tr>
 *   <tr><td>more bytes, or unpacked bytes, than the limit</td><td>what comes before</td>
 *       <td>{@code document.too-large}</td></tr>
 *   <tr><td>damaged gzip, or bytes behind it</td><td>what comes before</td>
 *       <td>{@code document.compression}</td></tr>
 *   <tr><td>nothing</td><td>no record</td><td>{@code document.empty}</td></tr>
 *   <tr><td>the end, too early</td><td>what comes before</td>
 *       <td>{@code document.truncated}</td></tr>
 *   <tr><td>no JSON</td><td>what comes before</td><td>{@code document.syntax}</td></tr>
 *   <tr><td>more after the end</td><td>not read</td><td>{@code document.trailing}</td></tr>
 *   <tr><td>another format, another major version</td><td>no record</td>
 *       <td>{@code document.format}, {@code document.version}; nothing else is said</td></tr>
 *   <tr><td>a newer minor version</td><td>read; what is unknown is kept</td>
 *       <td>{@code document.version-newer}, a warning</td></tr>
 *   <tr><td>a directory without format or version</td><td>read as version 1.0</td>
 *       <td>{@code document.format-missing}, {@code document.version-missing}, warnings</td></tr>
 *   <tr><td>a member that stands twice</td><td>the first</td>
 *       <td>{@code member.repeated}</td></tr>
 *   <tr><td>two texts in one language</td><td>the first</td>
 *       <td>{@code language.repeated}</td></tr>
 *   <tr><td>a kind of name that stands twice</td><td>once</td>
 *       <td>{@code entry.repeated}</td></tr>
 *   <tr><td>an explicit null</td><td>absent; in a list, left out</td>
 *       <td>none; in a list {@code value.kind}</td></tr>
 *   <tr><td>a number for a text, and the like</td><td>left out</td>
 *       <td>{@code value.kind}</td></tr>
 *   <tr><td>no date, language tag, web address …</td><td>left out</td>
 *       <td>{@code value.form}</td></tr>
 *   <tr><td>no token of a closed set</td><td>left out</td><td>{@code value.choice}</td></tr>
 *   <tr><td>an object that does not say which kind of party it is</td><td>left out</td>
 *       <td>{@code value.envelope}</td></tr>
 *   <tr><td>an object without what it cannot be without</td><td>left out</td>
 *       <td>{@code member.missing}</td></tr>
 *   <tr><td>an unknown member</td><td>kept in the extensions</td>
 *       <td>{@code member.unknown}, a rule; one that is misspelt is an error where what it means
 *       must be there, and that is not said again</td></tr>
 *   <tr><td>a number of more than 1,000 characters in an unknown member</td><td>a text</td>
 *       <td>{@code number.too-long}</td></tr>
 *   <tr><td>more than 1,000 languages of one text</td><td>left out</td>
 *       <td>{@code text.too-many-languages}</td></tr>
 *   <tr><td>more levels than the limit</td><td>left out; from 1,500 levels on, what comes
 *       before</td><td>{@code value.too-deep}</td></tr>
 *   <tr><td>ten times more left out than problems may be named</td><td>what comes before</td>
 *       <td>{@code document.too-many-problems}</td></tr>
 * </table>
 *
 * <p>A reader does not change, and can be shared by threads.
 */
public final class DocumentReader {

  private final @Nullable ProfileValidator rules;
  private final List<Locale> languages;
  private final ReadLimits limits;
  private final int threads;
  private final QuickReader quick;

  private DocumentReader(
      @Nullable ProfileValidator rules,
      List<Locale> languages,
      ReadLimits limits,
      int threads,
      QuickReader quick) {
    this.rules = rules;
    this.languages = List.copyOf(languages);
    this.limits = limits;
    this.threads = threads;
    this.quick = quick;
  }

  /**
   * Makes a reader that runs the rules by the validation provider that is there.
   *
   * @return a reader with the default limits
   * @throws jakarta.validation.NoProviderFoundException if there is no provider
   */
  public static DocumentReader create() {
    return of(ProfileValidator.create());
  }

  /**
   * Makes a reader that runs the rules by a validator, in its groups and severities.
   *
   * @param rules the validator; its own languages and number of findings are not used, but those of
   *     the reader: see {@link #withLanguages} and {@link ReadLimits#maxProblems}
   * @return a reader with the default limits
   */
  public static DocumentReader of(ProfileValidator rules) {
    return new DocumentReader(
        Objects.requireNonNull(rules),
        List.of(Locale.ENGLISH),
        ReadLimits.DEFAULT,
        1,
        new QuickReader(ReadLimits.DEFAULT));
  }

  /**
   * Makes a reader that tells what is malformed and runs no rules.
   *
   * @return a reader with the default limits
   */
  public static DocumentReader withoutRules() {
    return new DocumentReader(
        null, List.of(Locale.ENGLISH), ReadLimits.DEFAULT, 1, new QuickReader(ReadLimits.DEFAULT));
  }

  /**
   * Changes what a document may be at most.
   *
   * @param most the limits
   * @return a changed copy
   */
  public DocumentReader withLimits(ReadLimits most) {
    return new DocumentReader(rules, languages, most, threads, new QuickReader(most));
  }

  /**
   * Tells problems in another language: English, Arabic, French or Spanish.
   *
   * @param preferred the languages of whoever reads them, the best first
   * @return a changed copy; English where there is none of these
   */
  public DocumentReader withLanguages(Locale... preferred) {
    return new DocumentReader(rules, List.of(preferred), limits, threads, quick);
  }

  /**
   * Lets several threads share the work where a document is read entry by entry.
   *
   * @param many how many; 1 for none but the caller's own
   * @return a changed copy
   * @throws IllegalArgumentException if it is not positive
   */
  public DocumentReader withThreads(int many) {
    if (many < 1) {
      throw new IllegalArgumentException("must be at least one thread; found " + many);
    }
    return new DocumentReader(rules, languages, limits, many, quick);
  }

  /**
   * Reads a document in one piece.
   *
   * @param <T> the type of the record
   * @param input where its bytes come from
   * @param type what it is: {@link org.civilsociety.Directory}, {@link
   *     org.civilsociety.Organization} or any other entity; {@link org.civilsociety.Profile},
   *     {@link org.civilsociety.Party} or {@link Extensible} where the document says the kind in an
   *     envelope, {@code {"coalition": {…}}}; or {@link org.civilsociety.value.ExtensionValue} for
   *     any JSON, as it stands
   * @return the record, as far as it could be read, and everything that is wrong
   * @throws IllegalArgumentException if the type is none of these
   * @throws java.io.UncheckedIOException if the bytes cannot be had
   */
  public <T> Reading<T> read(Input input, Class<T> type) {
    requireReadable(type);
    DocumentText text =
        input
            .bytes()
            .map(bytes -> DocumentText.of(bytes, limits.maxBytes()))
            .orElseGet(() -> DocumentText.of(input, limits.maxBytes()));
    return records(input, limits.maxBytes()).read(text, type, Placement.WHOLE);
  }

  private static void requireReadable(Class<?> type) {
    boolean isReadable =
        Formats.ALL.byType().containsKey(Objects.requireNonNull(type))
            && (Extensible.class.isAssignableFrom(type)
                || ExtensionValue.class.isAssignableFrom(type));
    if (!isReadable) {
      throw new IllegalArgumentException(
          "must be a type of record, like Directory or Organization; found " + type.getName());
    }
  }

  private RecordReader records(Input input, long maxBytes) {
    Words words = new Words(languages, maxBytes, limits.maxDepth());
    return new RecordReader(input.name(), rules, limits, quick, words);
  }

  /**
   * Reads a newline-delimited document, line by line, in the memory of a few entries for each
   * thread, whatever {@link ReadLimits#maxBytes} says of documents in one piece. Each line is an
   * object that says what it is, {@code {"organization": {…}}}, {@code {"coalition": {…}}} or
   * {@code {"membership": {…}}}; the first one is the header, {@code {"directory": {…}}}, which
   * holds no entries itself. A line that is wrong is handed over as such, and the next one is read.
   * Blank lines are passed over; where there are no others, the only entry says so. A line ends
   * with a line feed, before which a carriage return may stand.
   *
   * @param input where its bytes come from
   * @return the lines in their order, to be closed
   * @throws java.io.UncheckedIOException if the bytes cannot be had
   */
  public EntryStream lines(Input input) {
    return stream(input, LineSource::new);
  }

  /**
   * Reads the document of one directory entry by entry, in the memory of a few entries for each
   * thread, whatever {@link ReadLimits#maxBytes} says of documents in one piece. First comes what
   * it says of itself, as a directory with empty lists, then the entries of its lists, in the order
   * of the document. What it says of itself behind a list comes when its turn comes, as a further
   * directory, and so does a format or version that stands there: until then it counts as missing.
   * An unknown member that stands before a list and again behind it is in both parts.
   *
   * <p>An entry or a part of the header that is too large is handed over as such, and the next one
   * is read; of a member that stands a second time and is too large, {@code member.repeated} is
   * said, and its text is lost. A document that stops being JSON ends there, with an entry that is
   * not {@linkplain Reading#isComplete complete}. So does one with a name or a number that is
   * longer than an entry may be: the last entry says {@code document.too-large} at that name or
   * number.
   *
   * @param input where its bytes come from
   * @return the entries in their order, to be closed
   * @throws java.io.UncheckedIOException if the bytes cannot be had
   */
  public EntryStream entries(Input input) {
    return stream(input, DirectorySource::new);
  }

  /** Takes an input apart into entries. */
  private interface TakingApart {
    EntrySource of(Input input, int maxEntryBytes) throws IOException;
  }

  private EntryStream stream(Input input, TakingApart kind) {
    try {
      EntrySource entries = kind.of(input, limits.maxEntryBytes());
      return new EntryStream(
          entries, new EntryReader(records(input, limits.maxEntryBytes())), threads);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
