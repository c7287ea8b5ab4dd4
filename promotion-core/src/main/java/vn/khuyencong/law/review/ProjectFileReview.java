package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.file.DueStep;
import vn.khuyencong.file.FileMoney;
import vn.khuyencong.file.FileReview;
import vn.khuyencong.file.FileStage;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.circular36.Article11Raises;
import vn.khuyencong.law.circular36.Article16OtherRates;
import vn.khuyencong.law.decree45.Article14FileMoney;
import vn.khuyencong.law.kit.SettledSupport;
import vn.khuyencong.law.limit.SettledAmounts;
import vn.khuyencong.law.text.DueRepayment;
import vn.khuyencong.law.text.FileStep;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.Appraisal;
import vn.khuyencong.project.FileAmounts;
import vn.khuyencong.project.Filing;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.project.Repayment;
import vn.khuyencong.project.SupportByDay;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/**
 * Puts the review of the file of a project together: its own rules and those of every part.
 *
 * <p>Reading: no text says by the law of which day the steps of one project go. An advance and a
 * change are measured by the law of the day on which they were made, a settlement by that of its
 * liquidation; what has a day after the day asked or before the decree, by the law of the day
 * asked. A step without a day goes by that law too if it comes to the same by the law of every day
 * since the approval; else its day is asked for. The project is measured as its own review does.
 */
public final class ProjectFileReview {
  private static final LocalDate FIRST_DAY = Instruments.DECREE_45_2012.firstDay();

  private final ProjectFile told;
  private final ProjectFile file;
  private final LawInForce law;
  private final List<Finding> tooLarge;

  private ProjectFileReview(ProjectFile file, LawInForce law) {
    this.told = file;
    this.file = Article11Raises.counted(file);
    this.law = law;
    this.tooLarge = Article14FileMoney.notComputed(file, law.context());
  }

  /** Reviews {@code file} by {@code law}. */
  public static FileReview of(ProjectFile file, LawInForce law) {
    return new ProjectFileReview(file, law).review();
  }

  /** The law by which a step of {@code day} is measured. */
  public static LawInForce ofDay(Optional<LocalDate> day, LawInForce law) {
    return day.filter(its -> !its.isAfter(law.day()) && !its.isBefore(FIRST_DAY))
        .map(law::at)
        .orElse(law);
  }

  private FileReview review() {
    ProjectFile known = file.upTo(law.day());
    FileMoney money = money(known);
    FileStage stage = FileStages.of(known, money, law.day());
    return new FileReview(
        file.project().id(),
        law.day(),
        stage,
        due(known, stage),
        money,
        later(),
        assessment(known));
  }

  private Assessment assessment(ProjectFile known) {
    ImmutableList.Builder<Assessment> parts = ImmutableList.builder();
    parts.add(FilePlaces.file(law.assess(Matter.FILES, told)));
    parts.add(
        tooLarge.isEmpty()
            ? FilePlaces.file(
                Assessment.allOf(
                    Matter.FILE_MONEY.assessment(),
                    Stream.of(law.assess(Matter.FILE_MONEY, file), repaid())
                        .flatMap(found -> found.findings().stream())
                        .collect(toImmutableList()),
                    ImmutableList.of()))
            : Assessment.allOf(Matter.FILE_MONEY.assessment(), tooLarge, ImmutableList.of()));
    parts.add(ProjectReview.of(FiledProject.of(file), law).under("project"));
    if (tooLarge.isEmpty()) {
      parts.add(FileAgreement.of(file, law));
      FiledAdvances advances = new FiledAdvances(file);
      parts.addAll(
          each(
              file.advances(),
              "advances",
              i -> byDay(file.advances().get(i).day(), by -> advances.review(i, by)),
              (found, i) -> FilePlaces.advance(found, i, file)));
    }
    parts.addAll(each(file.changes(), "changes", this::change, FilePlaces::change));
    settlement()
        .ifPresent(found -> parts.add(FilePlaces.settlement(found.under("settlement"), file)));
    file.repayable()
        .map(support -> RepayableReview.of(completed(support, known), law).under("repayable"))
        .ifPresent(parts::add);
    return Assessment.allOf("file", ImmutableList.of(), parts.build());
  }

  private static <T> List<Assessment> each(
      List<T> all,
      String list,
      Function<Integer, Optional<Assessment>> review,
      BiFunction<Assessment, Integer, Assessment> asked) {
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(
            i ->
                review
                    .apply(i)
                    .map(found -> asked.apply(found.under(list + "[" + i + "]"), i))
                    .stream())
        .collect(toImmutableList());
  }

  private Optional<Assessment> change(int i) {
    ProjectChange change = FiledProject.change(told.changes().get(i), told);
    return byDay(change.day(), by -> Optional.of(ChangeReview.of(change, by)));
  }

  private Optional<Assessment> settlement() {
    return (tooLarge.isEmpty() ? file.completedSettlement() : file.settlement())
        .flatMap(
            settled ->
                byDay(
                    settled.settledOn(),
                    by ->
                        Optional.of(
                            tooLarge.isEmpty()
                                ? SettlementReview.of(settled, file, by)
                                : SettlementReview.of(settled, by))));
  }

  /** What a step comes to by the law of its day; that is asked for where it decides. */
  private Optional<Assessment> byDay(
      Optional<LocalDate> day, Function<LawInForce, Optional<Assessment>> review) {
    Optional<Assessment> found = review.apply(ofDay(day, law));
    if (day.isPresent() || found.isEmpty()) {
      return found;
    }
    Outcome outcome = found.get().outcome();
    boolean same =
        possibleDays()
            .allMatch(
                other ->
                    review
                        .apply(law.at(other))
                        .map(there -> there.outcome() == outcome)
                        .orElse(false));
    List<Finding> known = law.assess(Matter.FILE_STEPS, new FileStep(day, same)).findings();
    return found.map(
        all ->
            Assessment.allOf(
                all.name(),
                same
                    ? Stream.concat(all.findings().stream(), known.stream())
                        .collect(toImmutableList())
                    : known,
                same ? all.parts() : ImmutableList.of()));
  }

  /** The first days of the laws by which a step after the approval, up to the day asked, can go. */
  private Stream<LocalDate> possibleDays() {
    LocalDate approved = file.approval().day().orElse(FIRST_DAY);
    LocalDate first = approved.isBefore(FIRST_DAY) ? FIRST_DAY : approved;
    return Stream.concat(Stream.of(first), law.texts().changes().stream())
        .filter(other -> !other.isBefore(first) && other.isBefore(law.day()));
  }

  private RepayableSupport completed(RepayableSupport support, ProjectFile known) {
    RepayableSupport whole =
        support.toBuilder()
            .money(support.money().or(file::kindOfMoney))
            .amount(
                support
                    .amount()
                    .or(
                        () ->
                            tooLarge.isEmpty()
                                ? approvedOn(support.given(), known)
                                : Optional.empty()))
            .build();
    return RepayableReview.completed(whole, file.changed(), law);
  }

  /** What was approved on the day on which it was given, as far as that is known. */
  private static Optional<Vnd> approvedOn(Optional<LocalDate> given, ProjectFile known) {
    return SupportByDay.of(known).approvedOn(given).known();
  }

  private FileMoney money(ProjectFile known) {
    if (!tooLarge.isEmpty()) {
      return FileMoney.unknown(file.kindOfMoney());
    }
    FileAmounts sums = known.amounts();
    SettledAmounts settled = settled(known);
    Optional<Vnd> most = settled.amount().filter(any -> known.settlement().isPresent());
    Optional<RepayableSupport> support =
        known
            .repayable()
            .map(one -> completed(one, known))
            .filter(one -> Article14FileMoney.notComputed(one, law.context()).isEmpty());
    return new FileMoney(
        known.kindOfMoney(),
        sums.approved(),
        sums.contracted(),
        sums.advanced(),
        sums.accepted(),
        most,
        toRepay(known, settled).amount(),
        sums.repaid(),
        support.flatMap(RepayableSupport::amount),
        support.flatMap(one -> one.overdueOn(law.day())),
        support.flatMap(one -> one.leftOn(law.day())),
        known
            .completedSettlement()
            .filter(SettledSupport::isRoundedDown)
            .flatMap(SettledSupport::shareOfCost)
            .filter(share -> most.equals(Optional.of(share)))
            .isPresent());
  }

  /** By the law of the day on which it was settled; of a project not settled, by that asked. */
  private SettledAmounts settled(ProjectFile known) {
    Optional<LocalDate> day = known.settlement().flatMap(ProjectSettlement::settledOn);
    return SettledAmounts.of(known, FiledProject.of(known), ofDay(day, law), law);
  }

  private DueRepayment toRepay(ProjectFile known) {
    return tooLarge.isEmpty() ? toRepay(known, settled(known)) : DueRepayment.UNKNOWN;
  }

  private static DueRepayment toRepay(ProjectFile known, SettledAmounts settled) {
    return settled.due(known.amounts().advanced(), known.amounts().repaid());
  }

  /** What is paid back of the advances of the whole file, as its sums are measured. */
  private Assessment repaid() {
    return law.assess(Matter.FILE_REPAYMENTS, new DueRepayment.OfFile(file, toRepay(file)));
  }

  private List<DueStep> due(ProjectFile known, FileStage stage) {
    Optional<FundingSource> kind = known.kindOfMoney();
    if (kind.equals(Optional.of(FundingSource.LOCAL))) {
      return DueSteps.local(known, stage, toRepay(known), law.day());
    }
    return kind.isPresent() && Article16OtherRates.stands(law.context())
        ? DueSteps.national(known, stage, toRepay(known), law.day())
        : ImmutableList.of();
  }

  /** Where the file tells of days after that of the law. */
  private List<String> later() {
    return Stream.of(
            later(file.filings(), "filings", Filing::day),
            later(file.appraisals(), "appraisals", Appraisal::day),
            later(file.contract().stream().toList(), "contract", ProjectContract::day),
            later(file.advances(), "advances", Advance::day),
            later(file.changes(), "changes", ProjectChange::day),
            later(file.acceptances(), "acceptances", Acceptance::day),
            later(file.settlement().stream().toList(), "settlement", ProjectSettlement::settledOn),
            later(file.repayments(), "repayments", Repayment::day))
        .flatMap(paths -> paths)
        .collect(toImmutableList());
  }

  private <T> Stream<String> later(List<T> all, String list, Function<T, Optional<LocalDate>> day) {
    boolean single = list.equals("contract") || list.equals("settlement");
    return IntStream.range(0, all.size())
        .filter(i -> day.apply(all.get(i)).map(its -> its.isAfter(law.day())).orElse(false))
        .mapToObj(i -> single ? list : list + "[" + i + "]");
  }
}
