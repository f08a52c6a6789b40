package org.civilsociety.jackson.format;

import java.math.BigDecimal;
import org.civilsociety.value.Excerpt;
import org.civilsociety.value.ExtensionValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** A number with exactly the decimals that are written. */
final class NumberFormat implements ValueFormat<BigDecimal> {

  @Override
  public @Nullable BigDecimal read(JsonParser parser, DeserializationContext context) {
    return switch (parser.currentToken()) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> decimal(parser, context);
      default -> Malformed.token(BigDecimal.class, Expected.NUMBER, parser, context);
    };
  }

  private static @Nullable BigDecimal decimal(JsonParser parser, DeserializationContext context) {
    String digits = parser.getString();
    try {
      if (digits.length() <= ExtensionValue.Numeral.MAX_CHARACTERS) {
        return parser.getDecimalValue();
      }
      throw new NumberFormatException();
    } catch (ArithmeticException | NumberFormatException e) {
      String message = "must be a number that can be held; found " + Excerpt.of(digits);
      return Malformed.text(BigDecimal.class, digits, message, parser, context);
    }
  }

  @Override
  public void write(BigDecimal value, JsonGenerator generator, SerializationContext context) {
    if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      generator.writeNumber(value.toPlainString());
    } else {
      generator.writeNumber(value);
    }
  }
}
