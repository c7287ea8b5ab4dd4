package vn.khuyencong.law.wage;

import static vn.khuyencong.citation.Evidence.SECONDARY;
import static vn.khuyencong.citation.Evidence.SEEN;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.MonthRange;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.SalaryBasis;
import vn.khuyencong.rule.Context;

/**
 * The base salary (lương cơ sở), đồng a month; before 1 July 2013 the common minimum wage (lương
 * tối thiểu chung). Not the regional minimum wage.
 *
 * <p>Reading: the salary of a month is the one in force on its first day; every change so far fell
 * on the first of a month, so that it is the salary of the day by which the month counts too.
 */
public final class BaseSalary {

  /** The whole series, from 1 May 2011. */
  public static final Dated<Vnd> SERIES =
      Dated.from(
              "base salary",
              LocalDate.of(2011, 5, 1),
              Vnd.of(830_000),
              Citation.of("22/2011/NĐ-CP"),
              SECONDARY)
          .then(
              LocalDate.of(2012, 5, 1), Vnd.of(1_050_000), Citation.of("31/2012/NĐ-CP"), SECONDARY)
          .then(
              LocalDate.of(2013, 7, 1), Vnd.of(1_150_000), Citation.of("66/2013/NĐ-CP"), SECONDARY)
          .then(
              LocalDate.of(2016, 5, 1), Vnd.of(1_210_000), Citation.of("47/2016/NĐ-CP"), SECONDARY)
          .then(
              LocalDate.of(2017, 7, 1), Vnd.of(1_300_000), Citation.of("47/2017/NĐ-CP"), SECONDARY)
          .then(
              LocalDate.of(2018, 7, 1), Vnd.of(1_390_000), Citation.of("72/2018/NĐ-CP"), SECONDARY)
          .then(
              LocalDate.of(2019, 7, 1), Vnd.of(1_490_000), Citation.of("38/2019/NĐ-CP"), SECONDARY)
          .then(
              LocalDate.of(2023, 7, 1), Vnd.of(1_800_000), Citation.of("24/2023/NĐ-CP"), SECONDARY)
          .then(
              LocalDate.of(2024, 7, 1), Vnd.of(2_340_000), Citation.of("73/2024/NĐ-CP"), SECONDARY)
          .then(
              LocalDate.of(2026, 7, 1),
              Vnd.of(2_530_000),
              Citation.parse("Điều 3 khoản 2, 161/2026/NĐ-CP"),
              SEEN);

  /**
   * The series as it was known by day.
   *
   * <p>Reading: a salary is known from the day on which its decree was signed, where that day was
   * read, else from its own first day. Decree 161/2026/NĐ-CP was signed on 15 May 2026.
   */
  private static final Dated<Dated<Vnd>> KNOWN =
      known(Map.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 5, 15)));

  /** The series as a part of the law that belongs to no one text. */
  public static final TextPart PART =
      TextPart.of(BaseSalary.class)
          .dated("wage.base-salary", EntryKind.WAGE, Term.of("lương cơ sở", "base salary"), SERIES);

  private BaseSalary() {}

  /**
   * The base salary of {@code month} as it is known on the day {@link Context#asked}, if the series
   * reaches back to it.
   */
  public static Optional<Cited<Vnd>> find(YearMonth month, Context context) {
    return context
        .at(context.asked())
        .value(KNOWN)
        .map(Cited::value)
        .orElse(SERIES)
        .find(MonthRange.dayOf(month));
  }

  /**
   * The base salary of {@code month}, which has one law: that of its {@link MonthRange#dayOf day}.
   *
   * @throws IllegalArgumentException before May 2011, the first month of the series
   */
  public static Cited<Vnd> of(YearMonth month) {
    return SERIES.on(MonthRange.dayOf(month));
  }

  /**
   * The base salary of {@code month} as it is known on the day of {@code context}: that of the
   * month, unless its decree came later.
   *
   * @throws IllegalArgumentException before May 2011, the first month of the series
   */
  public static Cited<Vnd> of(YearMonth month, Context context) {
    return context.value(KNOWN).map(Cited::value).orElse(SERIES).on(MonthRange.dayOf(month));
  }

  /**
   * The base salary at which {@code month} of {@code plan} is computed on the day of {@code
   * context}: the one known for it by then, unless the plan asks for that of each month.
   *
   * @throws IllegalArgumentException before May 2011, the first month of the series
   */
  public static Cited<Vnd> of(NetworkPlan plan, YearMonth month, Context context) {
    return plan.salaries().equals(Optional.of(SalaryBasis.OF_EACH_MONTH))
        ? of(month)
        : of(month, context);
  }

  /** The series by what was known of it: each value from its day in {@code signed}, or its own. */
  private static Dated<Dated<Vnd>> known(Map<LocalDate, LocalDate> signed) {
    List<LocalDate> days = ImmutableList.copyOf(SERIES.byFirstDay().keySet());
    Cited<Vnd> first = SERIES.on(SERIES.firstDay());
    Dated<Vnd> some =
        Dated.from("base salary", days.get(0), first.value(), first.citation(), first.evidence());
    Dated<Dated<Vnd>> known =
        Dated.from("base salary known", days.get(0), some, first.citation(), first.evidence());
    for (int i = 1; i < days.size(); i++) {
      Cited<Vnd> next = SERIES.on(days.get(i));
      some = some.then(days.get(i), next.value(), next.citation(), next.evidence());
      known =
          known.then(
              signed.getOrDefault(days.get(i), days.get(i)),
              some,
              next.citation(),
              next.evidence());
    }
    return known;
  }
}
