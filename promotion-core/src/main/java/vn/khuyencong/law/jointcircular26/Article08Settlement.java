package vn.khuyencong.law.jointcircular26;

import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectLevel;

/**
 * Điều 8. Lập, chấp hành và quyết toán kinh phí ngân sách nhà nước, clause 3 points a and c: under
 * what the money is booked, and with whom its year is settled.
 */
public final class Article08Settlement {
  private static final Citation CLAUSE_3 = Instruments.JOINT_CIRCULAR_26_2014.article(8).clause(3);

  /**
   * Point a: the place of promotion money in the budget index, category (loại) and item (khoản).
   */
  public static final Cited<String> BUDGET_INDEX =
      new Cited<>("070-102", CLAUSE_3.point("a"), Evidence.SEEN);

  private static final Cited<ProjectAuthority> NATIONAL =
      new Cited<>(
          ProjectAuthority.MINISTRY_OF_INDUSTRY_AND_TRADE, CLAUSE_3.point("c"), Evidence.SEEN);

  private static final Cited<ProjectAuthority> PROVINCIAL =
      new Cited<>(
          ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE, CLAUSE_3.point("c"), Evidence.SEEN);

  private static final Term SETTLED_WITH = Term.of("quyết toán năm với", "year settled with");

  /** These points as a part of their text. */
  static final TextPart PART =
      TextPart.of(Article08Settlement.class)
          .figure(
              "jointcircular26.article8.budget-index",
              EntryKind.FIGURE,
              Term.of(
                  "loại, khoản của Mục lục ngân sách nhà nước",
                  "category and item of the budget index"),
              BUDGET_INDEX)
          .figure(
              Figure.listed(
                  "jointcircular26.article8.settled-with",
                  EntryKind.APPROVER,
                  SETTLED_WITH,
                  ProjectLevel.NATIONAL,
                  NATIONAL))
          .figure(
              Figure.listed(
                  "jointcircular26.article8.settled-with",
                  EntryKind.APPROVER,
                  SETTLED_WITH,
                  ProjectLevel.PROVINCIAL,
                  PROVINCIAL));

  private Article08Settlement() {}

  /**
   * Point c: with whom those who use money of {@code level} settle the year; absent for district
   * and commune, where the provincial People's Committee rules.
   */
  public static Optional<Cited<ProjectAuthority>> settledWith(ProjectLevel level) {
    return switch (level) {
      case NATIONAL -> Optional.of(NATIONAL);
      case PROVINCIAL -> Optional.of(PROVINCIAL);
      case DISTRICT, COMMUNE -> Optional.empty();
    };
  }
}
