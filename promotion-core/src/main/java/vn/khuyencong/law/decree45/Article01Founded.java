package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 1 khoản 2, as far as an establishment has to be there: one that is founded after the day
 * asked about does not produce on it, whoever it is. Of a day that is not known nothing is said.
 *
 * <p>Reading: one that is being founded is supported for that (Article 4 clause 2), so its day may
 * lie ahead. An artisan is a person, who is not founded.
 */
public final class Article01Founded {
  private static final Citation CLAUSE_2 = Instruments.DECREE_45_2012.article(1).clause(2);

  /** Clause 2 point a: "thành lập và hoạt động" by the day asked about. */
  public static final Rule<SupportRequest> ESTABLISHMENT =
      Rule.of(
          "decree45.article1.a.founded", CLAUSE_2.point("a"), Article01Founded::foundedAfterwards);

  /** Clause 2 point b: an establishment that produces is one that was founded. */
  public static final Rule<SupportRequest> CLEANER =
      Rule.of(
          "decree45.article1.b.founded", CLAUSE_2.point("b"), Article01Founded::foundedAfterwards);

  /** Clause 2 point b, since 2025: an enterprise or cooperative is one that was founded. */
  public static final Rule<SupportRequest> INVESTOR =
      Rule.<SupportRequest>of(
              "decree45.article1.b.investor-founded",
              CLAUSE_2.point("b"),
              Article01Founded::foundedAfterwards)
          .during(Instruments.DECREE_235_2025.inForce());

  /** Clause 2 point c: an organisation that takes part is one that was founded. */
  public static final Rule<SupportRequest> SERVICES =
      Rule.of(
          "decree45.article1.c.founded", CLAUSE_2.point("c"), Article01Founded::foundedAfterwards);

  /**
   * Clause 2: who benefits by an approval was there on its day. A warning: a member of a group that
   * was named later, or who took another's place, may have been founded since.
   */
  public static final Rule<SupportRequest> BY_APPROVAL =
      Rule.<SupportRequest>of(
              "decree45.article1.founded-by-approval",
              CLAUSE_2,
              (request, context) -> foundedSinceApproval(request))
          .weighing(Severity.WARNING);

  /** Of who rests on an approval. */
  public static final RuleSet<SupportRequest> APPROVAL_RULES =
      new RuleSet<>("decree45.article1.approval", ImmutableList.of(BY_APPROVAL));

  /** Of who is a beneficiary by point a. */
  public static final RuleSet<SupportRequest> RULES =
      new RuleSet<>("route-a", ImmutableList.of(ESTABLISHMENT));

  /** Of who is one by point b. */
  public static final RuleSet<SupportRequest> CLEANER_RULES =
      new RuleSet<>("route-b", ImmutableList.of(CLEANER));

  /** Of who is one by point b as an investor. */
  public static final RuleSet<SupportRequest> INVESTOR_RULES =
      new RuleSet<>("route-investor", ImmutableList.of(INVESTOR));

  /** Of who is one by point c. */
  public static final RuleSet<SupportRequest> SERVICE_RULES =
      new RuleSet<>("route-c", ImmutableList.of(SERVICES));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article01Founded.class)
          .rules(Matter.ESTABLISHMENTS, RULES)
          .rules(Matter.CLEANER_PRODUCTION, CLEANER_RULES)
          .rules(Matter.CLUSTER_INVESTORS, INVESTOR_RULES)
          .rules(Matter.SERVICES, SERVICE_RULES)
          .rules(Matter.TRANSITION, APPROVAL_RULES);

  private Article01Founded() {}

  private static List<Verdict> foundedSinceApproval(SupportRequest request) {
    return request
        .approvedOn()
        .map(approved -> foundedAfter(request, "approved", approved))
        .orElseGet(ImmutableList::of);
  }

  private static List<Verdict> foundedAfterwards(SupportRequest request, Context context) {
    return foundedAfter(request, "asked", context.day());
  }

  /** That the facility is founded after {@code day}, where it is not asked for its founding. */
  private static List<Verdict> foundedAfter(SupportRequest request, String name, LocalDate day) {
    Optional<LocalDate> founded = request.facility().size().founded();
    return founded.isEmpty() || !founded.get().isAfter(day) || request.founding().orElse(false)
        ? ImmutableList.of()
        : ImmutableList.of(
            Verdict.violated()
                .at("facility.size.founded")
                .with("founded", founded.get())
                .with(name, day));
  }
}
