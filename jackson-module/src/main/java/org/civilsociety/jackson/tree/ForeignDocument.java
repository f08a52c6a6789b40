package org.civilsociety.jackson.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.civilsociety.jackson.CivilSocietyModule;
import org.civilsociety.jackson.document.Input;
import org.civilsociety.jackson.document.Problem;
import org.civilsociety.jackson.document.ReadLimits;
import org.civilsociety.value.ExtensionValue;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON document in somebody else's format, as it stands.
 *
 * @param root what it holds; null where nothing could be read
 * @param problems what is wrong with it as JSON
 */
public record ForeignDocument(ExtensionValue root, List<Problem> problems) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CivilSocietyModule()).build();

  /** Reads it, as far as it goes. */
  public static ForeignDocument read(Input input, ReadLimits limits) {
    try (InputStream stream = input.open()) {
      return new ForeignDocument(MAPPER.readValue(stream, ExtensionValue.class), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
