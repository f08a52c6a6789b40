package org.civilsociety.jackson.schemaorg;

import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON in lines, safe within an HTML script element. */
final class JsonText {

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .addModule(new CivilSocietyModule())
          .build()
          .writerFor(ExtensionValue.class)
          .with(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private JsonText() {}

  /** Outside of texts JSON has none of these characters, so that each may be escaped anywhere. */
  static String of(Extensions document) {
    return WRITER
        .writeValueAsString(document)
        .replace("<", "\\u003c")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
