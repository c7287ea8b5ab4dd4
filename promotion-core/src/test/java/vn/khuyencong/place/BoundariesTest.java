package vn.khuyencong.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.khuyencong.place.TransferShare.PART;
import static vn.khuyencong.place.TransferShare.REMAINDER;
import static vn.khuyencong.place.TransferShare.WHOLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;

/** Long An and Tây Ninh before and after 1 July 2025, and some of their communes. */
class BoundariesTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
  private static final LocalDate MERGER = LAST_DAY.plusDays(1);
  private static final Locality LONG_AN = old("80", LocalityKind.PROVINCE, "Long An").build();
  private static final Locality OLD_TAY_NINH = old("72", LocalityKind.PROVINCE, "Tây Ninh").build();
  private static final Locality TAY_NINH =
      merged("tn", LocalityKind.PROVINCE, "Tây Ninh")
          .addPredecessors(link("80", WHOLE), link("72", WHOLE))
          .build();
  private static final Locality THU_THUA =
      Locality.of("804", LocalityKind.RURAL_DISTRICT, "Thủ Thừa")
          .within(LONG_AN)
          .addSuccessors(link("1682-20"), link("1682-84"))
          .build();
  private static final List<Locality> PROVINCES = List.of(LONG_AN, OLD_TAY_NINH, TAY_NINH);

  /** Xã Nhị Thành: a part went into xã Thủ Thừa, the remainder into xã Nhựt Tảo. */
  private static final Locality NHI_THANH = oldCommune("nhi-thanh", "Nhị Thành").build();

  private static final Locality NEW_THU_THUA =
      commune("1682-20", "Thủ Thừa", link("nhi-thanh", PART));
  private static final Locality NHUT_TAO =
      commune("1682-52", "Nhựt Tảo", link("nhi-thanh", REMAINDER), link("tan-binh", WHOLE));
  private static final Locality TAN_BINH = oldCommune("tan-binh", "Tân Bình").build();
  private static final List<Locality> COMMUNES =
      List.of(NHI_THANH, TAN_BINH, NEW_THU_THUA, NHUT_TAO);

  @Nested
  class AMergedProvince {
    @Test
    void standsForBothFromTheMerger() {
      Boundaries after = Boundaries.on(MERGER, PROVINCES);
      assertThat(after.unit("80")).isEqualTo(UnitOnDay.of("tn"));
      assertThat(after.unit("72")).isEqualTo(UnitOnDay.of("tn"));
    }

    @Test
    void isItselfFromTheMerger() {
      assertThat(Boundaries.on(MERGER, PROVINCES).unit("tn")).isEqualTo(UnitOnDay.of("tn"));
    }

    @Test
    void isDividedTheDayBefore() {
      assertThat(Boundaries.on(LAST_DAY, PROVINCES).unit("tn"))
          .isEqualTo(new UnitOnDay("tn", List.of("72", "80")));
    }

    @Test
    void leavesTheOldOnesAsTheyWereTheDayBefore() {
      assertThat(Boundaries.on(LAST_DAY, PROVINCES).unit("80")).isEqualTo(UnitOnDay.of("80"));
    }

    @Test
    void isNotTakenOnTheWordOfOthersWithoutAShare() {
      Locality longAn =
          old("80", LocalityKind.PROVINCE, "Long An").addSuccessors(link("tn")).build();
      Locality tayNinh = merged("tn", LocalityKind.PROVINCE, "Tây Ninh").build();
      List<Locality> units = List.of(longAn, tayNinh);
      assertThat(Boundaries.on(MERGER, units).unit("80")).isEqualTo(UnitOnDay.of("tn"));
      assertThat(Boundaries.on(LAST_DAY, units).unit("tn"))
          .isEqualTo(new UnitOnDay("tn", List.of("80")));
    }
  }

  @Nested
  class ACommune {
    private final Boundaries after = Boundaries.on(MERGER, COMMUNES);
    private final Boundaries before = Boundaries.on(LAST_DAY, COMMUNES);

    @Test
    void thatWentOverWholeIsTheNewOne() {
      assertThat(after.unit("tan-binh")).isEqualTo(UnitOnDay.of("1682-52"));
    }

    @Test
    void thatWasSplitStaysItself() {
      assertThat(after.unit("nhi-thanh"))
          .isEqualTo(new UnitOnDay("nhi-thanh", List.of("1682-20", "1682-52")));
    }

    @Test
    void thatWasMadeOfSeveralStaysItself() {
      assertThat(before.unit("1682-52"))
          .isEqualTo(new UnitOnDay("1682-52", List.of("nhi-thanh", "tan-binh")));
    }

    @Test
    void thatWasMadeOfAPartOfOneIsThatOne() {
      assertThat(before.unit("1682-20")).isEqualTo(UnitOnDay.of("nhi-thanh"));
    }

    @Test
    void ofWhichOnlyAPartIsToldStaysItself() {
      assertThat(Boundaries.on(MERGER, List.of(NHI_THANH, NEW_THU_THUA)).unit("nhi-thanh"))
          .isEqualTo(new UnitOnDay("nhi-thanh", List.of("1682-20")));
    }

    @Test
    void whoseSuccessorIsNotGivenStaysItself() {
      Locality unit = oldCommune("a", "A").addSuccessors(link("b", WHOLE)).build();
      assertThat(Boundaries.on(MERGER, List.of(unit)).unit("a"))
          .isEqualTo(new UnitOnDay("a", List.of("b")));
    }

    @Test
    void thatEndedWithoutALinkStaysItself() {
      assertThat(Boundaries.on(MERGER, List.of(TAN_BINH)).unit("tan-binh"))
          .isEqualTo(UnitOnDay.of("tan-binh"));
    }

    @Test
    void thatIsNotGivenIsItself() {
      assertThat(after.unit("x")).isEqualTo(UnitOnDay.of("x"));
    }
  }

  @Nested
  class AChain {
    private final Locality first = between("a", "A", 2000, 2010, link("b", WHOLE));
    private final Locality second =
        between("b", "B", 2011, 2020, link("c", PART), link("d", REMAINDER));
    private final Locality third = between("c", "C", 2021, 2023, link("e", WHOLE));
    private final Locality fourth = between("d", "D", 2021, 2023, link("e", WHOLE));
    private final Locality last = between("e", "E", 2024, 2025);
    private final List<Locality> units = List.of(last, fourth, third, second, first);

    @Test
    void isFollowedToTheDay() {
      assertThat(Boundaries.on(LocalDate.of(2015, 1, 1), units).unit("a"))
          .isEqualTo(UnitOnDay.of("b"));
    }

    @Test
    void isDividedWhileItsPartsStand() {
      assertThat(Boundaries.on(LocalDate.of(2022, 1, 1), units).unit("a"))
          .isEqualTo(new UnitOnDay("a", List.of("c", "d")));
    }

    @Test
    void isOneWhereItsPartsMeetAgain() {
      assertThat(Boundaries.on(LocalDate.of(2024, 1, 1), units).unit("a"))
          .isEqualTo(UnitOnDay.of("e"));
    }

    @Test
    void thatBreaksOffNamesTheLastUnitTold() {
      assertThat(Boundaries.on(LocalDate.of(2026, 1, 1), units).unit("a"))
          .isEqualTo(new UnitOnDay("a", List.of("e")));
    }

    @Test
    void thatRunsInACircleEnds() {
      Locality one = between("a", "A", 2000, 2010, link("b", WHOLE));
      Locality other = between("b", "B", 2000, 2010, link("a", WHOLE));
      assertThat(Boundaries.on(MERGER, List.of(one, other)).unit("a")).isEqualTo(UnitOnDay.of("a"));
    }
  }

  @Test
  void aDistrictNeverBecomesItsCommunes() {
    Locality zone = merged("w", LocalityKind.SPECIAL_ZONE, "Lý Sơn").within(TAY_NINH).build();
    Locality district = THU_THUA.toBuilder().successors(List.of(link("w", WHOLE))).build();
    assertThat(Boundaries.on(MERGER, List.of(district, zone)).unit("804"))
        .isEqualTo(new UnitOnDay("804", List.of("w")));
  }

  @Test
  void twoUnitsOfOneIdAreRefused() {
    List<Locality> units =
        List.of(LONG_AN, merged("80", LocalityKind.PROVINCE, "Tây Ninh").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Boundaries.on(MERGER, units))
        .withMessage("id of a locality must be used once: 80");
  }

  @Test
  void linksThatContradictOneAnotherAreRefused() {
    Locality longAn =
        old("80", LocalityKind.PROVINCE, "Long An").addSuccessors(link("tn", PART)).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Boundaries.on(MERGER, List.of(longAn, TAY_NINH)))
        .withMessage("share of 80 that went into tn must be stated one way, PART: WHOLE");
  }

  private static LocalityBuilder old(String id, LocalityKind kind, String name) {
    return Locality.of(id, kind, name).validity(Validity.until(LAST_DAY));
  }

  private static LocalityBuilder merged(String id, LocalityKind kind, String name) {
    return Locality.of(id, kind, name).validity(Validity.since(MERGER));
  }

  private static LocalityBuilder oldCommune(String id, String name) {
    return old(id, LocalityKind.COMMUNE, name).within(THU_THUA);
  }

  private static Locality commune(String id, String name, LocalityLink... predecessors) {
    return merged(id, LocalityKind.COMMUNE, name)
        .within(TAY_NINH)
        .addPredecessors(predecessors)
        .build();
  }

  private static Locality between(
      String id, String name, int first, int last, LocalityLink... successors) {
    return Locality.of(id, LocalityKind.COMMUNE, name)
        .within(LONG_AN)
        .validity(Validity.between(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)))
        .addSuccessors(successors)
        .build();
  }

  private static LocalityLink link(String id) {
    return link(id, Optional.empty());
  }

  private static LocalityLink link(String id, TransferShare share) {
    return link(id, Optional.of(share));
  }

  private static LocalityLink link(String id, Optional<TransferShare> share) {
    return new LocalityLink(id, id, share, Citation.of("1682/NQ-UBTVQH15"), Evidence.SECONDARY);
  }
}
