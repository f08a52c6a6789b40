package org.civilsociety.jackson.tree;

import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.jackson.format.InLines;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The text of a document that a conversion has made. */
public final class JsonText {

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .addModule(new CivilSocietyModule())
          .build()
          .writerFor(ExtensionValue.class)
          .with(InLines.printer());

  private JsonText() {}

  /** JSON in lines, without a line feed at the end. */
  public static String of(Extensions document) {
    return WRITER.writeValueAsString(document);
  }
}
