package vn.khuyencong.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.khuyencong.results.ResultFixtures.LONG_AN;
import static vn.khuyencong.results.ResultFixtures.TAY_NINH;
import static vn.khuyencong.results.ResultFixtures.WHOLE;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.CollaboratorRole;
import vn.khuyencong.network.CollaboratorTask;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.Networks;
import vn.khuyencong.place.Locality;

class WorkBookTest {
  private static NetworkPlan network(String id, Locality province, String... members) {
    return NetworkPlan.builder()
        .network(
            Networks.network(Networks.member("none").build())
                .id(id)
                .province(province)
                .members(
                    Stream.of(members)
                        .map(
                            one ->
                                Collaborator.builder()
                                    .id(one)
                                    .role(CollaboratorRole.COLLABORATOR)
                                    .build())
                        .toList())
                .build())
        .year(Year.of(2022))
        .build();
  }

  private static CollaboratorWorkBuilder work(String id, String who) {
    return CollaboratorWork.builder()
        .id(id)
        .collaborator(who)
        .period(ReportPeriod.parse("2022-07"))
        .task(CollaboratorTask.FAIRS);
  }

  private static List<List<String>> reported(WorkBook book) {
    return book.reports(WHOLE).stream()
        .map(one -> one.report().works().stream().map(CollaboratorWork::id).toList())
        .toList();
  }

  @Test
  void workIsOfTheNetworkThatHasTheCollaborator() {
    WorkBook book =
        new WorkBook(
            List.of(network("n1", LONG_AN, "a", "c"), network("n2", TAY_NINH, "b", "c")),
            List.of(
                work("w1", "a").build(),
                work("w2", "b").build(),
                work("w3", "c").place(TAY_NINH).build(),
                work("w4", "x").place(LONG_AN).build(),
                work("w5", "c").build(),
                work("w6", "x").build()));
    assertThat(reported(book)).containsExactly(List.of("w1", "w4"), List.of("w2", "w3"));
    assertThat(book.unassigned(WHOLE)).extracting(CollaboratorWork::id).containsExactly("w5", "w6");
  }

  @Test
  void whereThereIsOneNetworkAllWorkIsOfIt() {
    WorkBook book =
        new WorkBook(List.of(network("n1", LONG_AN, "a")), List.of(work("w1", "x").build()));
    assertThat(reported(book)).containsExactly(List.of("w1"));
    assertThat(book.reports(WHOLE).get(0).report().doubted()).hasSize(1);
    assertThat(book.unassigned(WHOLE)).isEmpty();
  }

  /** Where nobody is named, the province tells the network, if one only is of it. */
  @Test
  void workOfNobodyNamedIsOfTheNetworkOfItsProvince() {
    WorkBook book =
        new WorkBook(
            List.of(network("n1", LONG_AN, "a"), network("n2", TAY_NINH, "b")),
            List.of(
                work("w1", "x").collaborator(Optional.empty()).place(TAY_NINH).build(),
                work("w2", "x").collaborator(Optional.empty()).build()));
    assertThat(reported(book)).containsExactly(List.of(), List.of("w1"));
    assertThat(book.unassigned(WHOLE)).extracting(CollaboratorWork::id).containsExactly("w2");
  }

  @Test
  void aNetworkOfAnotherYearIsNotReportedOn() {
    WorkBook book = new WorkBook(List.of(network("n1", LONG_AN, "a")), List.of());
    assertThat(book.reports(ReportPeriod.parse("2023"))).isEmpty();
  }

  @Test
  void aWorkGivenTwiceIsRefused() {
    CollaboratorWork one = work("w1", "a").build();
    List<NetworkPlan> networks = List.of(network("n1", LONG_AN, "a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WorkBook(networks, List.of(one, one)))
        .withMessage("ids of works must differ: [w1, w1]");
  }

  @Test
  void workIsToldByThePartsOfThePeriodAndWhatIsKnownForLongerBesideThem() {
    WorkBook book =
        new WorkBook(
            List.of(network("n1", LONG_AN, "a")),
            List.of(
                work("w1", "a").build(),
                work("w2", "a").period(ReportPeriod.parse("2022-09-03")).build(),
                work("w3", "a").period(ReportPeriod.parse("2022-H2")).build()));
    assertThat(book.reports(WHOLE).get(0).report().byTime(PeriodKind.QUARTER).keySet())
        .extracting(ReportPeriod::toString)
        .containsExactly("2022-Q3", "2022-H2");
  }
}
