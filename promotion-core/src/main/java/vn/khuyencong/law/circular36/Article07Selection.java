package vn.khuyencong.law.circular36;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.Project;

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
   * Clause 1: whether {@code project} may go first as a key project; what is not known to be
   * national is not asked.
   */
  public static boolean concerns(Project project) {
    return project.money().filter(money -> money == FundingSource.NATIONAL).isPresent();
  }
}
