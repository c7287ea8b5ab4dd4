package vn.khuyencong.examples.document;

import java.time.DateTimeException;
import java.time.Year;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a day, a month or a year from its ISO form and from nothing else; a year may also be a
 * whole number.
 *
 * @param <T> type of the value
 */
final class IsoText<T> extends StdDeserializer<T> {
  private final Function<String, T> parser;
  private final String expected;

  IsoText(Class<T> type, Function<String, T> parser, String expected) {
    super(type);
    this.parser = parser;
    this.expected = expected;
  }

  @Override
  public T deserialize(JsonParser input, DeserializationContext context) {
    if (!input.hasToken(JsonToken.VALUE_STRING) && !isPlainYear(input)) {
      throw new IllegalArgumentException("must be " + expected);
    }
    try {
      return parser.apply(input.getString());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("must be " + expected + ": " + input.getString(), e);
    }
  }

  private boolean isPlainYear(JsonParser input) {
    return handledType() == Year.class && input.hasToken(JsonToken.VALUE_NUMBER_INT);
  }
}
