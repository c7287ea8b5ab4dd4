package vn.khuyencong.law.circular46;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.language.ListOrNone;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.point.ClockYear;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.point.SizePoints;
import vn.khuyencong.law.sme.EnterpriseSizes;
import vn.khuyencong.law.sme.Sides;
import vn.khuyencong.law.sme.SizeVerdict;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 3. Quy định chi tiết về đối tượng áp dụng quy định tại Khoản 2, Điều 1 Nghị định số
 * 45/2012/NĐ-CP. Clause 1 points b and c say by which laws cooperatives and households are founded;
 * point d, that the site decides and not the office, is how the place test is built; clause 2, that
 * cleaner production knows no size and no place, is why route b asks for neither.
 */
public final class Article03Beneficiaries {
  private static final Citation CLAUSE_1 = Instruments.CIRCULAR_46_2012.article(3).clause(1);

  private static final Verdict NO_ENTERPRISE = noEnterprise(true);
  private static final Verdict NO_ENTERPRISE_BEFORE = noEnterprise(false);

  /** Clause 1 point đ: years for which a ward of a class-1 city converted from a commune counts. */
  public static final Cited<Integer> CLOCK_YEARS =
      new Cited<>(5, CLAUSE_1.point("đ"), Evidence.SEEN);

  /**
   * Clause 1 point a: an enterprise is small or medium; other forms have no size test.
   *
   * <p>Reading: who makes only what Article 5 of the decree lists is measured as industry, unless
   * another field is stated: the bands go by the main line of business (Điều 6, 80/2021/NĐ-CP).
   */
  public static final Rule<SupportRequest> SIZE =
      Rule.<SupportRequest>one(
              "circular46.article3.size", CLAUSE_1.point("a"), Article03Beneficiaries::size)
          .saying(List.of(NO_ENTERPRISE, NO_ENTERPRISE_BEFORE))
          .during(Instruments.DECREE_45_2012.inForce());

  /** The rules of this article. */
  public static final RuleSet<SupportRequest> RULES =
      new RuleSet<>("circular46.article3", ImmutableList.of(SIZE));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article03Beneficiaries.class)
          .rules(Matter.ESTABLISHMENTS, RULES)
          .asking(Details.CIRCULAR)
          .figure(
              "circular46.article3.clock-years",
              EntryKind.FIGURE,
              Term.of(
                  "số năm tính từ khi xã chuyển thành phường thuộc thành phố loại 1",
                  "years since a ward of a class-1 city was converted from a commune"),
              CLOCK_YEARS);

  private Article03Beneficiaries() {}

  /**
   * Clause 1 point đ: whether a ward of a class-1 city, converted from a commune on {@code
   * converted}, is within the five years, which run to 31 December of the year before the plan is
   * drawn up.
   *
   * <p>Reading: the fifth anniversary itself is within. The year is taken literally; where the plan
   * year would decide otherwise, the point is open. Where only the plan year is known, and the plan
   * drawn up in it or before it comes to the same, that decides. Before the circular the five years
   * are counted to the day itself as well, and the two counts must agree.
   */
  public static Verdict clock(LocalDate converted, SupportRequest request, Context context) {
    LocalDate lastDay = converted.plusYears(CLOCK_YEARS.value());
    return Details.stand(context)
        ? clockOfCircular(lastDay, request, context).citing(CLOCK_YEARS)
        : clockBeforeCircular(lastDay, request, context);
  }

  private static Verdict clockOfCircular(
      LocalDate lastDay, SupportRequest request, Context context) {
    Optional<ClockYear> settled = context.decided(DecreePoints.WARD_CLOCK_YEAR).map(Cited::value);
    if (settled.isPresent()) {
      return clockAsSettled(settled.get(), lastDay, request)
          .relyingOn(DecreePoints.WARD_CLOCK_YEAR);
    }
    if (request.planDrawnUpIn().isEmpty()) {
      return byDrawingUp(lastDay, request)
          .map(Verdict::satisfiedIf)
          .orElseGet(() -> yearMissing(request));
    }
    Year drawnUp = request.planDrawnUpIn().get();
    boolean within = isWithin(lastDay, drawnUp);
    List<Boolean> otherwise =
        request
            .planYear()
            .map(ImmutableList::of)
            .orElseGet(() -> ImmutableList.of(drawnUp, drawnUp.plusYears(1)))
            .stream()
            .map(year -> isWithin(lastDay, year))
            .collect(toImmutableList());
    if (!otherwise.contains(!within)) {
      return Verdict.satisfiedIf(within);
    }
    return request.planYear().isPresent()
        ? context.unsettled(DecreePoints.WARD_CLOCK_YEAR)
        : Verdict.missing("planYear");
  }

  /**
   * Whether it is within by the year of drawing up: the plan year or the one before, where only
   * that is known. Empty where that is not decided.
   */
  private static Optional<Boolean> byDrawingUp(LocalDate lastDay, SupportRequest request) {
    List<Year> years =
        request
            .planDrawnUpIn()
            .<List<Year>>map(ImmutableList::of)
            .or(() -> request.planYear().map(year -> ImmutableList.of(year.minusYears(1), year)))
            .orElseGet(ImmutableList::of);
    List<Boolean> within =
        years.stream().map(year -> isWithin(lastDay, year)).distinct().collect(toImmutableList());
    return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
  }

  private static Verdict yearMissing(SupportRequest request) {
    return request.planYear().isPresent()
        ? Verdict.missing("planDrawnUpIn")
        : Verdict.missing("planDrawnUpIn", "planYear");
  }

  private static Verdict clockAsSettled(
      ClockYear choice, LocalDate lastDay, SupportRequest request) {
    Optional<Year> year =
        choice == ClockYear.DRAWING_UP ? request.planDrawnUpIn() : request.planYear();
    return Verdict.satisfiedIf(
        year.map(given -> isWithin(lastDay, given)),
        choice == ClockYear.DRAWING_UP ? "planDrawnUpIn" : "planYear");
  }

  private static Verdict clockBeforeCircular(
      LocalDate lastDay, SupportRequest request, Context context) {
    Optional<Boolean> byDrawingUp = byDrawingUp(lastDay, request);
    if (byDrawingUp.isEmpty()) {
      return yearMissing(request);
    }
    boolean onDay = !context.day().isAfter(lastDay);
    if (onDay == byDrawingUp.get()) {
      return Verdict.satisfiedIf(onDay);
    }
    return context
        .answer(DecreePoints.WARD_CLOCK_BEFORE_CIRCULAR_46)
        .map(
            within ->
                Verdict.satisfiedIf(within).relyingOn(DecreePoints.WARD_CLOCK_BEFORE_CIRCULAR_46))
        .orElseGet(() -> context.unsettled(DecreePoints.WARD_CLOCK_BEFORE_CIRCULAR_46));
  }

  private static boolean isWithin(LocalDate lastDay, Year year) {
    return !year.minusYears(1).atMonth(12).atEndOfMonth().isAfter(lastDay);
  }

  /** The size facts of {@code facility}, with the field that its sectors say if none is stated. */
  public static SizeFacts measured(Facility facility) {
    boolean industry =
        !facility.sectors().isEmpty() && facility.sectors().stream().allMatch(Sector::isOfIndustry);
    return facility.size().field().isEmpty() && industry
        ? SizeFacts.builder()
            .from(facility.size())
            .field(BusinessField.INDUSTRY_AND_CONSTRUCTION)
            .build()
        : facility.size();
  }

  /** Other forms have no size, by the circular or, before it, by the decree. */
  private static Verdict noEnterprise(boolean details) {
    return Verdict.notApplicable().citing(hook(details, Evidence.SEEN)).at("facility.size");
  }

  private static Verdict size(SupportRequest request, Context context) {
    Optional<LegalForm> form = request.facility().form();
    if (form.isEmpty() || !form.get().isEnterprise()) {
      return Details.stand(context) ? NO_ENTERPRISE : NO_ENTERPRISE_BEFORE;
    }
    SizeFacts facts = measured(request.facility());
    return context.once(
        new Measured(EnterpriseSizes.sides(facts, context)),
        Verdict.class,
        () -> size(facts, context));
  }

  /**
   * The size of an enterprise as the verdict on it goes by it.
   *
   * @param sides on which side of each limit it lies
   */
  private record Measured(Sides sides) {}

  private static Verdict size(SizeFacts facts, Context context) {
    SizeVerdict size = EnterpriseSizes.classify(facts, context);
    Verdict verdict =
        size.outcome() == Outcome.FACT_MISSING
            ? Verdict.missing(size.missingFacts())
            : size.openPoint()
                .<Verdict>map(Verdict::unsettled)
                .orElseGet(() -> Verdict.satisfiedIf(size.outcome() == Outcome.SATISFIED));
    return followed(verdict, context)
        .citing(hook(Details.stand(context), size.evidence()))
        .at("facility.size")
        .with("sizes", new ListOrNone(ImmutableList.copyOf(size.sizes())))
        .with("tests", size.tests());
  }

  /** Before the circular the decree's own words, "doanh nghiệp nhỏ và vừa", are all there is. */
  private static Cited<Citation> hook(boolean details, Evidence evidence) {
    Citation place =
        details ? CLAUSE_1.point("a") : Instruments.DECREE_45_2012.article(1).clause(2).point("a");
    return new Cited<>(place, place, evidence);
  }

  /** The points of size that a text or the caller has decided, shown with the verdict. */
  private static Verdict followed(Verdict verdict, Context context) {
    Verdict shown = verdict;
    for (OpenPoint<?> point :
        ImmutableList.of(SizePoints.SME_TEST_SINCE_2018, SizePoints.DECREE_56_LABOUR_SUFFICES)) {
      if (context.decided(point).isPresent()) {
        shown = shown.relyingOn(point);
      }
    }
    return shown;
  }
}
