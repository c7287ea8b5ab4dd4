package vn.khuyencong.network;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;

/** Small invented networks in which a test changes one thing. */
public final class Networks {
  /** An invented province. */
  public static final Locality PROVINCE =
      Locality.of("p1", LocalityKind.PROVINCE, "Sông Xanh").build();

  /** A rural district of it. */
  public static final Locality DISTRICT =
      Locality.of("d1", LocalityKind.RURAL_DISTRICT, "Đông").within(PROVINCE).build();

  /** A commune directly in the province, as since 1 July 2025. */
  public static final Locality COMMUNE =
      Locality.of("c1", LocalityKind.COMMUNE, "Hạ").within(PROVINCE).build();

  /** A craft village as a host, on every day, in {@link #COMMUNE}. */
  public static final HostOffice CRAFT_VILLAGE =
      host(HostKind.CRAFT_VILLAGE, COMMUNE, Validity.ALWAYS);

  /** The office of {@link #DISTRICT} as a host, without an end. */
  public static final HostOffice DISTRICT_OFFICE =
      host(HostKind.DISTRICT_ECONOMIC_OFFICE, DISTRICT, Validity.ALWAYS);

  /** A decision of the invented province. */
  public static final Citation DECISION = Citation.of("7/QĐ-UBND");

  private Networks() {}

  /** A host of {@code kind} in {@code unit}. */
  public static HostOffice host(HostKind kind, Locality unit, Validity validity) {
    return HostOffice.builder().kind(kind).unit(unit).validity(validity).build();
  }

  /** A collaborator who serves since January 2011 in {@code hosts} and the commune. */
  public static CollaboratorBuilder member(String id, HostOffice... hosts) {
    return Collaborator.builder()
        .id(id)
        .role(CollaboratorRole.COLLABORATOR)
        .hosts(List.of(hosts))
        .addAreas(COMMUNE)
        .addService(MonthRange.since(YearMonth.of(2011, 1)));
  }

  /** A rate for everybody and every day, fixed by the Chairman. */
  public static RemunerationRateBuilder rate(String coefficient) {
    return RemunerationRate.builder()
        .coefficient(Coefficient.parse(coefficient))
        .validity(Validity.ALWAYS)
        .setBy(Authority.CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE)
        .decision(DECISION);
  }

  /** A rate of {@code amount} a month for everybody and every day, fixed by the Chairman. */
  public static RemunerationRateBuilder fixed(Vnd amount) {
    return rate("1").coefficient(Optional.empty()).amount(amount);
  }

  /** The months from {@code first} to {@code last} as service. */
  public static List<MonthRange> months(String first, String last) {
    return List.of(MonthRange.between(YearMonth.parse(first), YearMonth.parse(last)));
  }

  /** A scale of {@code rates} without a ceiling of the province. */
  public static RemunerationScale scale(RemunerationRate... rates) {
    return new RemunerationScale(List.of(rates), Optional.empty());
  }

  /** A network on every day, paid at 0.3. */
  public static CollaboratorNetworkBuilder network(Collaborator... members) {
    return CollaboratorNetwork.builder()
        .id("network")
        .province(PROVINCE)
        .establishment(Establishment.of(Authority.PROVINCIAL_PEOPLES_COMMITTEE, DECISION))
        .managingCentre("Trung tâm Khuyến công")
        .period(Validity.ALWAYS)
        .scale(scale(rate("0.3").build()))
        .members(List.of(members));
  }

  /** A year of {@code network}, from local money. */
  public static NetworkPlanBuilder plan(int year, CollaboratorNetwork network) {
    return NetworkPlan.builder().network(network).year(Year.of(year)).money(FundingSource.LOCAL);
  }

  /** A year of a network of {@code members} paid at 0.3 from local money. */
  public static NetworkPlan plan(int year, Collaborator... members) {
    return plan(year, network(members).build()).build();
  }

  /** A year of one member in a craft village, paid at {@code coefficient} from local money. */
  public static NetworkPlanBuilder paidAt(String coefficient, int year) {
    return paidAt(scale(rate(coefficient).build()), year);
  }

  /** A year of one member in a craft village, paid on {@code scale} from local money. */
  public static NetworkPlanBuilder paidAt(RemunerationScale scale, int year) {
    return plan(year, network(member("a", CRAFT_VILLAGE).build()).scale(scale).build());
  }

  /** A meeting of one lump sum. */
  public static MeetingBuilder meeting(LocalDate day) {
    return Meeting.builder()
        .id("m1")
        .purpose("Hội nghị tổng kết")
        .day(day)
        .addItems(CostItem.of("trọn gói", Vnd.ofMillions(6)));
  }
}
