package vn.khuyencong.law.limit;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.RowConditions;
import vn.khuyencong.support.SpendingCeiling;

/**
 * A row in a sentence: its figures, on what it goes and where it is written, "5.000.000 đ (vốn đăng
 * ký từ 10.000.000.000 đ; 29/2014/QĐ-UBND)".
 *
 * @param row the row
 */
record RowText(CeilingRow row) implements Localised {
  @Override
  public String in(Language language) {
    boolean vi = language == Language.VIETNAMESE;
    RowConditions asked = row.asked();
    return Stream.of(
            asked.asksNothing() ? Stream.<String>of() : Stream.of(asked.in(language)),
            row.validity().isEmpty()
                ? Stream.of(vi ? "chưa đọc được ngày hiệu lực" : "days not read")
                : Stream.<String>of(),
            row.note().stream(),
            Stream.of(row.citation().toString()))
        .flatMap(words -> words)
        .collect(joining("; ", figures(language) + " (", ")"));
  }

  private String figures(Language language) {
    SpendingCeiling ceiling = row.ceiling();
    String figures =
        Stream.of(
                ceiling
                    .share()
                    .map(
                        share ->
                            share.in(language) + " " + ceiling.base().orElseThrow().in(language))
                    .stream(),
                ceiling.cap().map(cap -> cap.in(language)).stream(),
                ceiling
                    .multiple()
                    .map(
                        many ->
                            many.factor().in(language)
                                + " × "
                                + many.of()
                                    .map(of -> of.in(language))
                                    .orElse(
                                        language == Language.VIETNAMESE
                                            ? "lương cơ sở"
                                            : "base salary"))
                    .stream())
            .flatMap(words -> words)
            .collect(joining(", "));
    return figures.isEmpty() ? ceiling.kind().in(language) : figures;
  }
}
