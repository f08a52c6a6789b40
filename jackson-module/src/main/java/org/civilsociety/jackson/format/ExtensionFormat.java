package org.civilsociety.jackson.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilsociety.value.Excerpt;
import org.civilsociety.value.ExtensionValue;
import org.civilsociety.value.Extensions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** Any JSON at all, kept as it came, numbers to the digit. */
final class ExtensionFormat implements ValueFormat<ExtensionValue> {

  @Override
  public @Nullable ExtensionValue read(JsonParser parser, DeserializationContext context) {
    Gatherer gatherer = Gatherer.of(parser);
    if ((gatherer != null && gatherer.isStopped()) || Malformed.isTooDeep(parser, context)) {
      return null;
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> readObject(parser, context);
      case START_ARRAY -> readList(parser, context);
      case VALUE_STRING -> new ExtensionValue.Text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> readNumber(parser, context);
      case VALUE_TRUE -> new ExtensionValue.Flag(true);
      case VALUE_FALSE -> new ExtensionValue.Flag(false);
      case VALUE_NULL -> ExtensionValue.Null.NULL;
      default -> Malformed.token(ExtensionValue.class, Expected.JSON, parser, context);
    };
  }

  @Override
  public ExtensionValue ofNull() {
    return ExtensionValue.Null.NULL;
  }

  private static @Nullable ExtensionValue readNumber(
      JsonParser parser, DeserializationContext context) {
    String digits = parser.getString();
    try {
      return new ExtensionValue.Numeral(digits);
    } catch (IllegalArgumentException e) {
      Gatherer gatherer = Gatherer.of(parser);
      if (gatherer != null) {
        gatherer.note(Fault.NUMBER_TOO_LONG, parser);
        return new ExtensionValue.Text(digits);
      }
      return Malformed.text(
          ExtensionValue.class, digits, String.valueOf(e.getMessage()), parser, context);
    }
  }

  Extensions readObject(JsonParser parser, DeserializationContext context) {
    Map<String, ExtensionValue> members = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      readMember(name, members, parser, context);
    }
    return new Extensions(members);
  }

  private void readMember(
      String name,
      Map<String, ExtensionValue> members,
      JsonParser parser,
      DeserializationContext context) {
    try {
      parser.nextToken();
      addMember(name, members, parser, context);
    } catch (JacksonException e) {
      throw e.prependPath(Extensions.class, Excerpt.of(name));
    }
  }

  /** Reads the value of an unknown member and adds it; refuses a second one of the same name. */
  void addMember(
      String name,
      Map<String, ExtensionValue> members,
      JsonParser parser,
      DeserializationContext context) {
    if (members.containsKey(name)) {
      Malformed.surplus(
          Extensions.class, Fault.MEMBER_REPEATED, "stands twice in one object", parser, context);
      return;
    }
    ExtensionValue value = read(parser, context);
    if (value != null) {
      members.put(name, value);
    }
  }

  private ExtensionValue readList(JsonParser parser, DeserializationContext context) {
    List<ExtensionValue> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      try {
        ExtensionValue value = read(parser, context);
        if (value != null) {
          values.add(value);
        }
      } catch (JacksonException e) {
        throw e.prependPath(List.class, values.size());
      }
    }
    return new ExtensionValue.Listing(values);
  }

  @Override
  public void write(ExtensionValue value, JsonGenerator generator, SerializationContext context) {
    if (value instanceof Extensions object) {
      generator.writeStartObject();
      writeMembers(object, generator, context);
      generator.writeEndObject();
    } else if (value instanceof ExtensionValue.Listing list) {
      generator.writeStartArray();
      list.values().forEach(element -> write(element, generator, context));
      generator.writeEndArray();
    } else if (value instanceof ExtensionValue.Text text) {
      generator.writeString(text.text());
    } else if (value instanceof ExtensionValue.Numeral number) {
      writeNumber(number.digits(), generator, context);
    } else if (value instanceof ExtensionValue.Flag flag) {
      generator.writeBoolean(flag.value());
    } else {
      generator.writeNull();
    }
  }

  /** To the digit where the output can hold it, as JSON can; by value in a tree of nodes. */
  private static void writeNumber(
      String digits, JsonGenerator generator, SerializationContext context) {
    if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      generator.writeNumber(digits);
      return;
    }
    try {
      BigDecimal number = new BigDecimal(digits);
      if (number.scale() == 0) {
        generator.writeNumber(number.toBigIntegerExact());
      } else {
        generator.writeNumber(number);
      }
    } catch (NumberFormatException e) {
      throw DatabindException.from(
          context, "cannot be written other than as JSON: the number " + Excerpt.of(digits), e);
    }
  }

  void writeMembers(Extensions object, JsonGenerator generator, SerializationContext context) {
    Sorting.members(object.members(), context)
        .forEach(
            (name, value) -> {
              generator.writeName(name);
              write(value, generator, context);
            });
  }
}
