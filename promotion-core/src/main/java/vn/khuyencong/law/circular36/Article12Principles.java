package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.kit.RoundedDown;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 12. Nguyên tắc tạm ứng, thanh lý hợp đồng và quyết toán kinh phí, as far as it is on
 * advances: on the contract, by the rates of Articles 13 to 16. What it says of settlement is in
 * {@link Article12Settlement}.
 */
public final class Article12Principles {
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(12);

  /**
   * Clause 2: every payment rests on the contract on carrying the project out. Article 13 names it
   * among the papers of advances; here it is asked of what is paid after acceptance.
   *
   * <p>Reading: tasks that are assigned to budget units of the Ministry (clause 1, Article 6 clause
   * 4) have the assignment in its place; the rates of Articles 13 to 16 are taken to hold for them.
   */
  public static final Rule<AdvanceRequest> CONTRACT =
      Rule.of(
          "circular36.article12.contract",
          ARTICLE.clause(2),
          NationalProjects.only(
              AdvanceRequest::money,
              (request, context) ->
                  ImmutableList.of(
                      (Article13FirstAdvance.asksContract(request)
                              ? Verdict.notApplicable()
                              : contract(request))
                          .at("contract"))));

  /**
   * Clause 7: what was paid in advance is within the rate of Articles 13 to 16; what is over is
   * stated.
   *
   * <p>Reading: a first advance of a project of several years that was within its rate is not over
   * because the work is behind it.
   */
  public static final Rule<AdvanceRequest> WITHIN_RATE =
      Rule.of(
          "circular36.article12.within-rate",
          ARTICLE.clause(7),
          NationalProjects.only(
              AdvanceRequest::money, (request, context) -> ImmutableList.of(withinRate(request))));

  /** The rules of this article on advances. */
  public static final RuleSet<AdvanceRequest> RULES =
      new RuleSet<>("circular36.article12", ImmutableList.of(CONTRACT, WITHIN_RATE));

  /** This article as a part of its text. */
  static final TextPart PART = TextPart.of(Article12Principles.class).rules(Matter.ADVANCES, RULES);

  private Article12Principles() {}

  /** Whether the contract is there, or the assignment that stands in its place. */
  public static Verdict contract(AdvanceRequest request) {
    if (request.assigned().orElse(false)) {
      return Verdict.notApplicable();
    }
    Optional<Boolean> there = request.has(PaymentPaper.CONTRACT);
    return there.equals(Optional.of(false)) && request.assigned().isEmpty()
        ? Verdict.missing("assigned")
        : Verdict.satisfiedIf(there, "contract");
  }

  /** What {@code paid} in advance is over {@code most}; satisfied if nothing. */
  public static Verdict within(Vnd paid, Vnd most) {
    return paid.compareTo(most) <= 0
        ? Verdict.satisfied().at("paid")
        : Verdict.violated()
            .at("paid")
            .with("paid", paid)
            .with("most", most)
            .with("over", paid.minus(most));
  }

  private static Verdict withinRate(AdvanceRequest request) {
    Optional<Vnd> most = most(request);
    if (most.isEmpty()) {
      return Verdict.notApplicable().at("paid");
    }
    if (request.paid().isEmpty()) {
      return Verdict.missing("paid").at("paid");
    }
    Verdict verdict =
        RoundedDown.said(
            within(request.paid().get(), most.get()), isRoundedDown(request, most.get()));
    boolean known = request.accepted().orElse(false) && Article16OtherRates.isRateKnown(request);
    if (verdict.outcome() == Outcome.SATISFIED || known) {
      return verdict;
    }
    if (request.accepted().isEmpty()) {
      return Verdict.missing("accepted").at("accepted");
    }
    if (!Article16OtherRates.isRateKnown(request)) {
      return Verdict.missing("agencyDecided").at("agencyDecided");
    }
    return request.severalYears().isEmpty()
        ? Verdict.missing("severalYears").at("severalYears")
        : verdict;
  }

  /** Whether {@code most}, which may have been paid by now, is a rate of which a part was cut. */
  static boolean isRoundedDown(AdvanceRequest request, Vnd most) {
    return RoundedDown.isOfSome(
        most,
        Stream.of(
                Article16OtherRates.rate(request),
                request.kind().flatMap(Article13FirstAdvance::rate))
            .flatMap(Optional::stream)
            .map(Cited::value)
            .toList(),
        Stream.concat(Stream.of(request.support()), request.plannedByNow().stream()).toList());
  }

  /** What may have been paid by now, whatever else is asked. */
  static Optional<Vnd> most(AdvanceRequest request) {
    Optional<Vnd> byProgress = Article15SeveralYears.most(request);
    if (Article15SeveralYears.isNext(request)) {
      Vnd first =
          request
              .kind()
              .flatMap(Article13FirstAdvance::rate)
              .map(rate -> request.support().share(rate.value(), RoundingMode.DOWN))
              .orElse(request.support());
      return byProgress.map(due -> due.max(first).min(request.support()));
    }
    return Article16OtherRates.rate(request)
        .map(rate -> request.support().share(rate.value(), RoundingMode.DOWN))
        .map(share -> byProgress.map(share::min).orElse(share));
  }
}
