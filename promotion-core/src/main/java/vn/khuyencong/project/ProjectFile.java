package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.FundingSource;

/**
 * The file of a project (hồ sơ đề án): its whole life, from filing to the last repayment, as far as
 * it is told. It is the file of one kind of money, since each has its own contract and settlement;
 * a project of both kinds has a file for each.
 *
 * <p>What is not told is not known: an absent component, an empty list. A list that tells anything
 * is complete.
 *
 * @param project the project as it was approved, before any change; its approvals are in it
 * @param money the kind of money that the file is on; that of the project, if it has one
 * @param filings where it was filed
 * @param appraisals its appraisals
 * @param contract the contract on carrying it out, or the assignment
 * @param started the day on which work began
 * @param content what the project is on, as the lists of papers name it
 * @param advances what was paid in advance
 * @param changes its changes, a stop among them
 * @param acceptances its basic acceptances
 * @param settlement its settlement
 * @param repayments what was paid back of the advances
 * @param repayable repayable support, if it is of that form
 * @param localRules the rules of the province by which a local project goes
 */
@Value.Builder
public record ProjectFile(
    Project project,
    Optional<FundingSource> money,
    List<Filing> filings,
    List<Appraisal> appraisals,
    Optional<ProjectContract> contract,
    Optional<LocalDate> started,
    Optional<PaidContent> content,
    List<Advance> advances,
    List<ProjectChange> changes,
    List<Acceptance> acceptances,
    Optional<ProjectSettlement> settlement,
    List<Repayment> repayments,
    Optional<RepayableSupport> repayable,
    Optional<Citation> localRules) {

  /**
   * Checks that all of it is of one project and one kind of money.
   *
   * @throws IllegalArgumentException if the project is absent, the year of a day has not four
   *     digits, a list holds an absent one, the settlement is of another project, something is of
   *     another kind of money, or an acceptance names a line that the project does not have
   */
  public ProjectFile {
    project = Gate.given("project of a file", project);
    money = Gate.known(money);
    filings = Gate.list("filings of a file", filings);
    appraisals = Gate.list("appraisals of a file", appraisals);
    contract = Gate.known(contract);
    started = Gate.day("started of a file", started);
    content = Gate.known(content);
    advances = Gate.list("advances of a file", advances);
    changes = Gate.list("changes of a file", changes);
    acceptances = Gate.list("acceptances of a file", acceptances);
    settlement = Gate.known(settlement);
    repayments = Gate.list("repayments of a file", repayments);
    repayable = Gate.known(repayable);
    localRules = Gate.known(localRules);
    checkArgument(
        money.isEmpty()
            || project.kindsOfMoney().isEmpty()
            || project.kindsOfMoney().contains(money.get()),
        "money of the file of %s must be one of the project, %s: %s",
        project.id(),
        project.kindsOfMoney(),
        money);
    FileChecks.settlement(project, settlement);
    FileChecks.lines(project, acceptances);
    FileChecks.money(
        project.id(),
        money.or(project::money),
        Stream.of(
                advances.stream().flatMap(one -> one.money().stream()),
                advances.stream()
                    .flatMap(one -> one.request().stream())
                    .flatMap(request -> request.money().stream()),
                settlement.stream().flatMap(one -> one.money().stream()),
                repayable.stream().flatMap(one -> one.money().stream()))
            .flatMap(named -> named));
  }

  /** A builder for a file of which nothing but the project is told. */
  public static ProjectFileBuilder builder() {
    return new ProjectFileBuilder();
  }

  /** A builder with the values of this file. */
  public ProjectFileBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * The file of {@code project}, of which nothing else is told.
   *
   * @throws IllegalArgumentException if the project is absent
   */
  public static ProjectFile of(Project project) {
    return builder().project(project).build();
  }

  /** The kind of money it is on: as stated, else that of the project. */
  public Optional<FundingSource> kindOfMoney() {
    return money.or(project::money);
  }

  /** The approval of what its money pays. */
  public Approval approval() {
    return kindOfMoney().map(project::approvalOf).orElseGet(project::leadingApproval);
  }

  /**
   * The file as it stood on {@code day}: without what is known to have come later. The approvals
   * and the period of the project stay, and so do filings and appraisals of which no day is known.
   */
  public ProjectFile upTo(LocalDate day) {
    return toBuilder()
        .filings(by(filings, Filing::day, day))
        .appraisals(by(appraisals, Appraisal::day, day))
        .contract(contract.filter(isBy(ProjectContract::day, day)))
        .started(started.filter(began -> !began.isAfter(day)))
        .advances(by(advances, Advance::day, day))
        .changes(by(changes, ProjectChange::day, day))
        .acceptances(by(acceptances, Acceptance::day, day))
        .settlement(settlement.filter(isBy(ProjectSettlement::settledOn, day)))
        .repayments(by(repayments, Repayment::day, day))
        .build();
  }

  /** The file without the changes that are known to have been decided after {@code day}. */
  public ProjectFile changedBy(LocalDate day) {
    return toBuilder().changes(by(changes, ProjectChange::day, day)).build();
  }

  /**
   * The project as its decided changes leave it: who benefits, and how long it lasts. Its period is
   * not known where its time was changed and the last day after that is not told.
   */
  public Project changed() {
    Project changed = project;
    for (ProjectChange change : decided()) {
      changed = FileChecks.replaced(changed, change);
    }
    List<ProjectChange> ofTime =
        decided().stream()
            .filter(one -> one.kind().isOfTime() || one.until().isPresent())
            .collect(toImmutableList());
    return ofTime.isEmpty()
        ? changed
        : changed.toBuilder()
            .period(
                changed
                    .period()
                    .flatMap(
                        days ->
                            latest(ofTime)
                                .flatMap(ProjectChange::until)
                                .filter(last -> !last.isBefore(days.first()))
                                .map(last -> ProjectPeriod.of(days.first(), last))))
            .build();
  }

  /**
   * The project as the decided changes before that at {@code place} leave who benefits from it; of
   * one that was not decided, as all of them do.
   *
   * @throws IndexOutOfBoundsException if there is no change at that place
   */
  public Project before(int place) {
    int of = Objects.checkIndex(place, changes.size());
    Project before = project;
    for (int i : decidedPlaces()) {
      if (i == of) {
        return before;
      }
      before = FileChecks.replaced(before, changes.get(i));
    }
    return before;
  }

  /** The changes that were decided and stop the project, in their order. */
  public List<ProjectChange> stops() {
    return changes.stream()
        .filter(change -> change.kind().isStop() && change.isDecided())
        .collect(toImmutableList());
  }

  /**
   * Whether the project is known to be complete and accepted; absent where none of its acceptances
   * is known to be the last.
   */
  public Optional<Boolean> accepted() {
    if (acceptances.stream().anyMatch(one -> one.last().orElse(false))) {
      return Optional.of(true);
    }
    return acceptances.isEmpty() || acceptances.stream().anyMatch(one -> one.last().isEmpty())
        ? Optional.empty()
        : Optional.of(false);
  }

  /** The day of the last basic acceptance: of the settlement, else the one known to be the last. */
  public Optional<LocalDate> lastAcceptance() {
    return settlement
        .flatMap(ProjectSettlement::lastAcceptance)
        .or(
            () ->
                acceptances.stream()
                    .filter(one -> one.last().orElse(false))
                    .flatMap(one -> one.day().stream())
                    .max(LocalDate::compareTo));
  }

  private List<ProjectChange> decided() {
    return decidedPlaces().stream().map(changes::get).toList();
  }

  /** Where the decided changes are, in the order of their days, if all have one; else as told. */
  private List<Integer> decidedPlaces() {
    List<Integer> places =
        IntStream.range(0, changes.size())
            .filter(i -> changes.get(i).isDecided())
            .boxed()
            .collect(toImmutableList());
    return places.stream().allMatch(i -> changes.get(i).day().isPresent())
        ? FileChecks.inOrder(
            project,
            changes,
            places.stream()
                .sorted(Comparator.comparing(i -> changes.get(i).day().orElseThrow()))
                .collect(toImmutableList()))
        : places;
  }

  /**
   * What the file tells of its sums.
   *
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  public FileAmounts amounts() {
    return FileAmounts.of(this);
  }

  /**
   * Its settlement, to which the file adds what it does not state itself: money, content, the
   * support by contract, advances, acceptance and what was paid back.
   *
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  public Optional<ProjectSettlement> completedSettlement() {
    return settlement.map(
        settled -> {
          FileAmounts sums = amounts();
          return settled.toBuilder()
              .money(settled.money().or(this::kindOfMoney))
              .content(settled.content().or(this::content))
              .approvedSupport(
                  settled
                      .approvedSupport()
                      .or(() -> isContractOpen(sums) ? Optional.empty() : sums.most()))
              .advanced(settled.advanced().or(sums::advanced))
              .accepted(settled.accepted().or(sums::accepted))
              .repaid(settled.repaid().or(sums::repaid))
              .lastAcceptance(lastAcceptance())
              .assigned(settled.assigned().or(() -> contract.flatMap(ProjectContract::assignment)))
              .counterpartAccepted(settled.counterpartAccepted().or(this::counterpartCovered))
              .build();
        });
  }

  /** Whether a sum was contracted, but it is not known what the changes leave of it. */
  private boolean isContractOpen(FileAmounts sums) {
    return contract.flatMap(ProjectContract::amount).isPresent() && sums.contracted().isEmpty();
  }

  /** Whether acceptance covers the unit's own money: if each that is told says so. */
  public Optional<Boolean> counterpartCovered() {
    List<Optional<Boolean>> told =
        acceptances.stream().map(Acceptance::counterpartCovered).distinct().toList();
    return told.size() == 1 ? told.get(0) : Optional.empty();
  }

  /**
   * The last decided of {@code some} changes; absent where there is none, of several one has no
   * day, or two are of the last day.
   */
  static Optional<ProjectChange> latest(List<ProjectChange> some) {
    List<ProjectChange> decided = some.stream().filter(ProjectChange::isDecided).toList();
    if (decided.size() < 2) {
      return decided.stream().findFirst();
    }
    Optional<LocalDate> last =
        decided.stream().allMatch(one -> one.day().isPresent())
            ? decided.stream().flatMap(one -> one.day().stream()).max(LocalDate::compareTo)
            : Optional.empty();
    List<ProjectChange> ofThatDay =
        decided.stream().filter(one -> last.isPresent() && one.day().equals(last)).toList();
    return ofThatDay.size() == 1 ? ofThatDay.stream().findFirst() : Optional.empty();
  }

  private static <T> List<T> by(
      List<T> all, Function<T, Optional<LocalDate>> dayOf, LocalDate day) {
    return all.stream().filter(isBy(dayOf, day)).collect(toImmutableList());
  }

  private static <T> Predicate<T> isBy(Function<T, Optional<LocalDate>> dayOf, LocalDate day) {
    return one -> dayOf.apply(one).map(its -> !its.isAfter(day)).orElse(true);
  }
}
