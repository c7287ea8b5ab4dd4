package vn.khuyencong.law.circular46;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.BrickKiln;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 5. Quy định chi tiết một số danh mục ngành, nghề được hưởng chính sách khuyến công: what it
 * adds to the list of Article 5 of the decree, which asks it.
 */
public final class Article05Sectors {
  private static final Citation CLAUSE_1 = Instruments.CIRCULAR_46_2012.article(5).clause(1);

  private static final Term KILN = Term.of("lò nung gạch", "brick kiln");

  /** Clause 2: the areas in which minerals are supported. */
  public static final Cited<Set<AreaClass>> MINERAL_AREAS =
      new Cited<>(
          ImmutableSet.of(AreaClass.DIFFICULT_AREA, AreaClass.SPECIALLY_DIFFICULT_AREA),
          Instruments.CIRCULAR_46_2012.article(5).clause(2),
          Evidence.SEEN);

  /** This article as a part of its text. */
  static final TextPart PART =
      Stream.of(BrickKiln.values())
          .map(
              kiln ->
                  Figure.listed(
                      "circular46.article5.kiln",
                      EntryKind.CLASSIFICATION,
                      KILN,
                      kiln,
                      new Cited<>(kiln(Optional.of(kiln)).outcome(), CLAUSE_1, Evidence.SEEN)))
          .reduce(
              TextPart.of(Article05Sectors.class)
                  .figure(
                      "circular46.article5.mineral-areas",
                      EntryKind.CLASSIFICATION,
                      Term.of(
                          "địa bàn được hỗ trợ khoáng sản",
                          "areas in which minerals are supported"),
                      MINERAL_AREAS),
              TextPart::figure,
              (one, other) -> other);

  private Article05Sectors() {}

  /**
   * Clause 1: no support for fired-clay brick from improved manual or ring kilns.
   *
   * <p>Reading: both kilns count as polluting, as the clause says of them.
   */
  public static Verdict kiln(Optional<BrickKiln> kiln) {
    return kiln.map(
            given ->
                Verdict.satisfiedIf(given == BrickKiln.OTHER || given == BrickKiln.NONE)
                    .citing(new Cited<>(CLAUSE_1, CLAUSE_1, Evidence.SEEN)))
        .orElseGet(() -> Verdict.missing("kiln"));
  }

  /**
   * Clause 2: minerals only in difficult or specially difficult areas. Which areas these are is a
   * fact of the caller, with its list.
   */
  public static Verdict difficultArea(Optional<ProductionSite> site, Context context) {
    if (site.isEmpty()) {
      return Verdict.missing("difficult");
    }
    List<Optional<Boolean>> said = said(site.get(), context.day());
    if (said.contains(Optional.of(true))) {
      return Verdict.satisfied();
    }
    return said.contains(Optional.<Boolean>empty())
        ? Verdict.missing("difficult")
        : Verdict.violated();
  }

  private static List<Optional<Boolean>> said(ProductionSite site, LocalDate day) {
    return MINERAL_AREAS.value().stream()
        .map(area -> site.isIn(area, day))
        .collect(toImmutableList());
  }
}
