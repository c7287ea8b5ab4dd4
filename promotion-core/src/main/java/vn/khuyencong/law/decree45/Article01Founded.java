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
import vn.khuyencong.rule.Verdict;

/**
 * Điều 1 khoản 2, as far as an establishment has to be there: one that is founded after the day
 * asked about does not produce on it, whoever it is. Of a day that is not known nothing is said.
 *
 * <p>Reading: one that is being founded is supported for that (Article 4 clause 2), so its day may
 * lie ahead.
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

  /** Of who is a beneficiary by point a. */
  public static final RuleSet<SupportRequest> RULES =
      new RuleSet<>("route-a", ImmutableList.of(ESTABLISHMENT));

  /** Of who is one by point b. */
  public static final RuleSet<SupportRequest> CLEANER_RULES =
      new RuleSet<>("route-b", ImmutableList.of(CLEANER));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article01Founded.class)
          .rules(Matter.ESTABLISHMENTS, RULES)
          .rules(Matter.CLEANER_PRODUCTION, CLEANER_RULES);

  private Article01Founded() {}

  private static List<Verdict> foundedAfterwards(SupportRequest request, Context context) {
    Optional<LocalDate> founded = request.facility().size().founded();
    return founded.isEmpty()
            || !founded.get().isAfter(context.day())
            || request.founding().orElse(false)
        ? ImmutableList.of()
        : ImmutableList.of(
            Verdict.violated()
                .at("facility.size.founded")
                .with("founded", founded.get())
                .with("asked", context.day()));
  }
}
