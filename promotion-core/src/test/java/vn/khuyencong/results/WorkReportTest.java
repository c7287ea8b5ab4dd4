package vn.khuyencong.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.network.CollaboratorNetwork;
import vn.khuyencong.network.CollaboratorTask;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.network.MonthRange;
import vn.khuyencong.network.Networks;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;

class WorkReportTest {
  private static final CollaboratorNetwork LONG_AN = LongAn.complete().network();
  private static final Locality TAN_AN = LongAn.DISTRICTS.get(0);
  private static final Locality KHANH_HAU =
      Locality.of("w", LocalityKind.WARD, "Khánh Hậu").within(TAN_AN).build();
  private static final ReportPeriod QUARTER = ReportPeriod.parse("2022-Q3");

  private static CollaboratorWorkBuilder work(String id, String who, String period) {
    return CollaboratorWork.builder()
        .id(id)
        .collaborator(who)
        .period(ReportPeriod.parse(period))
        .task(CollaboratorTask.SURVEY_ESTABLISHMENTS);
  }

  private static CollaboratorWorkBuilder byNobody(String id) {
    return work(id, "x", "2022-07").collaborator(Optional.empty());
  }

  private static WorkReport report(CollaboratorWork... works) {
    return WorkReport.of(QUARTER, LONG_AN, List.of(works));
  }

  private static Set<WorkDoubt> doubts(CollaboratorNetwork network, CollaboratorWork work) {
    WorkReport report = WorkReport.of(work.period(), network, List.of(work));
    assertThat(report.total().works()).as("work in doubt counts").isEqualTo(1);
    return report.doubted().isEmpty() ? Set.of() : report.doubted().get(0).doubts();
  }

  @Nested
  class Totals {
    @Test
    void whatSeveralNameCountsOnce() {
      WorkReport report =
          report(
              work("1", "CTV-01", "2022-07-12").facility("f1").place(KHANH_HAU).build(),
              work("2", "CTV-02", "2022-08").facility("f1").project("p1").event("e").build(),
              work("3", "CTV-02", "2022-09").facilities(40).event("e").build(),
              work("4", "CTV-02", "2022-09").build());
      assertThat(report.total())
          .isEqualTo(new WorkTotal(4, Set.of("f1"), 40, Set.of("p1"), Set.of("e"), List.of("4")));
      assertThat(report.byCollaborator())
          .containsOnlyKeys(Optional.of("CTV-01"), Optional.of("CTV-02"));
      assertThat(report.byPlace().keySet())
          .containsExactly(Optional.of(KHANH_HAU), Optional.empty());
      assertThat(report.byTask()).containsOnlyKeys(CollaboratorTask.SURVEY_ESTABLISHMENTS);
    }

    @Test
    void whatIsOfALongerTimeIsSetApart() {
      WorkReport report =
          report(
              work("1", "CTV-01", "2022").place(TAN_AN).build(),
              work("2", "CTV-02", "2022-10-01").build());
      assertThat(report.works()).isEmpty();
      assertThat(report.wider()).extracting(CollaboratorWork::id).containsExactly("1");
      assertThat(report.idle()).doesNotContain("CTV-01").contains("CTV-02").hasSize(19);
      assertThat(report.unworked()).doesNotContain(TAN_AN).hasSize(14);
      assertThat(report.coverage().uncovered()).contains(TAN_AN);
    }

    /** "Quý I/2024 khảo sát 691 cơ sở": the account says how many, and not who. */
    @Test
    void whatNobodyIsNamedForStandsLast() {
      WorkReport report =
          report(byNobody("1").facilities(691).build(), work("2", "CTV-01", "2022-07").build());
      assertThat(report.total().counted()).isEqualTo(691);
      assertThat(report.byCollaborator().keySet())
          .containsExactly(Optional.of("CTV-01"), Optional.empty());
      assertThat(report.doubted()).isEmpty();
    }

    @Test
    void anIdIsUsedOnce() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  report(
                      work("1", "CTV-01", "2022-07").build(),
                      work("1", "CTV-02", "2022-07").build()))
          .withMessage("ids of works must differ: [1, 1]");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> report(work("1", "ctv-01", "2022-07").build()))
          .withMessage(
              "ids of collaborators must not differ in case and spaces only: [CTV-01] [ctv-01]");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> work("1", "a", "2022").facility("f").facilities(2).build())
          .withMessageStartingWith("facilities of work 1 must be named or counted, not both");
    }
  }

  @Nested
  class Coverage {
    @Test
    void workInACommuneCoversItsDistrict() {
      WorkReport report = report(work("1", "CTV-01", "2022-07").place(KHANH_HAU).build());
      assertThat(report.coverage().membersByUnit().get(TAN_AN)).containsExactly("CTV-01");
      assertThat(report.unworked()).hasSize(14).doesNotContain(TAN_AN);
      assertThat(report.idle()).hasSize(19).doesNotContain("CTV-01");
    }

    /** Who it was may be any of them; where it was is known. */
    @Test
    void workOfNobodyNamedCoversItsPlaceAndLeavesNobodyIdle() {
      WorkReport report = report(byNobody("1").place(KHANH_HAU).build());
      assertThat(report.coverage().membersByUnit().get(TAN_AN)).isEmpty();
      assertThat(report.worked()).containsExactly(TAN_AN);
      assertThat(report.unworked()).hasSize(14).doesNotContain(TAN_AN);
      assertThat(report.idle()).isEmpty();
    }

    @Test
    void workKnownByTheProvinceLeavesItsDistrictsOpen() {
      WorkReport report = report(work("1", "CTV-01", "2022-07").place(LongAn.PROVINCE).build());
      assertThat(report.coverage().uncovered()).hasSize(15);
      assertThat(report.unworked()).isEmpty();
      assertThat(report.doubted()).isEmpty();
    }

    @Test
    void whoDoesNotServeIsNotIdle() {
      CollaboratorNetwork network =
          Networks.network(
                  Networks.member("a").service(Networks.months("2022-01", "2022-06")).build(),
                  Networks.member("b").build())
              .memberCount(5)
              .build();
      WorkReport report = WorkReport.of(QUARTER, network, List.of());
      assertThat(report.idle()).containsExactly("b");
      assertThat(report.unnamed()).contains(3L);
    }

    /** A list of members without a number is all of them; without either nobody knows. */
    @Test
    void ofANetworkOfUnknownSizeItIsNotKnownHowManyAreNotNamed() {
      CollaboratorNetwork network = Networks.network(Networks.member("a").build()).build();
      assertThat(WorkReport.of(QUARTER, network, List.of()).unnamed()).contains(0L);
      CollaboratorNetwork unknown = network.toBuilder().members(List.of()).build();
      assertThat(WorkReport.of(QUARTER, unknown, List.of()).unnamed()).isEmpty();
      CollaboratorNetwork counted = unknown.toBuilder().memberCount(20).build();
      assertThat(WorkReport.of(QUARTER, counted, List.of()).unnamed()).contains(20L);
    }
  }

  @Nested
  class Doubts {
    @Test
    void workThatFitsHasNone() {
      assertThat(doubts(LONG_AN, work("1", "CTV-01", "2022-07-12").place(KHANH_HAU).build()))
          .isEmpty();
    }

    @Test
    void anUnknownIdIsSaid() {
      assertThat(doubts(LONG_AN, work("1", "CTV-99", "2022-07").build()))
          .containsExactly(WorkDoubt.UNKNOWN_COLLABORATOR);
    }

    @Test
    void ofNobodyNamedTheProvinceIsComparedOnly() {
      Locality tayNinh = Locality.of("72", LocalityKind.PROVINCE, "Tây Ninh").build();
      assertThat(doubts(LONG_AN, byNobody("1").place(KHANH_HAU).build())).isEmpty();
      assertThat(doubts(LONG_AN, byNobody("1").place(tayNinh).build()))
          .containsExactly(WorkDoubt.OUTSIDE_PROVINCE);
    }

    @Test
    void monthsOutsideServiceAreSaid() {
      CollaboratorNetwork network =
          Networks.network(
                  Networks.member("a")
                      .service(List.of(MonthRange.since(YearMonth.of(2022, 7))))
                      .build())
              .build();
      assertThat(doubts(network, work("1", "a", "2022-06-30").build()))
          .containsExactly(WorkDoubt.NOT_SERVING);
      assertThat(doubts(network, work("1", "a", "2022-07-01").build())).isEmpty();
      assertThat(doubts(network, work("1", "a", "2022").build())).isEmpty();
    }

    /** Of months that are not given it is not said that they are others. */
    @Test
    void monthsOfServiceThatAreNotGivenAreAsked() {
      CollaboratorNetwork network =
          Networks.network(Networks.member("a").service(List.of()).build()).build();
      assertThat(doubts(network, work("1", "a", "2022-07").build()))
          .containsExactly(WorkDoubt.SERVICE_NOT_KNOWN);
    }

    @Test
    void monthsInWhichTheNetworkDoesNotStandAreSaid() {
      assertThat(doubts(LONG_AN, work("1", "CTV-01", "2021-12").build()))
          .containsExactly(WorkDoubt.NOT_SERVING);
    }

    @Test
    void otherDistrictsAreSaidWhereTheAreasAreKnown() {
      Locality other = LongAn.DISTRICTS.get(1);
      assertThat(doubts(LONG_AN, work("1", "CTV-01", "2022-07").place(other).build()))
          .containsExactly(WorkDoubt.OUTSIDE_AREAS);
      CollaboratorNetwork unknown = LongAn.published().network();
      assertThat(doubts(unknown, work("1", "CTV-16", "2022-07").place(other).build())).isEmpty();
    }

    @Test
    void anotherProvinceIsSaid() {
      Locality tayNinh = Locality.of("72", LocalityKind.PROVINCE, "Tây Ninh").build();
      assertThat(
              doubts(
                  LongAn.published().network(),
                  work("1", "CTV-16", "2022-07").place(tayNinh).build()))
          .containsExactly(WorkDoubt.OUTSIDE_PROVINCE);
    }

    @Test
    void tasksNotGivenAreSaid() {
      CollaboratorNetwork network =
          Networks.network(Networks.member("a").addTasks(CollaboratorTask.FAIRS).build()).build();
      assertThat(doubts(network, work("1", "a", "2022-07").build()))
          .containsExactly(WorkDoubt.OTHER_TASK);
      assertThat(doubts(network, work("1", "a", "2022-07").task(CollaboratorTask.FAIRS).build()))
          .isEmpty();
    }
  }

  @Property(tries = 100)
  void partsComeToTheWholeInAnyOrder(
      @ForAll("works") List<CollaboratorWork> works, @ForAll Random random) {
    List<CollaboratorWork> shuffled = new ArrayList<>(works);
    Collections.shuffle(shuffled, random);
    ReportPeriod year = ReportPeriod.parse("2022");
    WorkReport report = WorkReport.of(year, LONG_AN, works);
    assertThat(WorkReport.of(year, LONG_AN, shuffled)).isEqualTo(report);
    assertThat(List.of(report.byCollaborator(), report.byPlace(), report.byTask()))
        .allSatisfy(parts -> assertThat(sum(parts)).isEqualTo(report.total().works()));
    assertThat(
            IntStream.rangeClosed(1, 4)
                    .mapToObj(i -> ReportPeriod.parse("2022-Q" + i))
                    .mapToLong(part -> WorkReport.of(part, LONG_AN, works).total().works())
                    .sum()
                + works.stream().filter(one -> one.period().equals(year)).count())
        .isEqualTo(report.total().works());
    assertThat(report.total().works()).isEqualTo(works.size());
  }

  @Provide
  Arbitrary<List<CollaboratorWork>> works() {
    Arbitrary<CollaboratorWork> one =
        Combinators.combine(
                Arbitraries.of("CTV-01", "CTV-20", "?").optional(),
                Arbitraries.of("2022", "2022-Q1", "2022-07", "2022-12-31"),
                Arbitraries.of(CollaboratorTask.class),
                Arbitraries.of(TAN_AN, KHANH_HAU, LongAn.PROVINCE).optional(),
                Arbitraries.of("f1", "f2").optional())
            .as(
                (who, period, task, place, facility) ->
                    work("x", "?", period)
                        .collaborator(who)
                        .task(task)
                        .place(place)
                        .facility(facility)
                        .build());
    return one.list()
        .ofMaxSize(8)
        .map(
            list ->
                IntStream.range(0, list.size())
                    .mapToObj(i -> list.get(i).toBuilder().id("w" + i).build())
                    .toList());
  }

  private static long sum(Map<?, WorkTotal> parts) {
    return parts.values().stream().mapToLong(WorkTotal::works).sum();
  }
}
