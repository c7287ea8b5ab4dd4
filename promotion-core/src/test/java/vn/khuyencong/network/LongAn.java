package vn.khuyencong.network;

import static vn.khuyencong.place.LocalityKind.CITY;
import static vn.khuyencong.place.LocalityKind.RURAL_DISTRICT;
import static vn.khuyencong.place.LocalityKind.TOWN;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.LocalityLink;

/**
 * The network of Long An in 2022, after the published article: 20 collaborators at 0.3 of the base
 * salary, 15 in the economic offices of the districts and 5 in project management boards that the
 * source leaves unnamed, and a conference for 6 million.
 */
public final class LongAn {
  /** Tỉnh Long An as it was until 30 June 2025. */
  public static final Locality PROVINCE =
      Locality.of("80", LocalityKind.PROVINCE, "Long An").build();

  /** The 15 district-level units; Tân An and Kiến Tường with the units that succeeded them. */
  public static final List<Locality> DISTRICTS =
      List.of(
          district("794", CITY, "Tân An", ward("Long An", 84), ward("Tân An", 85), khanhHau()),
          district(
              "795",
              TOWN,
              "Kiến Tường",
              commune("Tuyên Thạnh", 8),
              commune("Bình Hiệp", 9),
              ward("Kiến Tường", 83)),
          district("796", RURAL_DISTRICT, "Tân Hưng"),
          district("797", RURAL_DISTRICT, "Vĩnh Hưng"),
          district("798", RURAL_DISTRICT, "Mộc Hóa"),
          district("799", RURAL_DISTRICT, "Tân Thạnh"),
          district("800", RURAL_DISTRICT, "Thạnh Hóa"),
          district("801", RURAL_DISTRICT, "Đức Huệ"),
          district("802", RURAL_DISTRICT, "Đức Hòa"),
          district("803", RURAL_DISTRICT, "Bến Lức"),
          district("804", RURAL_DISTRICT, "Thủ Thừa"),
          district("805", RURAL_DISTRICT, "Tân Trụ"),
          district("806", RURAL_DISTRICT, "Cần Đước"),
          district("807", RURAL_DISTRICT, "Cần Giuộc"),
          district("808", RURAL_DISTRICT, "Châu Thành"));

  private static final LocalDate START = LocalDate.of(2022, 1, 1);

  private LongAn() {}

  /** The year as published: who established and who fixed is not said, the boards have no unit. */
  public static NetworkPlan published() {
    return plan(Establishment.unknown(), rate().build(), boards(List.of()));
  }

  /** The year with what the article does not say made up, so that nothing is missing. */
  public static NetworkPlan complete() {
    return plan(
        Establishment.of(Authority.PROVINCIAL_PEOPLES_COMMITTEE, Citation.of("1/QĐ-UBND")),
        rate()
            .setBy(Authority.CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE)
            .decision(Citation.of("2/QĐ-UBND"))
            .build(),
        boards(DISTRICTS));
  }

  /** {@link #complete} with the district hosts ended and a commune host for each after them. */
  public static NetworkPlan moved(Year year) {
    NetworkPlan plan = complete();
    List<Collaborator> members = plan.network().members().stream().map(LongAn::moved).toList();
    return plan.toBuilder()
        .network(plan.network().toBuilder().members(members).build())
        .build()
        .inYear(year);
  }

  private static NetworkPlan plan(
      Establishment establishment, RemunerationRate rate, List<Collaborator> boards) {
    return NetworkPlan.builder()
        .year(Year.of(2022))
        .money(FundingSource.LOCAL)
        .network(
            CollaboratorNetwork.builder()
                .id("long-an")
                .province(PROVINCE)
                .establishment(establishment)
                .managingCentre("Trung tâm Khuyến công và Tư vấn phát triển công nghiệp")
                .period(Validity.since(START))
                .scale(RemunerationScale.of(rate))
                .members(Stream.concat(offices().stream(), boards.stream()).toList())
                .territory(DISTRICTS)
                .build())
        .addMeetings(
            Meeting.builder()
                .id("year-end")
                .purpose("Hội nghị tổng kết")
                .day(LocalDate.of(2022, 12, 20))
                .addItems(CostItem.of("trọn gói", Vnd.ofMillions(6)))
                .build())
        .build();
  }

  private static RemunerationRateBuilder rate() {
    return RemunerationRate.builder()
        .coefficient(Coefficient.parse("0.3"))
        .validity(Validity.since(START));
  }

  private static List<Collaborator> offices() {
    List<Collaborator> members = new ArrayList<>();
    for (Locality district : DISTRICTS) {
      members.add(
          member(
              members.size() + 1,
              HostKind.DISTRICT_ECONOMIC_OFFICE,
              Optional.of(
                  district.kind() == RURAL_DISTRICT ? "Phòng Kinh tế và Hạ tầng" : "Phòng Kinh tế"),
              Optional.of(district)));
    }
    return members;
  }

  private static List<Collaborator> boards(List<Locality> units) {
    List<Collaborator> members = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      members.add(
          member(
              16 + i,
              HostKind.DISTRICT_PROJECT_MANAGEMENT_BOARD,
              Optional.empty(),
              units.isEmpty() ? Optional.empty() : Optional.of(units.get(i))));
    }
    return members;
  }

  private static Collaborator member(
      int number, HostKind kind, Optional<String> name, Optional<Locality> unit) {
    return Collaborator.builder()
        .id((number < 10 ? "CTV-0" : "CTV-") + number)
        .role(CollaboratorRole.COLLABORATOR)
        .addHosts(new HostOffice(kind, name, unit, Validity.since(START)))
        .addService(MonthRange.since(YearMonth.from(START)))
        .areas(unit.stream().toList())
        .build();
  }

  private static Collaborator moved(Collaborator member) {
    LocalDate last = LocalDate.of(2025, 6, 30);
    HostOffice district = member.hosts().get(0);
    Locality successor =
        Locality.of(member.id(), LocalityKind.COMMUNE, member.id()).within(PROVINCE).build();
    return member.toBuilder()
        .hosts(
            List.of(
                new HostOffice(
                    district.kind(),
                    district.name(),
                    district.unit(),
                    Validity.between(START, last)),
                Networks.host(HostKind.COMMUNE, successor, Validity.since(last.plusDays(1)))))
        .areas(List.of(successor))
        .build();
  }

  private static Locality district(
      String code, LocalityKind kind, String name, LocalityLink... successors) {
    return Locality.of(code, kind, name).within(PROVINCE).addSuccessors(successors).build();
  }

  private static LocalityLink khanhHau() {
    return ward("Khánh Hậu", 86);
  }

  private static LocalityLink ward(String name, int clause) {
    return link("phường " + name, clause);
  }

  private static LocalityLink commune(String name, int clause) {
    return link("xã " + name, clause);
  }

  private static LocalityLink link(String name, int clause) {
    return new LocalityLink(
        "1682-" + clause,
        name,
        Optional.empty(),
        Citation.parse("Điều 1 khoản " + clause + ", 1682/NQ-UBTVQH15"),
        Evidence.DERIVED);
  }
}
