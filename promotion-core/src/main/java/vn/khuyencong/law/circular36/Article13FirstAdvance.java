package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Percent;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 13. Tạm ứng kinh phí lần một: at what rate, and on what progress and papers. The next
 * advance of a project of several years goes by Article 15.
 */
public final class Article13FirstAdvance {
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(13);
  private static final Citation CLAUSE_1_B = ARTICLE.clause(1).point("b");
  private static final Citation CLAUSE_2 = ARTICLE.clause(2);
  private static final Citation CLAUSE_3_B = ARTICLE.clause(3).point("b");

  /** Clause 1 point b: more than this share of the supported item is done. */
  public static final Percent HALF = Percent.of(50);

  /** Clause 2 point d: the work done is worth more than this share of the whole investment. */
  public static final Percent SEVENTY = Percent.of(70);

  private static final Term FIRST_ADVANCE = Term.of("tạm ứng lần một", "first advance");

  private static final ImmutableSet<AdvanceKind> ALL = ImmutableSet.copyOf(AdvanceKind.values());

  /**
   * Clauses 1 to 3: the contract on carrying the project out is there. What is paid after
   * acceptance rests on it by Article 12 clause 2, which no decision of the agency puts aside.
   */
  public static final Rule<AdvanceRequest> CONTRACT =
      Rule.of(
          "circular36.article13.contract",
          ARTICLE,
          NationalProjects.only(
              AdvanceRequest::money,
              (request, context) ->
                  asksContract(request)
                      ? ImmutableList.of(Article12Principles.contract(request).at("contract"))
                      : ImmutableList.of()));

  /** Clause 1 point b, clause 2 point c: the contract of support with the investor is there. */
  public static final Rule<AdvanceRequest> SUPPORT_CONTRACT =
      rule(
          "support-contract",
          CLAUSE_1_B,
          ImmutableSet.of(AdvanceKind.CLUSTER_INFRASTRUCTURE, AdvanceKind.CLUSTER_PLANNING),
          paper("supportContract", PaymentPaper.SUPPORT_CONTRACT));

  /** Clause 1 point b: where the investor hires a builder, the contract with it is there. */
  public static final Rule<AdvanceRequest> BUILDER_CONTRACT =
      rule(
          "builder-contract",
          CLAUSE_1_B,
          ImmutableSet.of(AdvanceKind.CLUSTER_INFRASTRUCTURE),
          Article13FirstAdvance::builderContract);

  /** Clause 1 point b: more than 50 % of the work of the supported item is done. */
  public static final Rule<AdvanceRequest> HALF_DONE =
      rule(
          "half-done", CLAUSE_1_B, ImmutableSet.of(AdvanceKind.CLUSTER_INFRASTRUCTURE), done(HALF));

  /**
   * Clause 2 points a and b: the plan of carrying it out is there. Of the events of point b it is
   * not asked of short courses (tập huấn) and forums (diễn đàn).
   */
  public static final Rule<AdvanceRequest> PLAN =
      rule(
          "plan",
          CLAUSE_2,
          ImmutableSet.of(AdvanceKind.TRAINING, AdvanceKind.EVENTS_AND_BRANDS),
          paper("plan", PaymentPaper.PLAN));

  /** Clause 2 point d: work worth more than 70 % of the investment of the project is done. */
  public static final Rule<AdvanceRequest> SEVENTY_DONE =
      rule(
          "seventy-done",
          CLAUSE_2.point("d"),
          ImmutableSet.of(AdvanceKind.MODELS_AND_MACHINERY),
          done(SEVENTY));

  /** Clause 3 point b: founding an enterprise is paid after basic acceptance only. */
  public static final Rule<AdvanceRequest> FOUNDING_ACCEPTED =
      rule(
          "founding-accepted",
          CLAUSE_3_B,
          ImmutableSet.of(AdvanceKind.ENTERPRISE_FOUNDING),
          request -> Verdict.satisfiedIf(request.accepted(), "accepted").at("accepted"));

  /** Clause 3 point b: the business registration certificate is there. */
  public static final Rule<AdvanceRequest> BUSINESS_REGISTRATION =
      rule(
          "business-registration",
          CLAUSE_3_B,
          ImmutableSet.of(AdvanceKind.ENTERPRISE_FOUNDING),
          paper("businessRegistration", PaymentPaper.BUSINESS_REGISTRATION));

  /** The rules of this article. */
  public static final RuleSet<AdvanceRequest> RULES =
      new RuleSet<>(
          "circular36.article13",
          ImmutableList.of(
              CONTRACT,
              SUPPORT_CONTRACT,
              BUILDER_CONTRACT,
              HALF_DONE,
              PLAN,
              SEVENTY_DONE,
              FOUNDING_ACCEPTED,
              BUSINESS_REGISTRATION));

  /** This article as a part of its text. */
  static final TextPart PART =
      ALL.stream()
          .flatMap(
              kind ->
                  rate(kind).stream()
                      .map(
                          rate ->
                              Figure.listed(
                                  "circular36.article13.rate",
                                  EntryKind.FIGURE,
                                  FIRST_ADVANCE,
                                  kind,
                                  rate)))
          .reduce(
              TextPart.of(Article13FirstAdvance.class)
                  .rules(Matter.ADVANCES, RULES)
                  .figure(
                      "circular36.article13.half",
                      EntryKind.FIGURE,
                      Term.of(
                          "khối lượng hạng mục phải vượt", "share of the item done to be exceeded"),
                      HALF,
                      HALF_DONE)
                  .figure(
                      "circular36.article13.seventy",
                      EntryKind.FIGURE,
                      Term.of(
                          "giá trị khối lượng phải vượt",
                          "share of the investment done to be exceeded"),
                      SEVENTY,
                      SEVENTY_DONE),
              TextPart::figure,
              (one, other) -> other);

  private Article13FirstAdvance() {}

  /** The rate of the first advance for projects of {@code kind}, if the article sets one. */
  public static Optional<Cited<Percent>> rate(AdvanceKind kind) {
    return switch (kind) {
      case CLUSTER_INFRASTRUCTURE -> rate(30, ARTICLE.clause(1));
      case TRAINING -> rate(70, CLAUSE_2.point("a"));
      case ADVICE, EVENTS_AND_BRANDS, SHORT_COURSES_AND_FORUMS -> rate(70, CLAUSE_2.point("b"));
      case FAIRS_AND_MEDIA, CLUSTER_PLANNING -> rate(70, CLAUSE_2.point("c"));
      case MODELS_AND_MACHINERY -> rate(70, CLAUSE_2.point("d"));
      case ENTERPRISE_FOUNDING -> rate(100, ARTICLE.clause(3));
      case LOAN_INTEREST, OTHER -> Optional.empty();
    };
  }

  private static Optional<Cited<Percent>> rate(long percent, Citation citation) {
    return Optional.of(new Cited<>(Percent.of(percent), citation, Evidence.SEEN));
  }

  /** A condition on the first payment for the given kinds; it does not arise for others. */
  private static Rule<AdvanceRequest> rule(
      String name,
      Citation citation,
      Set<AdvanceKind> kinds,
      Function<AdvanceRequest, Verdict> check) {
    return Rule.of(
        "circular36.article13." + name,
        citation,
        NationalProjects.only(
            AdvanceRequest::money,
            (request, context) ->
                concerns(request, kinds)
                    ? ImmutableList.of(
                        Article16OtherRates.unlessOthers(request, check.apply(request)))
                    : ImmutableList.of()));
  }

  /** Whether the contract is asked here, among the papers of an advance before the last. */
  static boolean asksContract(AdvanceRequest request) {
    return concerns(request, ALL);
  }

  /** Whether a payment of {@code request} is the first, of one of {@code kinds}. */
  static boolean concerns(AdvanceRequest request, Set<AdvanceKind> kinds) {
    boolean first =
        request.kind().equals(Optional.of(AdvanceKind.ENTERPRISE_FOUNDING))
            || (!request.accepted().orElse(false)
                && (!Article15SeveralYears.isNext(request) || kinds.equals(ALL)));
    return first && request.kind().map(kinds::contains).orElse(kinds.equals(ALL));
  }

  private static Function<AdvanceRequest, Verdict> paper(String fact, PaymentPaper paper) {
    return request -> Verdict.satisfiedIf(request.has(paper), fact).at(fact);
  }

  private static Function<AdvanceRequest, Verdict> done(Percent least) {
    return request ->
        request
            .workDone()
            .map(share -> Verdict.satisfiedIf(share.compareTo(least) > 0).with("workDone", share))
            .orElseGet(() -> Verdict.missing("workDone"))
            .at("workDone");
  }

  private static Verdict builderContract(AdvanceRequest request) {
    Verdict verdict =
        request.ownForce().orElse(false)
            ? Verdict.notApplicable()
            : request
                .has(PaymentPaper.BUILDER_CONTRACT)
                .map(
                    there ->
                        there || request.ownForce().isPresent()
                            ? Verdict.satisfiedIf(there)
                            : Verdict.missing("ownForce"))
                .orElseGet(() -> Verdict.missing("builderContract"));
    return verdict.at("builderContract");
  }
}
