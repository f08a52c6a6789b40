package org.civilsociety.examples.tool.output;

import org.civilsociety.jackson.CivilSocietyModule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON that is safe to look at: whatever cannot be seen is written as an escape. */
public final class ReportJson {

  /** Writes what the library has, and maps and lists. */
  public static final JsonMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().characterEscapes(new InvisibleEscaped()).build())
          .addModule(new CivilSocietyModule())
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private ReportJson() {}

  private static final class InvisibleEscaped extends CharacterEscapes {

    private static final long serialVersionUID = 1;
    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] escapes = standardAsciiEscapesForJSON();
      escapes[DELETE] = ESCAPE_STANDARD;
      return escapes;
    }

    /** Of two halves of a pair, each is asked for by itself; together they can be seen. */
    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      boolean isHalf = Character.getType(character) == Character.SURROGATE;
      return isHalf || VisibleText.isVisible(character)
          ? null
          : new SerializedString(VisibleText.escape(character));
    }
  }
}
