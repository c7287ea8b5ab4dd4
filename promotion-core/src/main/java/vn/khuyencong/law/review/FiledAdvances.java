package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.circular36.Article12Principles;
import vn.khuyencong.law.jointcircular26.Article08Advances;
import vn.khuyencong.law.kit.DatedSums;
import vn.khuyencong.law.text.FileStep;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.PaidAdvance;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.SupportByDay;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;

/**
 * The advances of a file, each as a request with what was known on its day, and what had been
 * advanced by then. Of two on one day neither comes before the other.
 */
final class FiledAdvances {
  private static final ImmutableSet<String> WITHIN =
      ImmutableSet.of(
          Article12Principles.WITHIN_RATE.code(), Article08Advances.WITHIN_CEILING.code());

  private final ProjectFile file;
  private final Supplier<DatedSums> sums;
  private final Supplier<DatedSums> repaid;
  private final Supplier<SupportByDay> support;

  FiledAdvances(ProjectFile file) {
    this.file = file;
    this.sums = Suppliers.memoize(() -> DatedSums.of(file.advances()));
    this.repaid = Suppliers.memoize(() -> DatedSums.repaid(file));
    this.support = Suppliers.memoize(() -> SupportByDay.of(file));
  }

  /**
   * The review of the {@code i}th advance; none while the support of the project is not known.
   * Where it is not known which of several was given on its day, it is decided if each decides
   * alike.
   */
  Optional<Assessment> review(int i, LawInForce law) {
    List<Assessment> found =
        requests(i).stream().map(request -> review(i, request, law)).collect(toImmutableList());
    return found.stream().map(Assessment::outcome).distinct().count() > 1
        ? Optional.of(
            advances(
                law.assess(Matter.FILE_STEPS, new FileStep(Optional.empty(), false)).findings()))
        : found.stream().findFirst();
  }

  private Assessment review(int i, AdvanceRequest request, LawInForce law) {
    return advances(
        Stream.of(
                law.assess(Matter.ADVANCES, request),
                law.assess(Matter.PAID_ADVANCES, paid(i, request)))
            .flatMap(found -> found.findings().stream())
            .filter(finding -> !asksWhatWasPaid(finding))
            .collect(toImmutableList()));
  }

  private static Assessment advances(List<Finding> findings) {
    return Assessment.allOf(Matter.ADVANCES.assessment(), findings, ImmutableList.of());
  }

  /** Days and amounts of the advances are asked with what was paid by then, where they decide. */
  private static boolean asksWhatWasPaid(Finding finding) {
    return WITHIN.contains(finding.code()) && finding.missingFacts().contains("paid");
  }

  /** The request as it is told, else one for each sum that can have been given on its day. */
  private List<AdvanceRequest> requests(int i) {
    Advance advance = file.advances().get(i);
    return advance
        .request()
        .map(request -> Stream.of(request))
        .orElseGet(
            () -> givenOn(advance.day()).map(sum -> AdvanceRequest.builder().support(sum).build()))
        .map(request -> completed(request, advance, i))
        .collect(toImmutableList());
  }

  /** What can have been given on {@code day}; nothing while a sum of it is not known. */
  private Stream<Vnd> givenOn(Optional<LocalDate> day) {
    SupportByDay.Possible given = support.get().givenOn(day);
    return given.least().isPresent()
        ? given.sums().stream().flatMap(Optional::stream)
        : Stream.of();
  }

  AdvanceRequest completed(AdvanceRequest request, Advance advance, int i) {
    Optional<LocalDate> day = advance.day();
    return request.toBuilder()
        .money(request.money().or(advance::money).or(file::kindOfMoney))
        .content(request.content().or(() -> content(request)))
        .kind(request.kind().or(() -> content(request).isPresent() ? Optional.empty() : kind()))
        .paid(request.paid().or(() -> before(i)))
        .severalYears(request.severalYears().or(() -> FiledProject.severalYears(file)))
        .plannedByNow(
            request
                .plannedByNow()
                .or(() -> day.flatMap(paid -> FiledProject.plannedBy(file, paid))))
        .accepted(request.accepted().or(() -> day.flatMap(this::acceptedOn)))
        .contract(request.contract().or(() -> contractOn(day)))
        .assigned(request.assigned().or(() -> file.contract().flatMap(ProjectContract::assignment)))
        .workDone(request.workDone().or(advance::workDone))
        .papers(request.papers().or(advance::papers))
        .build();
  }

  private Optional<PaidContent> content(AdvanceRequest request) {
    return file.content()
        .filter(one -> request.kind().map(kind -> kind == one.kind()).orElse(true));
  }

  private Optional<AdvanceKind> kind() {
    return FiledProject.kind(file);
  }

  /**
   * What was advanced on earlier days and not paid back by then; absent while a day or an amount of
   * it is not known.
   */
  private Optional<Vnd> before(int i) {
    if (file.advances().size() == 1) {
      return Optional.of(Vnd.ZERO);
    }
    return file.advances()
        .get(i)
        .day()
        .filter(day -> sums.get().allDated())
        .flatMap(day -> before(day));
  }

  private Optional<Vnd> before(LocalDate day) {
    DatedSums.Sum paid = sums.get().before(day);
    if (!support.get().canBeCutBy(Optional.of(day))) {
      return paid.all();
    }
    DatedSums.Sum back = repaid.get().until(day);
    Vnd least = paid.leastLess(back.plus(repaid.get().undated()), paid);
    return paid.mostLess(back).filter(least::equals);
  }

  /**
   * What was advanced by the day of an advance: what is known of it, and what is possible; less
   * what was paid back by then, where less support was approved than before.
   */
  private PaidAdvance paid(int i, AdvanceRequest request) {
    Advance advance = file.advances().get(i);
    Optional<LocalDate> day = advance.day();
    DatedSums paid = sums.get();
    DatedSums.Sum own = DatedSums.Sum.NONE.with(advance.amount());
    DatedSums.Sum least = day.map(paid::until).orElse(own);
    DatedSums.Sum possible =
        day.map(its -> least.plus(paid.undated())).orElseGet(() -> paid.whole());
    if (!support.get().canBeCutBy(day)) {
      return new PaidAdvance(request, least.known(), possible.all(), true);
    }
    DatedSums.Sum back = day.map(repaid.get()::until).orElse(DatedSums.Sum.NONE);
    DatedSums.Sum mostBack =
        day.map(its -> back.plus(repaid.get().undated())).orElseGet(() -> repaid.get().whole());
    DatedSums.Sum before = day.map(paid::before).orElse(DatedSums.Sum.NONE);
    return new PaidAdvance(
        request,
        least.leastLess(mostBack, before),
        possible.mostLess(back),
        mostBack.complete() && repaid.get().allDated());
  }

  /** Whether the whole had been accepted by {@code day}, as far as the acceptances tell. */
  private Optional<Boolean> acceptedOn(LocalDate day) {
    Optional<LocalDate> last = file.lastAcceptance();
    if (last.isPresent()) {
      return Optional.of(!last.get().isAfter(day));
    }
    boolean parts =
        !file.acceptances().isEmpty()
            && file.acceptances().stream()
                .map(Acceptance::last)
                .allMatch(Optional.of(false)::equals);
    return parts ? Optional.of(false) : Optional.empty();
  }

  /** Whether the contract was there on {@code day}; absent where its day or that is not known. */
  private Optional<Boolean> contractOn(Optional<LocalDate> day) {
    return file.contract()
        .flatMap(
            contract ->
                contract.given().equals(Optional.of(false))
                    ? contract.given()
                    : contract.day().flatMap(its -> day.map(paid -> !its.isAfter(paid))));
  }
}
