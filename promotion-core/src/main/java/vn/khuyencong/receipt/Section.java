package vn.khuyencong.receipt;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * A part of a receipt: lines "key = literal".
 *
 * @param name which part
 * @param lines the literals by their keys, in order
 */
public record Section(SectionName name, Map<String, String> lines) {

  /**
   * Checks that every line can be read again.
   *
   * @throws IllegalArgumentException if a key is not one word without =, or a literal is empty or
   *     not one line
   */
  public Section {
    lines = ImmutableMap.copyOf(lines);
    lines.forEach(
        (key, literal) -> {
          checkArgument(
              isKey(key), "key of section %s must be one word without =: %s", name.label(), key);
          checkArgument(
              !literal.isEmpty() && literal.codePoints().allMatch(CanonicalLiteral::isOneLine),
              "literal of %s must be one line of text",
              key);
        });
  }

  /** The lines as they stand in a receipt, each ended by a line feed. */
  String text() {
    return lines.entrySet().stream()
        .map(line -> line.getKey() + " = " + line.getValue() + "\n")
        .collect(joining());
  }

  /** SHA-256 over the lines in UTF-8, in lower-case hexadecimal digits. */
  public String digest() {
    return Digest.of(text());
  }

  private static boolean isKey(String key) {
    return !key.isEmpty()
        && key.codePoints()
            .allMatch(
                character ->
                    CanonicalLiteral.isOneLine(character)
                        && !Character.isWhitespace(character)
                        && character != '=');
  }
}
