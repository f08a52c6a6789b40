package org.civilsociety.jackson.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema (draft 2020-12) of the documents that this library reads and writes, for whoever
 * publishes or checks them without Java.
 *
 * <pre>{@code
 * Files.writeString(Path.of("civil-society-1.schema.json"), DocumentSchema.text());
 * }</pre>
 *
 * <p>Its id is {@code urn:civil-society:schema:1.0}. The root is a whole {@link
 * org.civilsociety.Directory}. Each type has an anchor of its name, {@code
 * urn:civil-society:schema:1.0#Organization}, and so has {@code #Line}, a line of a document that
 * holds a directory record by record: {@code {"directory": …}}, {@code {"organization": …}}, {@code
 * {"coalition": …}} or {@code {"membership": …}}.
 *
 * <p>Whatever is read and breaks no rule of the group {@link jakarta.validation.groups.Default}
 * passes, but for one thing: an explicit null of a known member, which is read as absent, does not.
 * The converse does not hold. Only by reading is it found that
 *
 * <ul>
 *   <li>a member stands twice, or a text twice in one language, {@code en} and {@code EN};
 *   <li>the calendar lacks a day, a year is 0000, or a moment is beyond what Java can hold;
 *   <li>a language tag repeats a part, or is irregular and not registered;
 *   <li>a web address has a wrong host, port or percent sign, or a hidden character beyond U+FFFF;
 *   <li>an id, a code or a web address has half a surrogate pair in it;
 *   <li>a number has more than nine decimals, is written with an exponent, or is 10<sup>18</sup>,
 *       which whoever compares in floating point cannot tell from the largest that it may be.
 * </ul>
 *
 * <p>And only the rules find what depends on other values or on the day: the order of dates, ids
 * that are unique and known, check digits, levels, lists that are too long with all that is in
 * them, directions of writing left open, texts of nothing but invisible characters beyond U+FFFF,
 * unsafe contacts.
 */
public final class DocumentSchema {

  private static final String TEXT = read("civil-society-1.schema.json");

  private DocumentSchema() {}

  /**
   * Returns the schema.
   *
   * @return a JSON object on several lines
   */
  public static String text() {
    return TEXT;
  }

  private static String read(String resource) {
    try (InputStream stream = DocumentSchema.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(stream, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
