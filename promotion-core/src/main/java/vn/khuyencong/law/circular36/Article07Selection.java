package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;

/**
 * Điều 7. Phương thức xét chọn các đề án khuyến công quốc gia khi xây dựng kế hoạch: which national
 * projects go first when the plan is given out.
 */
public final class Article07Selection {
  /** Clause 1: key projects go first, then the order of Article 6 of Circular 46/2012. */
  public static final Citation KEY_PROJECTS_FIRST =
      Instruments.CIRCULAR_36_2013.article(7).clause(1);

  /**
   * Clause 2: at the same place and in the same sector, the project of the unit with more
   * experience and capacity goes first; who that is, the authority judges.
   */
  public static final Citation BETTER_UNIT_FIRST =
      Instruments.CIRCULAR_36_2013.article(7).clause(2);

  private Article07Selection() {}

  /**
   * Clause 1: whether {@code project} goes first as a key project. What is not known to be national
   * is not asked.
   */
  public static Assessment goesFirst(Project project, Context context) {
    return project.money().filter(money -> money == FundingSource.NATIONAL).isPresent()
        ? Article02KeyProjects.RULES.assess(project, context)
        : Assessment.allOf(
            Article02KeyProjects.RULES.name(), ImmutableList.of(), ImmutableList.of());
  }
}
