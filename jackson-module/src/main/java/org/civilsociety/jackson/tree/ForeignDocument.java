package org.civilsociety.jackson.tree;

import org.civilsociety.jackson.document.DocumentReader;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.jackson.document.Reading;
import org.civilsociety.value.ExtensionValue;

/**
 * A JSON document in somebody else's format, as it stands.
 *
 * @param root what it holds; null where nothing could be read
 * @param problems what is wrong with it as JSON
 */
public record ForeignDocument(ExtensionValue root, FoundProblems problems) {

  /** Reads it, as far as it goes. */
  public static ForeignDocument read(Input input, ReadLimits limits) {
    Reading<ExtensionValue> reading =
        DocumentReader.withoutRules().withLimits(limits).read(input, ExtensionValue.class);
    FoundProblems problems = new FoundProblems(limits.maxProblems());
    reading.problems().forEach(problems::add);
    problems.addMore(reading.more());
    return new ForeignDocument(reading.record().orElse(ExtensionValue.Null.NULL), problems);
  }
}
