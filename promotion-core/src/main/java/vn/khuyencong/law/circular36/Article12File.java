package vn.khuyencong.law.circular36;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.kit.FileDays;
import vn.khuyencong.law.kit.RoundedDown;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.PaidAdvance;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.FileAmounts;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 12. Nguyên tắc tạm ứng, thanh lý hợp đồng và quyết toán kinh phí, as far as it is on the
 * file of a project as a whole: the order of its days, what was advanced, its figures.
 */
public final class Article12File {
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(12);

  /**
   * Clauses 1 and 2: approved, contracted, paid in advance, accepted, settled; of two steps whose
   * days are known the later is not before the other.
   *
   * <p>Reading: on one day is in order. The contract follows the plan that was approved (clause 1),
   * payments rest on the contract (clause 2); after liquidation nothing is advanced or accepted.
   */
  public static final Rule<ProjectFile> DAYS_IN_ORDER =
      Rule.of(
          "circular36.article12.days-in-order",
          ARTICLE.clause(2),
          NationalProjects.only(
              ProjectFile::kindOfMoney, (file, context) -> FileDays.sinceApproval(file)));

  /**
   * Clause 5: the figures that are settled are right: those that the settlement states of the
   * contract, the advances, the acceptance and what was paid back are those of the file.
   */
  public static final Rule<ProjectFile> FIGURES_AGREE =
      Rule.of(
          "circular36.article12.figures-agree",
          ARTICLE.clause(5),
          NationalProjects.only(ProjectFile::kindOfMoney, (file, context) -> figuresAgree(file)));

  /**
   * Clause 7: with each advance no more was advanced than the rate of Articles 13 to 16 let through
   * by its day; what is over is stated.
   */
  public static final Rule<PaidAdvance> PAID_WITHIN_RATE =
      Rule.of(
          "circular36.article12.paid-within-rate",
          ARTICLE.clause(7),
          NationalProjects.only(
              paid -> paid.request().money(),
              (paid, context) ->
                  ImmutableList.of(
                      Article12Principles.most(paid.request())
                          .map(
                              most ->
                                  RoundedDown.said(
                                      atRate(paid, within(paid, most)),
                                      Article12Principles.isRoundedDown(paid.request(), most)))
                          .orElseGet(Verdict::notApplicable)
                          .at("amount"))));

  /** The rules of this class on the days. */
  public static final RuleSet<ProjectFile> RULES =
      new RuleSet<>("circular36.article12.files", ImmutableList.of(DAYS_IN_ORDER));

  /** The rules of this class on the sums. */
  public static final RuleSet<ProjectFile> MONEY_RULES =
      new RuleSet<>("circular36.article12.file-money", ImmutableList.of(FIGURES_AGREE));

  /** The rules of this class on advances that were paid. */
  public static final RuleSet<PaidAdvance> ADVANCE_RULES =
      new RuleSet<>("circular36.article12.paid-advances", ImmutableList.of(PAID_WITHIN_RATE));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article12File.class)
          .rules(Matter.FILES, RULES)
          .rules(Matter.FILE_MONEY, MONEY_RULES)
          .rules(Matter.PAID_ADVANCES, ADVANCE_RULES);

  private Article12File() {}

  /**
   * Whether what was advanced by the day of {@code paid} is within {@code bound}; while an amount
   * is not known, only if it is over whatever that is. The rate after acceptance may be another, so
   * that is asked of what is over.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public static Verdict within(PaidAdvance paid, Vnd bound) {
    if (paid.most().map(most -> most.compareTo(bound) <= 0).orElse(false)) {
      return Verdict.satisfied().with("most", bound);
    }
    if (paid.least().compareTo(bound) <= 0) {
      return Verdict.missing(unknown(paid)).with("most", bound);
    }
    Verdict over =
        paid.request().accepted().isEmpty() ? Verdict.missing("accepted") : Verdict.violated();
    return over.with("most", bound)
        .with("paid", paid.least())
        .with("over", paid.least().minus(bound));
  }

  /** What is not known of what was advanced. */
  private static String unknown(PaidAdvance paid) {
    return paid.most().isEmpty() ? "advanceAmount" : paid.repaidKnown() ? "advanceDay" : "repaid";
  }

  /** The rate that the head of the agency decided may be a higher one. */
  private static Verdict atRate(PaidAdvance paid, Verdict verdict) {
    return verdict.outcome() == Outcome.VIOLATED && !Article16OtherRates.isRateKnown(paid.request())
        ? verdict.as(Verdict.missing("agencyDecided"))
        : verdict;
  }

  private static List<Verdict> figuresAgree(ProjectFile file) {
    FileAmounts amounts = FileAmounts.of(file.toBuilder().settlement(Optional.empty()).build());
    return file.settlement().stream()
        .flatMap(
            settled ->
                Stream.of(
                    agrees(
                        Term.of("kinh phí theo hợp đồng", "the support by the contract"),
                        settled.approvedSupport(),
                        amounts.contracted(),
                        "approvedSupport"),
                    agrees(
                        Term.of("số đã tạm ứng", "what was advanced"),
                        settled.advanced(),
                        amounts.advanced(),
                        "advanced"),
                    agrees(
                        Term.of("số được nghiệm thu", "what was accepted"),
                        settled.accepted(),
                        amounts.accepted(),
                        "accepted"),
                    agrees(
                        Term.of("số đã hoàn trả", "what was paid back"),
                        settled.repaid(),
                        amounts.repaid(),
                        "repaid")))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static Optional<Verdict> agrees(
      Term figure, Optional<Vnd> stated, Optional<Vnd> told, String path) {
    return stated.flatMap(
        one ->
            told.map(
                other ->
                    Verdict.satisfiedIf(one.equals(other))
                        .at("settlement." + path)
                        .with("figure", figure)
                        .with("stated", one)
                        .with("told", other)));
  }
}
