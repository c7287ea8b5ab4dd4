package vn.khuyencong.law.circular46;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.ProductCertificate;
import vn.khuyencong.facility.ProductFacts;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.kit.AsIssued;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.SiteRequest;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Percent;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.FactVerdict;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 6. Quy định chi tiết địa bàn, ngành nghề và nguyên tắc ưu tiên. A ground of priority is no
 * condition of support: its findings are information. Before 10 February 2013 the grounds are those
 * of the decree, without order and thresholds.
 */
public final class Article06Priority {
  private static final Citation ARTICLE = Instruments.CIRCULAR_46_2012.article(6);
  private static final Citation AREAS_OF_DECREE = Instruments.DECREE_45_2012.article(6).clause(1);
  private static final Citation POINT_A =
      Instruments.DECREE_45_2012.article(6).clause(2).point("a");
  private static final Citation POINT_B =
      Instruments.DECREE_45_2012.article(6).clause(2).point("b");

  private static final FactVerdict OF_FIRST_SITE = FactVerdict.on("areas", SiteRequest.FIRST);

  private static final int UNRANKED = Integer.MAX_VALUE;

  /** Clause 2 point b: local materials make up more than this share of the value of materials. */
  public static final Percent LOCAL_MATERIALS_ABOVE = Percent.of(50);

  /** Clause 2 point c: much labour begins with this number of workers. */
  public static final int MUCH_LABOUR = 50;

  /** Điều 17 khoản 3, 26/2014/TT-BCT: years of a certificate, the year of issue being the first. */
  public static final Cited<Integer> CERTIFICATE_YEARS =
      new Cited<>(3, Citation.parse("Điều 17 khoản 3, 26/2014/TT-BCT"), Evidence.SEEN);

  /** Clause 3 point a: the ranks of places, first to last. */
  public static final Cited<List<AreaRank>> AREA_ORDER = order(AreaRank.values());

  /** Clause 3 point a: the ranks of sectors, first to last. */
  public static final Cited<List<SectorRank>> SECTOR_ORDER = order(SectorRank.values());

  /** Clause 1 point a: highland, island and land-border districts, ethnic-minority areas. */
  public static final Rule<SiteRequest> AREA_A =
      area(
          "circular46.article6.area-a",
          "a",
          AreaClass.HIGHLAND_DISTRICT,
          AreaClass.ISLAND_DISTRICT,
          AreaClass.LAND_BORDER_DISTRICT,
          AreaClass.ETHNIC_MINORITY_AREA);

  /** Clause 1 point b: poor districts. */
  public static final Rule<SiteRequest> AREA_B =
      area("circular46.article6.area-b", "b", AreaClass.POOR_DISTRICT);

  /** Clause 1 point c: communes in the New Countryside plan. */
  public static final Rule<SiteRequest> AREA_C =
      area("circular46.article6.area-c", "c", AreaClass.NEW_COUNTRYSIDE_COMMUNE);

  /** Clause 1 point d: difficult and specially difficult areas. */
  public static final Rule<SiteRequest> AREA_D =
      area(
          "circular46.article6.area-d",
          "d",
          AreaClass.DIFFICULT_AREA,
          AreaClass.SPECIALLY_DIFFICULT_AREA);

  /** Clause 2 point a: an export contract, or production for export. */
  public static final Rule<SupportRequest> EXPORT =
      product("circular46.article6.export", "a", "export", (of, context) -> of.export());

  /** Clause 2 point b: main materials from the province of production, more than half by value. */
  public static final Rule<SupportRequest> LOCAL_MATERIALS =
      product(
          "circular46.article6.local-materials",
          "b",
          "localMaterials",
          (of, context) ->
              of.localMaterials().map(share -> share.compareTo(LOCAL_MATERIALS_ABOVE) > 0),
          Article06Priority::threshold);

  /** Clause 2 point c: 50 workers or more. */
  public static final Rule<SupportRequest> LABOUR =
      product(
          "circular46.article6.labour",
          "c",
          "workers",
          (of, context) -> of.workers().map(workers -> workers >= MUCH_LABOUR),
          Article06Priority::threshold);

  /**
   * Clause 2 point đ: a certified typical product; a certificate is valid to 31 December of the
   * third year counted from the year of issue (Điều 17 khoản 3, 26/2014/TT-BCT).
   */
  public static final Rule<SupportRequest> TYPICAL_PRODUCT =
      product(
          "circular46.article6.typical-product",
          "đ",
          "certificates",
          (of, context) ->
              of.certificates()
                  .map(all -> all.stream().anyMatch(one -> isValid(one, context.day()))));

  /** Decree, clause 2 point b: products of core, spearhead and key industry programmes. */
  public static final Rule<SupportRequest> KEY_PROGRAMME =
      ground(
          "decree45.article6.key-programme",
          POINT_B,
          "keyProgramme",
          (request, context) -> request.facility().products().keyProgramme(),
          (verdict, context) -> verdict);

  /** Clause 2 point d: a product in the list of supporting-industry products. */
  public static final Rule<SupportRequest> SUPPORTING_INDUSTRY =
      product(
          "circular46.article6.supporting-industry",
          "d",
          "supportingIndustryListed",
          (of, context) -> of.supportingIndustryListed());

  /**
   * Decree, clause 2 point a: mechanical engineering, chemicals serving agriculture, processing of
   * agricultural, forestry and fishery products.
   *
   * <p>Reading: "serving agriculture" goes with chemicals only, as in Article 5, clause 1 point c.
   */
  public static final Rule<SupportRequest> PRIORITY_SECTOR =
      ground(
          "decree45.article6.sector",
          POINT_A,
          "sectors",
          (request, context) -> sector(request.facility().sectors()),
          (verdict, context) -> verdict);

  /** The grounds of places, in the order in which they rank. */
  public static final RuleSet<SiteRequest> AREAS =
      new RuleSet<>("priority-areas", ImmutableList.of(AREA_A, AREA_B, AREA_C, AREA_D));

  /** Clause 3 point a: the ranks of places, first to last, each with its ground. */
  public static final Map<AreaRank, Rule<SiteRequest>> RANKED_AREAS =
      ImmutableMap.of(
          AreaRank.POINT_A, AREA_A,
          AreaRank.POINT_B, AREA_B,
          AreaRank.POINT_C, AREA_C,
          AreaRank.POINT_D, AREA_D);

  /** The grounds of Article 6(2)(b) of the decree, which go first among sectors. */
  public static final RuleSet<SupportRequest> PRODUCTS =
      new RuleSet<>(
          "priority-products",
          ImmutableList.of(TYPICAL_PRODUCT, KEY_PROGRAMME, EXPORT, LOCAL_MATERIALS, LABOUR));

  /** The grounds of Article 6(2)(a) of the decree other than cleaner production. */
  public static final RuleSet<SupportRequest> SECTORS =
      new RuleSet<>("priority-sectors", ImmutableList.of(PRIORITY_SECTOR, SUPPORTING_INDUSTRY));

  /** Clause 3 point a: who goes first when money is allocated. */
  public static final Citation ALLOCATION = ARTICLE.clause(3).point("a");

  /** Clause 3 point b: cleaner production stands outside the order. */
  public static final Citation CLEANER_PRODUCTION = ARTICLE.clause(3).point("b");

  /**
   * Clause 3 point a: the better place goes first, and at the same place the better sector; who has
   * no rank comes after all who have one.
   */
  public static final Comparator<PriorityClass> ORDER =
      Comparator.<PriorityClass>comparingInt(of -> of.area().map(Enum::ordinal).orElse(UNRANKED))
          .thenComparingInt(of -> of.sector().map(Enum::ordinal).orElse(UNRANKED));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article06Priority.class)
          .rules(Matter.PRIORITY_AREAS, AREAS)
          .rules(Matter.PRIORITY_PRODUCTS, PRODUCTS)
          .rules(Matter.PRIORITY_SECTORS, SECTORS)
          .figure(
              "circular46.article6.local-materials-above",
              EntryKind.FIGURE,
              Term.of("tỷ lệ nguyên liệu tại chỗ phải vượt", "share that local materials exceed"),
              LOCAL_MATERIALS_ABOVE,
              LOCAL_MATERIALS)
          .figure(
              "circular46.article6.much-labour",
              EntryKind.FIGURE,
              Term.of("số lao động trở lên", "workers from which labour is much"),
              MUCH_LABOUR,
              LABOUR)
          .figure(
              "circular46.article6.area-order",
              EntryKind.CLASSIFICATION,
              Term.of("thứ tự địa bàn ưu tiên", "order of priority places"),
              AREA_ORDER)
          .figure(
              "circular46.article6.sector-order",
              EntryKind.CLASSIFICATION,
              Term.of("thứ tự ngành nghề ưu tiên", "order of priority sectors"),
              SECTOR_ORDER)
          .figure(
              "circular46.article6.certificate-years",
              EntryKind.FIGURE,
              Term.of(
                  "số năm có giá trị của giấy chứng nhận sản phẩm tiêu biểu",
                  "years for which a certificate of a typical product is valid"),
              CERTIFICATE_YEARS);

  private Article06Priority() {}

  private static <R> Cited<List<R>> order(R[] ranks) {
    return new Cited<>(ImmutableList.copyOf(ranks), ARTICLE.clause(3).point("a"), Evidence.SEEN);
  }

  private static Rule<SiteRequest> area(String code, String point, AreaClass... areas) {
    return Rule.<SiteRequest>one(
            code,
            ARTICLE.clause(1).point(point),
            (at, context) ->
                whileStanding(before(context, AREAS_OF_DECREE, anyOf(at, context, areas)), context))
        .saying(OF_FIRST_SITE.all())
        .weighing(Severity.INFORMATION)
        .during(Instruments.DECREE_45_2012.inForce());
  }

  /** Since the amendment of 2025 it is open whether the grounds of 2012 still stand. */
  private static Verdict whileStanding(Verdict verdict, Context context) {
    return AsIssued.ifStanding(DecreePoints.ARTICLE_6_GROUNDS, verdict, context);
  }

  private static Verdict anyOf(SiteRequest at, Context context, AreaClass... areas) {
    if (at.site().isEmpty()) {
      return Verdict.missing("site").at(at.path());
    }
    boolean held = false;
    boolean known = true;
    for (AreaClass area : areas) {
      Optional<Boolean> said = at.site().get().isIn(area, context.day());
      held |= said.orElse(false);
      known &= said.isPresent();
    }
    FactVerdict verdict =
        at.path().equals(SiteRequest.FIRST) ? OF_FIRST_SITE : FactVerdict.on("areas", at.path());
    return verdict.of(held || known ? Optional.of(held) : Optional.empty());
  }

  private static Rule<SupportRequest> product(
      String code,
      String point,
      String fact,
      BiFunction<ProductFacts, Context, Optional<Boolean>> held) {
    return product(code, point, fact, held, (verdict, context) -> verdict);
  }

  private static Rule<SupportRequest> product(
      String code,
      String point,
      String fact,
      BiFunction<ProductFacts, Context, Optional<Boolean>> held,
      BiFunction<Verdict, Context, Verdict> measured) {
    Citation decree = point.equals("d") ? POINT_A : POINT_B;
    return ground(
        code,
        ARTICLE.clause(2).point(point),
        fact,
        (request, context) -> held.apply(request.facility().products(), context),
        (verdict, context) -> before(context, decree, measured.apply(verdict, context)));
  }

  /**
   * A ground that is the fact {@code held}.
   *
   * @param read what the days before the circular make of its verdict
   */
  private static Rule<SupportRequest> ground(
      String code,
      Citation citation,
      String fact,
      BiFunction<SupportRequest, Context, Optional<Boolean>> held,
      BiFunction<Verdict, Context, Verdict> read) {
    FactVerdict said = FactVerdict.on(fact, "facility.products");
    return Rule.<SupportRequest>one(
            code,
            citation,
            (request, context) ->
                whileStanding(read.apply(said.of(held.apply(request, context)), context), context))
        .saying(said.all())
        .weighing(Severity.INFORMATION)
        .during(Instruments.DECREE_45_2012.inForce());
  }

  /** Before the circular a ground rests on the decree alone. */
  private static Verdict before(Context context, Citation decree, Verdict verdict) {
    return Details.stand(context)
        ? verdict
        : verdict.citing(new Cited<>(decree, decree, Evidence.SEEN));
  }

  /**
   * A ground whose threshold only the circular gives.
   *
   * <p>Reading: had a text said that there was no threshold before the circular, the ground would
   * have had no measure then and would not apply; a caller who says so leaves open what it was.
   */
  private static Verdict threshold(Verdict reached, Context context) {
    if (Details.stand(context)) {
      return reached;
    }
    OpenPoint<Boolean> point = DecreePoints.PRIORITY_THRESHOLDS_BEFORE_CIRCULAR_46;
    return context
        .answer(point)
        .filter(same -> same || context.held(point).answered().isPresent())
        .map(same -> (same ? reached : reached.as(Verdict.notApplicable())).relyingOn(point))
        .orElseGet(() -> reached.as(context.unsettled(point)));
  }

  private static Optional<Boolean> sector(Set<Sector> sectors) {
    return sectors.isEmpty()
        ? Optional.empty()
        : Optional.of(
            sectors.contains(Sector.MACHINERY_AND_EQUIPMENT)
                || sectors.contains(Sector.AGRICULTURAL_CHEMICALS)
                || sectors.contains(Sector.AGRO_FORESTRY_FISHERY_PROCESSING));
  }

  /** Whether {@code certificate} counts on {@code day}: see {@link #TYPICAL_PRODUCT}. */
  public static boolean isValid(ProductCertificate certificate, LocalDate day) {
    LocalDate lastDay =
        LocalDate.of(certificate.issued().getYear() + CERTIFICATE_YEARS.value() - 1, 12, 31);
    return !day.isBefore(certificate.issued()) && !day.isAfter(lastDay);
  }
}
