package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.FactVerdict;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 6. Nguyên tắc ưu tiên: which places and sectors go first. The ranked grounds and their order
 * stand in Circular 46/2012, Article 6; here are those in no order, with what is reported of the
 * amendment.
 */
public final class Article06Priority {
  /** Name of the part of an assessment that holds the grounds of priority. */
  public static final String PRIORITY = "priority";

  private static final Citation ARTICLE = Instruments.DECREE_45_2012.article(6);

  private static final Verdict NOT_SAID = Verdict.notApplicable().at("facility.ownership");

  /** Clause 2 point a: cleaner production, which has no place in the order. */
  public static final Rule<SupportRequest> CLEANER_PRODUCTION =
      Rule.<SupportRequest>ofFact(
              "decree45.article6.cleaner-production",
              ARTICLE.clause(2).point("a"),
              FactVerdict.on("cleaner", "facility.cleanerProduction"),
              request -> request.facility().cleanerProduction())
          .weighing(Severity.INFORMATION);

  /** Since 15 October 2025, as reported: establishments owned by women. */
  public static final Rule<SupportRequest> OWNED_BY_WOMEN =
      reported(
          "decree45.article6.women",
          DecreePoints.ARTICLE_6_WOMEN,
          request -> request.facility().ownership().byWomen(),
          "ownedByWomen");

  /** Since 15 October 2025, as reported: establishments owned by ethnic-minority people. */
  public static final Rule<SupportRequest> OWNED_BY_ETHNIC_MINORITY =
      reported(
          "decree45.article6.ethnic-minority",
          DecreePoints.ARTICLE_6_ETHNIC_MINORITIES,
          request -> request.facility().ownership().byEthnicMinority(),
          "ownedByEthnicMinority");

  /** The grounds that are in no order. */
  public static final RuleSet<SupportRequest> RULES =
      new RuleSet<>(
          "priority-unranked",
          ImmutableList.of(CLEANER_PRODUCTION, OWNED_BY_WOMEN, OWNED_BY_ETHNIC_MINORITY));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article06Priority.class).rules(Matter.PRIORITY_UNRANKED, RULES);

  private Article06Priority() {}

  private static Rule<SupportRequest> reported(
      String code,
      OpenPoint<Boolean> point,
      Function<SupportRequest, Optional<Boolean>> fact,
      String name) {
    FactVerdict said = FactVerdict.on(name, "facility.ownership");
    return Rule.<SupportRequest>one(
            code,
            ARTICLE,
            (request, context) -> reported(said.of(fact.apply(request)), point, context))
        .saying(said.all())
        .saying(List.of(NOT_SAID))
        .attested(Evidence.SECONDARY)
        .weighing(Severity.INFORMATION)
        .during(Instruments.DECREE_235_2025.inForce());
  }

  private static Verdict reported(Verdict owned, OpenPoint<Boolean> point, Context context) {
    if (!context.arises(point)) {
      return NOT_SAID;
    }
    if (owned.outcome() != Outcome.SATISFIED) {
      return owned;
    }
    return owned.as(
        context
            .answer(point)
            .map(priority -> Verdict.satisfiedIf(priority).relyingOn(point))
            .orElseGet(() -> context.unsettled(point)));
  }
}
