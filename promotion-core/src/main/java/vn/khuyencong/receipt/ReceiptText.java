package vn.khuyencong.receipt;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.rule.Outcome;

/** The text of a receipt, written and read; the grammar is in the description of the package. */
final class ReceiptText {
  private static final String TITLE = "khuyencong receipt 1";
  private static final String DIGEST = "sha256 = ";

  private ReceiptText() {}

  /** The whole text of {@code receipt}. */
  static String of(Receipt receipt) {
    String body = body(receipt);
    return body + DIGEST + Digest.of(body) + "\n";
  }

  /** The text of {@code receipt} without its last line. */
  static String body(Receipt receipt) {
    return TITLE
        + "\nday = "
        + receipt.day()
        + "\nlibrary = "
        + receipt.library()
        + "\nkind = "
        + receipt.kind().name()
        + "\noutcome = "
        + receipt.outcome().name()
        + "\n\n"
        + receipt.sections().stream().map(ReceiptText::section).collect(joining());
  }

  private static String section(Section section) {
    return "[" + section.name().label() + "] " + section.digest() + "\n" + section.text() + "\n";
  }

  /** The receipt whose text is {@code text}. */
  static Receipt parse(String text) {
    List<String> blocks = List.of(text.split("\n\n", -1));
    List<SectionName> names = List.of(SectionName.values());
    checkArgument(
        text.startsWith(TITLE + "\n") && blocks.size() == names.size() + 2,
        "receipt must have the title %s, %s sections and a digest: %s blocks",
        TITLE,
        names.size(),
        blocks.size());
    Map<String, String> head = lines(blocks.get(0), "head");
    Receipt receipt =
        receipt(
            head,
            IntStream.range(0, names.size())
                .mapToObj(i -> section(names.get(i), blocks.get(i + 1)))
                .collect(toImmutableList()));
    checkArgument(
        of(receipt).equals(text),
        "receipt must be as it was written, with the digest %s: %s",
        receipt.digest(),
        blocks.get(names.size() + 1).strip());
    return receipt;
  }

  private static Receipt receipt(Map<String, String> head, List<Section> sections) {
    try {
      return new Receipt(
          LocalDate.parse(of(head, "day")),
          of(head, "library"),
          constant(SubjectKind.class, head, "kind"),
          constant(Outcome.class, head, "outcome"),
          sections);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("day of a receipt must be a date: " + head.get("day"), e);
    }
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, Map<String, String> head, String key) {
    String name = of(head, key);
    return Stream.of(type.getEnumConstants())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    key + " of a receipt must be one that the library knows: " + name));
  }

  private static String of(Map<String, String> head, String key) {
    String value = head.get(key);
    checkArgument(value != null, "head of a receipt must have a line: %s", key);
    return value;
  }

  private static Section section(SectionName name, String block) {
    String title = "[" + name.label() + "] ";
    checkArgument(block.startsWith(title), "section of a receipt must be there: %s", name.label());
    Section section = new Section(name, lines(block, name.label()));
    checkArgument(
        block.startsWith(title + section.digest()),
        "section of a receipt must be as it was written, but was changed: %s",
        name.label());
    return section;
  }

  /** The lines of {@code block} after its title. */
  private static Map<String, String> lines(String block, String name) {
    Map<String, String> lines = new LinkedHashMap<>();
    block
        .lines()
        .skip(1)
        .forEach(
            line -> {
              int equals = line.indexOf(" = ");
              checkArgument(equals > 0, "line of %s must be key = literal: %s", name, line);
              String earlier = lines.put(line.substring(0, equals), line.substring(equals + 3));
              checkArgument(earlier == null, "line of %s must stand there once: %s", name, line);
            });
    return lines;
  }
}
