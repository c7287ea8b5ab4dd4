package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.circular46.Article03Beneficiaries;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.point.PlaceReading;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.CityClass;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.LocalityLevel;
import vn.khuyencong.place.WardOrigin;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Verdict;

/**
 * The places of Article 1, clause 2 point a, of which {@link Article01Scope} is made: by the words
 * of 2012, by those of 2025, and in between. A unit known only down to the district or province is
 * decided where all its parts come out alike.
 */
final class ScopePlaces {
  private static final Term ORIGINAL =
      Term.of(
          "huyện, thị xã, thị trấn, xã, phường thuộc thành phố loại 2, loại 3 hoặc phường thuộc thành"
              + " phố loại 1 được chuyển đổi từ xã chưa quá 05 năm",
          "a rural district, a town, a township, a commune, a ward of a class-2 or class-3 city, or a"
              + " ward of a class-1 city converted from a commune not more than five years ago");

  private static final Term AMENDED =
      Term.of(
          "xã, phường, đặc khu của tỉnh, xã, đặc khu của thành phố trực thuộc trung ương hoặc làng"
              + " nghề được Ủy ban nhân dân cấp tỉnh công nhận",
          "a commune, ward or special zone of a province, a commune or special zone of a centrally-run"
              + " city, or a craft village recognised by the provincial People's Committee");

  private ScopePlaces() {}

  /** The places named, by the words in force. */
  static Term places(Context context) {
    return switch (Amendment.words(context)) {
      case OF_2012 -> ORIGINAL;
      case OF_2025 -> AMENDED;
    };
  }

  /**
   * The words of 2012: huyện, thị xã, thị trấn, xã; wards of class-2 and class-3 cities; wards of
   * class-1 cities converted from a commune not more than five years ago.
   *
   * <p>Reading: wards of urban districts and of special-class cities are not listed, so they are
   * out; wards of a town lie in a town, so they are in.
   */
  static Verdict original(Locality unit, SupportRequest request, Context context) {
    return switch (unit.kind()) {
      case COMMUNE, TOWNSHIP, RURAL_DISTRICT, TOWN -> Verdict.satisfied();
      case URBAN_DISTRICT, SPECIAL_ZONE -> Verdict.violated();
      case PROVINCE, CENTRAL_CITY -> Verdict.missing("site");
      case CITY -> wholeCity(unit.cityClass(context.day()));
      case WARD ->
          unit.at(LocalityLevel.DISTRICT)
              .map(district -> ward(unit, district, request, context))
              .orElseGet(() -> Verdict.missing("site"));
    };
  }

  /**
   * The words of 2025: communes, wards and special zones of provinces; communes and special zones
   * of centrally-run cities; craft villages recognised by the provincial People's Committee.
   */
  static Verdict amended(ProductionSite site, Locality unit, Context context) {
    if (site.isIn(AreaClass.RECOGNISED_CRAFT_VILLAGE, context.day()).orElse(false)) {
      return Verdict.satisfied();
    }
    boolean inProvince = unit.province().kind() == LocalityKind.PROVINCE;
    if (inProvince
        || unit.kind() == LocalityKind.COMMUNE
        || unit.kind() == LocalityKind.SPECIAL_ZONE) {
      return Verdict.satisfied();
    }
    if (unit.kind().level() != LocalityLevel.COMMUNE) {
      return Verdict.missing("site");
    }
    return Verdict.satisfiedIf(
        site.isIn(AreaClass.RECOGNISED_CRAFT_VILLAGE, context.day()), "craftVillage");
  }

  /**
   * From 1 July to 14 October 2025 the words of 2012 met new units. The new unit taken at its name
   * and the unit of 30 June 2025 must agree; otherwise the law is unsettled. A former unit that is
   * not known is asked for, since it may make them agree.
   */
  static Verdict between(
      ProductionSite site, Locality unit, SupportRequest request, Context context) {
    var point = DecreePoints.PLACE_JULY_TO_OCTOBER_2025;
    Optional<PlaceReading> settled = context.answer(point);
    Verdict byName = byName(unit);
    Optional<Verdict> byFormer =
        site.formerUnit().map(former -> ofFormer(former, request, context));
    if (settled.isPresent()) {
      return (settled.get() == PlaceReading.NEW_UNIT
              ? byName
              : byFormer.orElseGet(() -> Verdict.missing("formerUnit")))
          .relyingOn(point);
    }
    if (byName.outcome() == Outcome.FACT_MISSING) {
      return byName;
    }
    if (byFormer.isEmpty()) {
      return context.unsettled(point).asking("formerUnit");
    }
    if (byFormer.get().outcome() == Outcome.FACT_MISSING) {
      return byFormer.get();
    }
    return byFormer.get().outcome() == byName.outcome() ? byName : context.unsettled(point);
  }

  /** The words of 2012 on the unit of 30 June 2025, with what it was on that day. */
  private static Verdict ofFormer(Locality former, SupportRequest request, Context context) {
    LocalDate lastDay = LocalityKind.LAST_DAY_OF_DISTRICTS.value();
    return former.existsOn(lastDay)
        ? original(former, request, context.at(lastDay))
        : Verdict.missing("formerUnit");
  }

  private static Verdict byName(Locality unit) {
    return switch (unit.kind()) {
      case COMMUNE -> Verdict.satisfied();
      case PROVINCE, CENTRAL_CITY -> Verdict.missing("site");
      default -> Verdict.violated();
    };
  }

  /** A city as a whole: its communes are in, so it is decided only where its wards are in too. */
  private static Verdict wholeCity(Optional<CityClass> cityClass) {
    return cityClass.filter(ScopePlaces::takesEveryWard).isPresent()
        ? Verdict.satisfied()
        : Verdict.missing("site");
  }

  private static Verdict ward(
      Locality ward, Locality district, SupportRequest request, Context context) {
    return switch (district.kind()) {
      case CITY ->
          district
              .cityClass(context.day())
              .map(cityClass -> wardOf(cityClass, ward, request, context))
              .orElseGet(() -> wardOfUnknownClass(ward, request, context));
      case TOWN, RURAL_DISTRICT -> Verdict.satisfied();
      default -> Verdict.violated();
    };
  }

  private static Verdict wardOf(
      CityClass cityClass, Locality ward, SupportRequest request, Context context) {
    if (takesEveryWard(cityClass)) {
      return Verdict.satisfied();
    }
    return cityClass == CityClass.CLASS_1 ? converted(ward, request, context) : Verdict.violated();
  }

  /** Reading: a city within a province is of class 1, 2 or 3. */
  private static Verdict wardOfUnknownClass(
      Locality ward, SupportRequest request, Context context) {
    Verdict asOfClass1 = converted(ward, request, context);
    return asOfClass1.outcome() == Outcome.SATISFIED
        ? Verdict.satisfied()
        : Verdict.missing(
            ImmutableList.<String>builder()
                .add("cityClass")
                .addAll(asOfClass1.missingFacts())
                .build());
  }

  private static Verdict converted(Locality ward, SupportRequest request, Context context) {
    if (ward.wardOrigin().isEmpty()) {
      return Verdict.missing("convertedOn");
    }
    return ward.wardOrigin()
        .flatMap(WardOrigin::convertedFromCommune)
        .map(day -> Article03Beneficiaries.clock(day, request, context))
        .orElseGet(Verdict::violated);
  }

  private static boolean takesEveryWard(CityClass cityClass) {
    return cityClass == CityClass.CLASS_2 || cityClass == CityClass.CLASS_3;
  }
}
