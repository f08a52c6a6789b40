package org.civilsociety.jackson.format;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.function.Predicate;
import org.civilsociety.internal.Reflection;
import org.civilsociety.value.Excerpt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/**
 * A member that says what kind of document this is; always the same when written.
 *
 * @param accepted what is read
 * @param same what is read and means what is written; anything else is newer
 * @param expectation what to say where it is another
 * @param fault that it is another
 * @param absence that it is not there
 */
record Constant(
    String name,
    String text,
    Predicate<String> accepted,
    Predicate<String> same,
    String expectation,
    Fault fault,
    Fault absence)
    implements Member {

  private static final MethodHandle READ = Reflection.ownMethod(MethodHandles.lookup(), "read");
  private static final MethodHandle WRITE = Reflection.ownMethod(MethodHandles.lookup(), "write");
  private static final ValueFormat<String> TEXT = new TextFormat<>(String.class, text -> text);

  @Override
  public boolean isRequired() {
    return false;
  }

  @Override
  public MethodHandle reader() {
    return READ.bindTo(this);
  }

  @Override
  public void read(Object builder, JsonParser parser, DeserializationContext context) {
    Gatherer gatherer = Gatherer.of(parser);
    String found = TEXT.read(parser, context);
    if (found == null || same.test(found)) {
      return;
    }
    if (gatherer != null && accepted.test(found)) {
      gatherer.note(Fault.VERSION_NEWER, parser);
    } else if (gatherer != null) {
      gatherer.refuse(fault, parser);
    } else if (!accepted.test(found)) {
      String message = expectation + "; found " + Excerpt.quoted(found);
      Malformed.text(String.class, found, message, parser, context);
    }
  }

  @Override
  public MethodHandle writer(Class<?> implementation) {
    return WRITE.bindTo(this);
  }

  void write(Object entity, JsonGenerator generator, SerializationContext context) {
    generator.writeStringProperty(name, text);
  }
}
