package vn.khuyencong.law.circular36;

import java.util.List;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.TextPart;

/**
 * Điều 6. Trình tự xây dựng kế hoạch khuyến công quốc gia, clause 1: what the report has that
 * registers projects with the central agency. Whether it is there is asked by {@link
 * Article10Filing#MINISTRY_FILE}; a project does not say what a report on all of them holds.
 */
public final class Article06Registration {
  private static final Citation CLAUSE_1 = Instruments.CIRCULAR_36_2013.article(6).clause(1);

  /** Point a: what is told of three years. */
  public static final Cited<List<RegistrationPart>> ACCOUNT =
      cited(
          "a",
          RegistrationPart.RESULTS_OF_THE_YEAR_BEFORE,
          RegistrationPart.STATE_OF_THE_YEAR,
          RegistrationPart.AIMS_OF_THE_NEXT_YEAR);

  /** Point b: what is told of the projects. */
  public static final Cited<List<RegistrationPart>> PROJECTS =
      cited("b", RegistrationPart.LIST_OF_PROJECTS, RegistrationPart.FILES_OF_PROJECTS);

  private static final Term NAME =
      Term.of("báo cáo đăng ký đề án gồm", "the registration report has");

  /** This clause as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article06Registration.class)
          .figure("circular36.article6.account", EntryKind.CLASSIFICATION, NAME, ACCOUNT)
          .figure("circular36.article6.projects", EntryKind.CLASSIFICATION, NAME, PROJECTS);

  private Article06Registration() {}

  private static Cited<List<RegistrationPart>> cited(String point, RegistrationPart... parts) {
    return new Cited<>(List.of(parts), CLAUSE_1.point(point), Evidence.SEEN);
  }
}
