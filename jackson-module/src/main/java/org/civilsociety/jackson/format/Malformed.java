package org.civilsociety.jackson.format;

import org.civilsociety.value.Excerpt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Reports input that cannot be read. The mapper's problem handlers are asked first, as Jackson
 * does; what they do not take becomes Jackson's own exception, with a message for a person.
 */
final class Malformed {

  private Malformed() {}

  /** A text that is not well formed; the message says what was found and what was expected. */
  static <V> @Nullable V text(
      Class<V> type,
      String text,
      String message,
      JsonParser parser,
      DeserializationContext context) {
    Gatherer gatherer = Gatherer.of(parser);
    if (gatherer != null) {
      gatherer.leaveOut(Fault.form(type), parser);
      return null;
    }
    try {
      return type.cast(context.handleWeirdStringValue(type, text, "%s", message));
    } catch (InvalidFormatException e) {
      throw InvalidFormatException.from(parser, message, text, type);
    }
  }

  /** Another kind of JSON value than the one expected. */
  static <V> @Nullable V token(
      Class<V> type, Expected expected, JsonParser parser, DeserializationContext context) {
    return token(type, Fault.kind(expected), expected.toString(), parser, context);
  }

  static <V> @Nullable V token(
      Class<V> type,
      Fault fault,
      String expected,
      JsonParser parser,
      DeserializationContext context) {
    Gatherer gatherer = Gatherer.of(parser);
    if (gatherer != null) {
      gatherer.leaveOut(fault, parser);
      return null;
    }
    String message = "must be %s; found %s".formatted(expected, describe(parser));
    try {
      return type.cast(
          context.handleUnexpectedToken(
              context.constructType(type), parser.currentToken(), parser, "%s", message));
    } catch (MismatchedInputException e) {
      throw MismatchedInputException.from(parser, type, message);
    }
  }

  /** A value, or a member whose name is the current token, that has no place beside another. */
  static void surplus(
      Class<?> type,
      Fault fault,
      String message,
      JsonParser parser,
      DeserializationContext context) {
    Gatherer gatherer = Gatherer.of(parser);
    if (gatherer == null) {
      throw structure(type, message, parser);
    }
    gatherer.leaveOut(fault, parser);
  }

  /** Leaves out the value that begins at the current token if it is deeper than is read. */
  static boolean isTooDeep(JsonParser parser, DeserializationContext context) {
    Gatherer gatherer = Gatherer.of(parser);
    if (gatherer == null || !gatherer.isTooDeep(parser)) {
      return false;
    }
    gatherer.leaveOut(Fault.TOO_DEEP, parser);
    return true;
  }

  /** An object or list that cannot be what it should be, for a reason of its own. */
  static MismatchedInputException structure(Class<?> type, String message, JsonParser parser) {
    return MismatchedInputException.from(parser, type, message);
  }

  private static String describe(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT, PROPERTY_NAME, END_OBJECT -> "an object";
      case START_ARRAY, END_ARRAY -> "a list";
      case VALUE_STRING -> "the text " + Excerpt.quoted(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Excerpt.of(parser.getString());
      case VALUE_EMBEDDED_OBJECT -> "a binary value";
      default -> Excerpt.of(token.asString());
    };
  }
}
