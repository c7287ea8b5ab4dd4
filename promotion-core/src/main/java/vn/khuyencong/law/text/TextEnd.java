package vn.khuyencong.law.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.PointSide;
import vn.khuyencong.support.CeilingTable;

/**
 * The time after the end of a text in which nothing read stands in its place, and what has to be
 * asked of it. The ids follow from the key of the text and so are stable.
 *
 * @param text the text that ended
 * @param days the days without a text in its place
 */
record TextEnd(LegalText text, Validity days) {

  /** The gap that the end of {@code text} leaves among {@code all}, if it leaves one. */
  static Optional<TextEnd> of(LegalText text, List<LegalText> all) {
    Optional<LocalDate> first = text.inForce().to().map(last -> last.plusDays(1));
    Optional<LocalDate> next =
        all.stream()
            .filter(other -> other.replaces(text))
            .flatMap(other -> other.inForce().from().stream())
            .min(LocalDate::compareTo);
    return first
        .filter(day -> next.map(day::isBefore).orElse(true))
        .map(day -> new Validity(first, next.map(other -> other.minusDays(1))))
        .map(days -> new TextEnd(text, days));
  }

  /**
   * Whether what holds on {@code validity} ends with its text, of which {@code of} are the days.
   */
  static boolean ends(Validity validity, Validity of) {
    return of.encloses(validity) && validity.to().equals(of.to());
  }

  /** Asks for the ceilings of that time. */
  OpenPoint<CeilingTable> ceilings() {
    return OpenPoint.builder(CeilingTable.class)
        .id("ceilings-after-" + text.key())
        .questionVi("Sau khi " + text + " hết hiệu lực, mức chi là bao nhiêu, theo văn bản nào?")
        .questionEn("After the end of " + text + ", what are the ceilings, and by which text?")
        .addInstruments(whole())
        .addSides(
            PointSide.of(
                "chưa biết: chưa đọc được văn bản thay thế " + text,
                "not known: no text in the place of " + text + " was read"))
        .window(days)
        .build();
  }

  /** Asks whether the conditions of the text go on. */
  OpenPoint<Boolean> conditions() {
    return OpenPoint.builder(Boolean.class)
        .id("conditions-after-" + text.key())
        .questionVi(
            "Sau khi " + text + " hết hiệu lực, các điều kiện của văn bản còn áp dụng không?")
        .questionEn("After the end of " + text + ", do its conditions still apply?")
        .addInstruments(whole())
        .addSides(
            PointSide.of(
                "còn: chưa đọc được văn bản thay thế bỏ các điều kiện này",
                "yes: no text was read that takes its place without them"),
            PointSide.of("không: văn bản đã hết hiệu lực", "no: the text has ended"))
        .window(days)
        .build();
  }

  /** Asks whether its clauses that say for whom items are go on. */
  OpenPoint<Boolean> subjects() {
    return OpenPoint.builder(Boolean.class)
        .id("subjects-after-" + text.key())
        .questionVi(
            "Sau khi "
                + text
                + " hết hiệu lực, các khoản của văn bản nêu đối tượng được hỗ trợ còn áp dụng không?")
        .questionEn(
            "After the end of "
                + text
                + ", do its clauses that say for whom support is still apply?")
        .addInstruments(whole())
        .addSides(
            PointSide.of(
                "còn: chưa đọc được văn bản thay thế nêu đối tượng khác",
                "yes: no text was read that takes its place and names others"),
            PointSide.of(
                "không: văn bản đã hết hiệu lực, các văn bản còn hiệu lực nêu đối tượng",
                "no: the text has ended, and those still in force say for whom it is"))
        .window(days)
        .build();
  }

  /** Asks whether what it says of the most that may be advanced goes on. */
  OpenPoint<Boolean> advances() {
    return OpenPoint.builder(Boolean.class)
        .id("advances-after-" + text.key())
        .questionVi("Sau khi " + text + " hết hiệu lực, mức tạm ứng của văn bản còn áp dụng không?")
        .questionEn("After the end of " + text + ", does what it lets be advanced still bind?")
        .addInstruments(whole())
        .addSides(
            PointSide.of(
                "còn: chưa đọc được văn bản thay thế quy định mức tạm ứng khác",
                "yes: no text was read that takes its place and sets another rate"),
            PointSide.of("không: văn bản đã hết hiệu lực", "no: the text has ended"))
        .window(days)
        .build();
  }

  private Citation whole() {
    return text.instrument().whole();
  }
}
