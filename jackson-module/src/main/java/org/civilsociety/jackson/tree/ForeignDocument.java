package org.civilsociety.jackson.tree;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.document.Reading;
import org.civilsociety.validation.Severity;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.core.JsonPointer;

/**
 * A JSON document in somebody else's format, as it stands.
 *
 * @param root what it holds; null where nothing could be read
 * @param problems what is wrong with it as JSON, to which more may come: those without a place get
 *     it from the text, in {@link NativeDocument#read}
 */
public record ForeignDocument(ExtensionValue root, FoundProblems problems) {

  private static final String FORMAT = "format";
  private static final String OWN = "civil-society";

  /** Reads it, as far as it goes. */
  public static ForeignDocument read(Input input, ReadLimits limits) {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (InputStream stream = new CopiedStream(input.open(), copy, limits.maxBytes())) {
      Reading<ExtensionValue> reading =
          DocumentReader.withoutRules()
              .withLimits(limits)
              .read(Input.of(stream), ExtensionValue.class);
      FoundProblems problems =
          new FoundProblems(
              limits.maxProblems(), new SourceText(copy, limits.maxBytes(), reading.leftOut()));
      reading.problems().forEach(problems::add);
      problems.addMore(reading.more());
      ExtensionValue root = reading.record().orElse(ExtensionValue.Null.NULL);
      if (isOwn(root)) {
        problems.add(own());
      }
      if (!reading.isComplete() || !reading.leftOut().isEmpty()) {
        problems.missSomething();
      }
      return new ForeignDocument(root, problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOwn(ExtensionValue root) {
    return root instanceof Extensions object
        && object.get(FORMAT).filter(new ExtensionValue.Text(OWN)::equals).isPresent();
  }

  private static Problem own() {
    return Problem.of(
            "document.native",
            Severity.WARNING,
            JsonPointer.empty().appendProperty(FORMAT),
            "should be read by DocumentReader: it is a document of civil-society itself")
        .withFound(OWN);
  }
}
