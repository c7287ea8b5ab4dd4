package vn.khuyencong.law.decree45;

import java.util.List;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.plan.FundOrigin;

/**
 * Điều 13. Kinh phí khuyến công địa phương, clause 1: where the money comes from. The last point
 * takes in every other lawful source, so that no fund is refused for its origin.
 */
public final class Article13Sources {
  private static final Citation CLAUSE_1 = Instruments.DECREE_45_2012.article(13).clause(1);
  private static final Term NAME =
      Term.of(
          "nguồn hình thành kinh phí khuyến công địa phương", "source of local promotion money");

  /** Points a to c, each with its source. */
  public static final List<Cited<FundOrigin>> SOURCES =
      List.of(
          cited("a", FundOrigin.BUDGET_OF_THE_YEAR),
          cited("b", FundOrigin.SPONSORS),
          cited("c", FundOrigin.OTHER));

  /** This clause as a part of its text. */
  static final TextPart PART =
      SOURCES.stream()
          .reduce(
              TextPart.of(Article13Sources.class),
              (part, source) ->
                  part.figure(
                      "decree45.article13.source." + source.citation().point().orElseThrow(),
                      EntryKind.CLASSIFICATION,
                      NAME,
                      source),
              (one, other) -> one);

  private Article13Sources() {}

  private static Cited<FundOrigin> cited(String point, FundOrigin origin) {
    return new Cited<>(origin, CLAUSE_1.point(point), Evidence.SEEN);
  }
}
