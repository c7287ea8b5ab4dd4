package vn.khuyencong.law.circular46;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.kit.FileDays;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 8. Xây dựng chương trình, kế hoạch khuyến công, clause 3 point b, of the file of a local
 * project: its procedure, advances and settlement go by rules of the provincial People's Committee,
 * of which none is among the texts that were read.
 */
public final class Article08LocalFiles {
  private static final Citation POINT_B =
      Instruments.CIRCULAR_46_2012.article(8).clause(3).point("b");

  /** Point b: the rules of the province are named. A reminder: nothing here measures by them. */
  public static final Rule<ProjectFile> RULES_NAMED =
      Rule.<ProjectFile>of(
              "circular46.article8.local-rules",
              POINT_B,
              (file, context) ->
                  file.kindOfMoney().equals(Optional.of(FundingSource.LOCAL))
                      ? ImmutableList.of(
                          (file.localRules().isPresent()
                                  ? Verdict.satisfied()
                                  : Verdict.missing("localRules"))
                              .at("localRules"))
                      : ImmutableList.of())
          .weighing(Severity.WARNING);

  /**
   * Point b: the steps came one after the other. A warning, since their order is the province's to
   * set.
   */
  public static final Rule<ProjectFile> DAYS_IN_ORDER =
      Rule.<ProjectFile>of(
              "circular46.article8.local-days-in-order", POINT_B, (file, context) -> days(file))
          .weighing(Severity.WARNING);

  /** The rules of this class. */
  public static final RuleSet<ProjectFile> RULES =
      new RuleSet<>("circular46.article8", ImmutableList.of(RULES_NAMED, DAYS_IN_ORDER));

  /** This clause as a part of its text. */
  static final TextPart PART = TextPart.of(Article08LocalFiles.class).rules(Matter.FILES, RULES);

  private Article08LocalFiles() {}

  /** What is out of order; of what is in order nothing is said, as it proves no rule kept. */
  private static List<Verdict> days(ProjectFile file) {
    return file.kindOfMoney().equals(Optional.of(FundingSource.LOCAL))
        ? ImmutableList.<Verdict>builder()
            .addAll(FileDays.toApproval(file))
            .addAll(FileDays.sinceApproval(file))
            .build()
            .stream()
            .filter(verdict -> verdict.outcome() == Outcome.VIOLATED)
            .toList()
        : ImmutableList.of();
  }
}
