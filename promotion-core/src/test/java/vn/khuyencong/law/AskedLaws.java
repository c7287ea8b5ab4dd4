package vn.khuyencong.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.law.limit.Lines;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Settlement;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.RowConditions;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;

/** The law of a day as it may be asked. */
final class AskedLaws {
  private static final Citation GROUND = Citation.of("9/QĐ-UBND");

  static final CeilingTable TABLE =
      Lines.table(
          Stream.concat(
                  Stream.of(SupportItem.values()).map(AskedLaws::row),
                  Stream.of("thấp", "cao").map(AskedLaws::conditional))
              .toArray(CeilingRow[]::new));

  private AskedLaws() {}

  /** With nothing given; with all that is open by then settled. */
  static List<LawInForce> on(LocalDate day) {
    LawInForce law = KeptLaws.inForceOn(day);
    return List.of(law, settled(law));
  }

  /** The same without a ceiling for local money, with a table, and with the national ceilings. */
  static List<LawInForce> ofLocalMoney(LocalDate day) {
    return on(day).stream()
        .flatMap(law -> Stream.of(law, law.with(TABLE), law.withNational(GROUND)))
        .toList();
  }

  private static CeilingRow row(SupportItem item) {
    return CeilingRow.builder()
        .from(Lines.row(item, SpendingCeiling.of(Vnd.ofMillions(100))))
        .validity(Validity.ALWAYS)
        .build();
  }

  /** A row of an item of the province that holds under a condition in words. */
  private static CeilingRow conditional(String condition) {
    return CeilingRow.builder()
        .from(row(SupportItem.BRAND))
        .item(UntoldCases.OWN)
        .ceiling(SpendingCeiling.of(Vnd.ofMillions(condition.equals("cao") ? 90 : 10)))
        .conditions(RowConditions.builder().others(List.of(condition)).build())
        .build();
  }

  private static LawInForce settled(LawInForce law) {
    return law.texts().openPoints().stream()
        .filter(point -> point.window().from().map(first -> !first.isAfter(law.day())).orElse(true))
        .flatMap(point -> answer(point).stream())
        .reduce(law, LawInForce::settling, (one, other) -> other);
  }

  /** Yes, a table, or the first of some choices; none to a point that asks for a figure. */
  private static <A> Optional<Settlement<?>> answer(OpenPoint<A> point) {
    Class<A> type = point.answerType();
    return Stream.<Object>concat(
            Stream.of(true, TABLE), Stream.ofNullable(type.getEnumConstants()).flatMap(Stream::of))
        .filter(type::isInstance)
        .map(type::cast)
        .<Settlement<?>>map(value -> Settlement.of(point, value, GROUND))
        .findFirst();
  }
}
