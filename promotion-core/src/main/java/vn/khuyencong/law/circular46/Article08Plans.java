package vn.khuyencong.law.circular46;

import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.plan.PlanKind;
import vn.khuyencong.project.ProjectAuthority;

/**
 * Điều 8. Xây dựng chương trình, kế hoạch khuyến công: who leads in drawing up what, and whose
 * rules of procedure hold. Who approves them is in Articles 2 and 16 of the decree; on local plans
 * (clause 2 point b) that is an open point.
 */
public final class Article08Plans {
  private static final Citation ARTICLE = Instruments.CIRCULAR_46_2012.article(8);

  /** This article as a part of its text. */
  static final TextPart PART =
      Stream.concat(
              Stream.of(PlanKind.values())
                  .map(
                      kind ->
                          Figure.listed(
                              "circular46.article8.drawn-up-by",
                              EntryKind.APPROVER,
                              Term.of("chủ trì xây dựng", "drawn up by"),
                              kind,
                              drawnUpBy(kind))),
              Stream.of(FundingSource.values())
                  .map(
                      money ->
                          Figure.listed(
                              "circular46.article8.procedure-by",
                              EntryKind.APPROVER,
                              Term.of(
                                  "quy định quy trình, tạm ứng, quyết toán",
                                  "procedure, advances and settlement ruled by"),
                              money,
                              procedureBy(money))))
          .reduce(TextPart.of(Article08Plans.class), TextPart::figure, (one, other) -> other);

  private Article08Plans() {}

  /**
   * Clauses 1 and 2: who leads in drawing up {@code kind}.
   *
   * <p>Reading: of the national plan that is the agency, which guides, examines and compiles it.
   */
  public static Cited<ProjectAuthority> drawnUpBy(PlanKind kind) {
    return switch (kind) {
      case NATIONAL_PROGRAM ->
          by(ProjectAuthority.MINISTRY_OF_INDUSTRY_AND_TRADE, ARTICLE.clause(1).point("a"));
      case LOCAL_PROGRAM ->
          by(ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE, ARTICLE.clause(1).point("b"));
      case NATIONAL_PLAN -> by(ProjectAuthority.CENTRAL_AGENCY, ARTICLE.clause(2).point("a"));
      case PROVINCIAL_PART_OF_NATIONAL_PLAN ->
          by(ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE, ARTICLE.clause(2).point("a"));
    };
  }

  /** Clause 3: who rules on procedure, advances and settlement of {@code money}. */
  public static Cited<ProjectAuthority> procedureBy(FundingSource money) {
    return switch (money) {
      case NATIONAL ->
          by(ProjectAuthority.MINISTRY_OF_INDUSTRY_AND_TRADE, ARTICLE.clause(3).point("a"));
      case LOCAL -> by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, ARTICLE.clause(3).point("b"));
    };
  }

  private static Cited<ProjectAuthority> by(ProjectAuthority body, Citation place) {
    return new Cited<>(body, place, Evidence.SEEN);
  }
}
