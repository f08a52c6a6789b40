package org.civilsociety.jackson.format;

import java.util.function.Predicate;
import org.civilsociety.value.Excerpt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** A member that says what kind of document this is; always the same when written. */
record Constant(String name, String text, Predicate<String> accepted, String expectation)
    implements Member {

  private static final ValueFormat<String> TEXT = new TextFormat<>(String.class, text -> text);

  @Override
  public boolean isRequired() {
    return false;
  }

  @Override
  public void read(Object builder, JsonParser parser, DeserializationContext context) {
    String found = TEXT.read(parser, context);
    if (found != null && !accepted.test(found)) {
      String message = expectation + "; found " + Excerpt.quoted(found);
      Malformed.text(String.class, found, message, parser, context);
    }
  }

  @Override
  public void write(Object entity, JsonGenerator generator, SerializationContext context) {
    generator.writeStringProperty(name, text);
  }
}
