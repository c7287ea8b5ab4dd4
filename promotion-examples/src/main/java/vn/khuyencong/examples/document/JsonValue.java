package vn.khuyencong.examples.document;

import java.util.List;
import java.util.Map;

/** A value of a JSON text. */
sealed interface JsonValue {

  /** An object: its fields in order. */
  record Members(Map<String, JsonValue> fields) implements JsonValue {}

  /** A list. */
  record Items(List<JsonValue> values) implements JsonValue {}

  /** A text. */
  record Text(String text) implements JsonValue {}

  /** A number as it is written. */
  record Figure(String digits) implements JsonValue {}

  /** True or false. */
  record Truth(boolean value) implements JsonValue {}

  /** Null, which says nothing. */
  record Nothing() implements JsonValue {}

  /** What a message shows of it. */
  default String shown() {
    if (this instanceof Text text) {
      return text.text();
    }
    if (this instanceof Figure figure) {
      return figure.digits();
    }
    if (this instanceof Truth truth) {
      return String.valueOf(truth.value());
    }
    return this instanceof Items ? "[…]" : "{…}";
  }
}
