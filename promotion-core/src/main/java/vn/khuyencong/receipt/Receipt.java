package vn.khuyencong.receipt;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static com.google.common.collect.MoreCollectors.onlyElement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Outcome;

/**
 * The record of a decision by which it can be replayed years later: the day of the law, what was
 * given, the law in force, what came out. It holds nothing of the machine or the hour, and nothing
 * personal beyond the facts given. The same facts under the same law give the same bytes
 * everywhere; the grammar is in the description of the package.
 *
 * @param day day of the law
 * @param library version of the library that made it
 * @param kind what was assessed
 * @param outcome the overall outcome
 * @param sections the rest, one of each name in their order
 */
public record Receipt(
    LocalDate day, String library, SubjectKind kind, Outcome outcome, List<Section> sections) {

  /**
   * Checks that every section is there, and that the version can be read again.
   *
   * @throws IllegalArgumentException if the sections are not one of each in their order, or the
   *     version has other characters than letters, digits, ., + and -
   */
  public Receipt {
    sections = ImmutableList.copyOf(sections);
    List<SectionName> names = sections.stream().map(Section::name).toList();
    checkArgument(
        names.equals(List.of(SectionName.values())),
        "sections of a receipt must be one of each, in order: %s",
        names);
    checkArgument(
        library.matches("[0-9A-Za-z.+-]+"), "version must be letters, digits, . + -: %s", library);
  }

  /**
   * The receipt for {@code answer} on {@code subject}, which rests on {@code grounds}.
   *
   * @throws IllegalArgumentException if two entries of the book have one id
   */
  public static Receipt of(ReceiptGrounds grounds, Subject subject, Assessment answer) {
    return new Receipt(
        grounds.day(),
        LibraryVersion.current(),
        subject.kind(),
        answer.outcome(),
        List.of(
            subject.input(),
            new Section(SectionName.LAW, book(grounds.book())),
            section(
                SectionName.LOCAL_CEILINGS,
                grounds.localCeilings(),
                (table, to) -> to.optional("table", table, CanonicalSupport::table)),
            section(
                SectionName.NATIONAL_CEILINGS,
                grounds.nationalCeilings(),
                (ground, to) -> to.optional("ground", ground)),
            section(SectionName.SETTLEMENTS, grounds.settlements(), CanonicalAnswer::settlements),
            section(SectionName.FINDINGS, answer, CanonicalAnswer::assessment)));
  }

  /**
   * The receipt that {@link #text} wrote.
   *
   * @throws IllegalArgumentException if the text is not a receipt, or was changed since, naming the
   *     line or section
   */
  public static Receipt parse(String text) {
    return ReceiptText.parse(text);
  }

  /** The section {@code name}. */
  public Section section(SectionName name) {
    return sections.stream().filter(section -> section.name() == name).collect(onlyElement());
  }

  /** The canonical text: UTF-8, lines ended by a line feed, the digest on the last line. */
  public String text() {
    return ReceiptText.of(this);
  }

  /** SHA-256 over all of the text but its last line, in lower-case hexadecimal digits. */
  public String digest() {
    return Digest.of(ReceiptText.body(this));
  }

  /**
   * Whether {@code recomputed}, the receipt for the same subject under the same law now, says the
   * same, and if not, the first difference: of what was given, then of the law, then of what came
   * out.
   */
  public Verification against(Receipt recomputed) {
    return Verification.of(this, recomputed);
  }

  /** The canonical text. */
  @Override
  public String toString() {
    return text();
  }

  private static <T> Section section(SectionName name, T value, CanonicalWriter.Form<T> form) {
    return new Section(name, CanonicalWriter.lines(value, form));
  }

  /** The entries by id, whose order means nothing. */
  private static Map<String, String> book(List<BookLine> entries) {
    return entries.stream()
        .collect(
            toImmutableSortedMap(
                Comparator.naturalOrder(),
                BookLine::id,
                entry -> CanonicalLiteral.of(List.of(entry.value(), entry.citation()))));
  }
}
