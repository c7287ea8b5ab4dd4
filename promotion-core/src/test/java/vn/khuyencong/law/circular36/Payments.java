package vn.khuyencong.law.circular36;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.limit.AdvanceLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.AdvanceRequestBuilder;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.ProjectSettlementBuilder;
import vn.khuyencong.rule.Question;

/** Advances and settlements in order, to be changed by a test. */
final class Payments {
  private Payments() {}

  /** A first advance of national money, of 100 million for what is done to 80 %; no papers. */
  static AdvanceRequestBuilder first(AdvanceKind kind) {
    return AdvanceRequest.builder()
        .support(Vnd.ofMillions(100))
        .money(FundingSource.NATIONAL)
        .kind(kind)
        .paid(Vnd.ZERO)
        .accepted(false)
        .severalYears(false)
        .workDone(Percent.of(80));
  }

  /** A content of {@code kind}: the one that is called like it, or else its first. */
  static PaidContent content(AdvanceKind kind) {
    return Stream.of(PaidContent.values())
        .filter(content -> content.kind() == kind)
        .min(Comparator.comparing(content -> !content.name().equals(kind.name())))
        .orElseThrow();
  }

  /** {@code request}, for which the head of the agency decided nothing, unless it says so. */
  static AdvanceRequest undecided(AdvanceRequest request) {
    return request.decidedOtherwise().isPresent()
        ? request
        : request.toBuilder().agencyDecided(false).build();
  }

  /** A settlement of national money in 2016, on the last days, of 400 million spent. */
  static ProjectSettlementBuilder settlement() {
    return ProjectSettlement.builder()
        .project("p1")
        .year(Year.of(2016))
        .money(FundingSource.NATIONAL)
        .cost(Vnd.ofMillions(400))
        .vouchers(Vnd.ofMillions(400))
        .invoiced(false)
        .lastAcceptance(LocalDate.of(2016, 12, 1))
        .fileComplete(LocalDate.of(2016, 12, 16))
        .settledOn(LocalDate.of(2017, 1, 22));
  }

  /** The facts that are asked for. */
  static List<String> facts(AdvanceLimit limit) {
    return limit.conditions().questions().stream().map(Question::fact).toList();
  }
}
