package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.circular46.Details;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.text.AskedList;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.SectorCase;
import vn.khuyencong.law.text.SiteRequest;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 5. Danh mục ngành, nghề được hưởng chính sách khuyến công. One listed sector at the site is
 * enough; who applies cleaner production is in point g by that. Clause 2, who changes the list,
 * leaves nothing to compute.
 *
 * <p>Since 15 October 2025 the list is known from reports: the traditional sectors stay, five are
 * added; minerals, building materials and the wording of the added ones are open.
 */
public final class Article05Sectors {
  private static final Citation CLAUSE_1 = Instruments.DECREE_45_2012.article(5).clause(1);

  private static final String SECTORS = "facility.sectors";

  private static final Term SECTOR = Term.of("ngành, nghề", "sector");

  /** Clause 1 as amended, which is known from reports only. */
  private static final Cited<Citation> REPORTED =
      new Cited<>(CLAUSE_1, CLAUSE_1, Evidence.SECONDARY);

  /** The sectors that were listed in 2012 whatever else is so. */
  private static final ImmutableSet<Sector> ALWAYS_LISTED =
      Stream.of(Sector.values())
          .filter(sector -> point(sector).isPresent())
          .collect(toImmutableSet());

  /** The sectors on which the words of 2012 decide alone. */
  private static final ImmutableMap<Sector, Verdict> OF_2012 =
      decided(sector -> point(sector).map(Article05Sectors::in));

  /** The sectors that stay listed as amended, as reported. */
  private static final ImmutableMap<Sector, Verdict> AS_REPORTED =
      decided(
          sector ->
              Optional.of(Verdict.satisfied().citing(REPORTED))
                  .filter(any -> ALWAYS_LISTED.contains(sector)));

  /** Clause 1: the sector is in the list. */
  public static final Rule<SectorCase> LISTED =
      Rule.<SectorCase>one("decree45.article5.listed", CLAUSE_1, Article05Sectors::listed)
          .saying(OF_2012.values())
          .saying(AS_REPORTED.values());

  /** Clause 1: some sector is known. */
  public static final Rule<SiteRequest> KNOWN =
      Rule.one(
          "decree45.article5.known",
          CLAUSE_1,
          (site, context) -> Verdict.missing("sectors").at(SECTORS));

  /** The rules of this article on a sector. */
  public static final RuleSet<SectorCase> RULES =
      new RuleSet<>("decree45.article5", ImmutableList.of(LISTED));

  /** The rules of this article on a site. */
  public static final RuleSet<SiteRequest> SITE_RULES =
      new RuleSet<>("decree45.article5.sites", ImmutableList.of(KNOWN));

  /** This article as a part of its text; each sector is a member of the list. */
  static final TextPart PART =
      Stream.of(Sector.values())
          .map(
              sector ->
                  new AskedList(
                      "decree45.article5.sector." + Figure.idOf(sector),
                      Figure.named(SECTOR, sector),
                      context -> anybody(sector, context)))
          .reduce(
              TextPart.of(Article05Sectors.class)
                  .rules(Matter.SECTORS, RULES)
                  .rules(Matter.SECTORS_KNOWN, SITE_RULES),
              TextPart::list,
              (one, other) -> other);

  private Article05Sectors() {}

  private static Optional<Finding> anybody(Sector sector, Context context) {
    SupportRequest anybody = SupportRequest.of(Facility.builder().id("anybody").build());
    SiteRequest nowhere = new SiteRequest(anybody, Optional.empty(), "sites", context.day());
    return LISTED.apply(new SectorCase(nowhere, sector), context).stream().findFirst();
  }

  private static Verdict listed(SectorCase subject, Context context) {
    Verdict decided = (Amendment.isAmended(context) ? AS_REPORTED : OF_2012).get(subject.sector());
    return decided != null ? decided : open(subject, context);
  }

  /** Of a sector that other facts decide on, or an open point. */
  private static Verdict open(SectorCase subject, Context context) {
    Verdict verdict =
        switch (Amendment.words(context)) {
          case OF_2012 -> original(subject, context);
          case OF_2025 -> amended(subject, context);
        };
    return verdict.at(path(subject)).with("sector", subject.sector());
  }

  /** For minerals the site decides, each for itself. */
  private static String path(SectorCase subject) {
    return subject.sector() == Sector.MINERALS ? subject.at().path() : SECTORS;
  }

  private static Verdict original(SectorCase subject, Context context) {
    return switch (subject.sector()) {
      case BUILDING_MATERIALS -> buildingMaterials(subject, context);
      case FIRED_CLAY_BRICK -> brick(subject, context);
      case MINERALS -> minerals(subject, context);
      default -> point(subject.sector()).map(Article05Sectors::in).orElseGet(Verdict::violated);
    };
  }

  /** The point of clause 1 that lists {@code sector}, whatever else is so, if one does. */
  private static Optional<String> point(Sector sector) {
    return switch (sector) {
      case AGRO_FORESTRY_FISHERY_PROCESSING, FOOD_PROCESSING -> Optional.of("a");
      case CONSUMER_AND_EXPORT_GOODS, TEXTILES_AND_LEATHER, IMPORT_SUBSTITUTES -> Optional.of("b");
      case AGRICULTURAL_CHEMICALS -> Optional.of("c");
      case MACHINERY_AND_EQUIPMENT, COMPONENTS, SUPPORTING_INDUSTRY -> Optional.of("d");
      case SMALL_CRAFT_GOODS -> Optional.of("đ");
      case POLLUTION_TREATMENT -> Optional.of("g");
      case BUILDING_MATERIALS,
          FIRED_CLAY_BRICK,
          MINERALS,
          HIGH_TECH,
          CLEAN_INDUSTRY,
          ENERGY_SAVING,
          ENVIRONMENTAL_INDUSTRY,
          CLEAN_ENERGY,
          OTHER_CHEMICALS,
          OTHER ->
          Optional.empty();
    };
  }

  private static ImmutableMap<Sector, Verdict> decided(
      Function<Sector, Optional<Verdict>> verdict) {
    ImmutableMap.Builder<Sector, Verdict> decided = ImmutableMap.builder();
    for (Sector sector : Sector.values()) {
      verdict
          .apply(sector)
          .ifPresent(one -> decided.put(sector, one.at(SECTORS).with("sector", sector)));
    }
    return Maps.immutableEnumMap(decided.buildOrThrow());
  }

  /**
   * Point c.
   *
   * <p>Reading: fired-clay brick is a sector of its own, so that who makes tiles, concrete or
   * corrugated iron is not asked for a brick kiln. Where nothing, or another listed sector, is said
   * beside it, the kiln stays a fact that nobody is asked for, as in receipts of before.
   */
  private static Verdict buildingMaterials(SectorCase subject, Context context) {
    Set<Sector> sectors = subject.at().request().facility().sectors();
    return sectors.isEmpty() || sectors.stream().anyMatch(ALWAYS_LISTED::contains)
        ? brick(subject, context)
        : in("c");
  }

  /** Point c, and since 10 February 2013 the kilns that the circular shuts out. */
  private static Verdict brick(SectorCase subject, Context context) {
    return Details.stand(context)
        ? vn.khuyencong.law.circular46.Article05Sectors.kiln(
            subject.at().request().facility().kiln())
        : in("c");
  }

  /** Point e: only in areas of difficult or specially difficult conditions. */
  private static Verdict minerals(SectorCase subject, Context context) {
    return vn.khuyencong.law.circular46.Article05Sectors.difficultArea(subject.at().site(), context)
        .citing(at("e", Evidence.SEEN));
  }

  private static Verdict amended(SectorCase subject, Context context) {
    return switch (subject.sector()) {
      case MINERALS -> unread(DecreePoints.ARTICLE_5_MINERALS, subject, context);
      case BUILDING_MATERIALS, FIRED_CLAY_BRICK ->
          unread(DecreePoints.ARTICLE_5_BUILDING_MATERIALS, subject, context);
      case HIGH_TECH, CLEAN_INDUSTRY, ENERGY_SAVING, ENVIRONMENTAL_INDUSTRY, CLEAN_ENERGY ->
          unread(DecreePoints.ARTICLE_5_ADDED_SECTORS, subject, context);
      case OTHER_CHEMICALS, OTHER -> unread(DecreePoints.ARTICLE_5_OTHER_SECTORS, subject, context);
      default -> Verdict.satisfied().citing(REPORTED);
    };
  }

  /**
   * A sector whose place in the amended list is open; settled as listed, old limits still apply.
   */
  private static Verdict unread(OpenPoint<Boolean> point, SectorCase subject, Context context) {
    if (!context.arises(point)) {
      return original(subject, context);
    }
    return context
        .answer(point)
        .map(listed -> (listed ? limits(subject, context) : Verdict.violated()).relyingOn(point))
        .orElseGet(() -> context.unsettled(point))
        .citing(REPORTED);
  }

  private static Verdict limits(SectorCase subject, Context context) {
    return switch (subject.sector()) {
      case MINERALS -> minerals(subject, context);
      case BUILDING_MATERIALS -> buildingMaterials(subject, context);
      case FIRED_CLAY_BRICK -> brick(subject, context);
      default -> Verdict.satisfied();
    };
  }

  private static Verdict in(String point) {
    return Verdict.satisfied().citing(at(point, Evidence.SEEN));
  }

  private static Cited<Citation> at(String point, Evidence evidence) {
    return new Cited<>(CLAUSE_1.point(point), CLAUSE_1.point(point), evidence);
  }
}
