package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 18. Thanh lý hợp đồng và quyết toán kinh phí: the days. What clauses 3 and 4 say of late
 * files and force majeure is in {@link Article18Exceptions}.
 */
public final class Article18Settlement {
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(18);

  private static final Term ACCEPTANCE = Term.of("nghiệm thu cơ sở", "basic acceptance");
  private static final Term FILE = Term.of("lập hồ sơ quyết toán", "settlement file");
  private static final Term SETTLED = Term.of("thanh lý, quyết toán", "liquidation and settlement");

  /** Clause 1: days for the file after the last basic acceptance. */
  public static final int DAYS_FOR_FILE = 15;

  /** Clause 2: last day of the next year for liquidation and settlement. */
  public static final MonthDay LAST_DAY = MonthDay.of(1, 22);

  /** Clause 1: the file is complete within 15 days of the last basic acceptance. */
  public static final Rule<ProjectSettlement> FILE_IN_TIME =
      NationalProjects.settlement(
          "circular36.article18.file-in-time",
          ARTICLE.clause(1),
          (settlement, context) -> fileInTime(settlement));

  /** Clause 2: liquidation and settlement not later than 22 January of the next year. */
  public static final Rule<ProjectSettlement> SETTLED_IN_TIME =
      NationalProjects.settlement(
          "circular36.article18.settled-in-time",
          ARTICLE.clause(2),
          (settlement, context) -> settledInTime(settlement));

  /**
   * Clauses 1 and 2: acceptance, then the file, then liquidation and settlement.
   *
   * <p>Reading: on one day is in order.
   */
  public static final Rule<ProjectSettlement> DAYS_IN_ORDER =
      NationalProjects.settlement(
          "circular36.article18.days-in-order",
          ARTICLE.clause(2),
          (settlement, context) -> daysInOrder(settlement).at("settledOn"));

  /** The rules of this article. */
  public static final RuleSet<ProjectSettlement> RULES =
      new RuleSet<>(
          "circular36.article18", ImmutableList.of(FILE_IN_TIME, SETTLED_IN_TIME, DAYS_IN_ORDER));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article18Settlement.class)
          .rules(Matter.SETTLEMENTS, RULES)
          .figure(
              "circular36.article18.days-for-file",
              EntryKind.FIGURE,
              Term.of(
                  "số ngày gửi hồ sơ sau nghiệm thu cơ sở", "days for the file after acceptance"),
              DAYS_FOR_FILE,
              FILE_IN_TIME)
          .figure(
              "circular36.article18.last-day",
              EntryKind.FIGURE,
              Term.of("ngày cuối thanh lý, quyết toán năm trước", "last day of settlement"),
              LAST_DAY,
              SETTLED_IN_TIME);

  private Article18Settlement() {}

  /**
   * Clause 1: the last day for the file after the last acceptance on {@code accepted}.
   *
   * <p>Reading: days of the calendar, the day after acceptance being the first.
   */
  public static LocalDate fileDue(LocalDate accepted) {
    return accepted.plusDays(DAYS_FOR_FILE);
  }

  /** Clause 2: the last day for the settlement of {@code year}. */
  public static LocalDate settlementDue(Year year) {
    return year.plusYears(1).atMonthDay(LAST_DAY);
  }

  private static Verdict fileInTime(ProjectSettlement settlement) {
    if (settlement.lastAcceptance().isEmpty()) {
      return Verdict.missing("lastAcceptance").at("lastAcceptance");
    }
    return inTime(
            settlement.fileComplete(), fileDue(settlement.lastAcceptance().get()), "fileComplete")
        .at("fileComplete");
  }

  private static Verdict settledInTime(ProjectSettlement settlement) {
    return inTime(settlement.settledOn(), settlementDue(settlement.year()), "settledOn")
        .at("settledOn");
  }

  private static Verdict daysInOrder(ProjectSettlement settlement) {
    return Stream.of(
            inOrder(ACCEPTANCE, settlement.lastAcceptance(), FILE, settlement.fileComplete()),
            inOrder(ACCEPTANCE, settlement.lastAcceptance(), SETTLED, settlement.settledOn()),
            inOrder(FILE, settlement.fileComplete(), SETTLED, settlement.settledOn()))
        .flatMap(Optional::stream)
        .reduce((one, other) -> one.outcome() == Outcome.VIOLATED ? one : other)
        .orElseGet(Verdict::notApplicable);
  }

  /** Whether {@code day} of {@code step} is not after {@code next}, if both are known. */
  private static Optional<Verdict> inOrder(
      Term step, Optional<LocalDate> day, Term then, Optional<LocalDate> next) {
    return day.flatMap(
        first ->
            next.map(
                second ->
                    second.isBefore(first)
                        ? Verdict.violated()
                            .with("step", then)
                            .with("day", second)
                            .with("earlier", step)
                            .with("earlierDay", first)
                        : Verdict.satisfied()));
  }

  private static Verdict inTime(Optional<LocalDate> done, LocalDate due, String fact) {
    return done.map(day -> Verdict.satisfiedIf(!day.isAfter(due)).with("done", day))
        .orElseGet(() -> Verdict.missing(fact))
        .with("due", due);
  }
}
