package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.file.DueAct;
import vn.khuyencong.file.DueStep;
import vn.khuyencong.file.FileStage;
import vn.khuyencong.law.circular36.Article10Filing;
import vn.khuyencong.law.circular36.Article18Settlement;
import vn.khuyencong.law.circular36.Article23Reports;
import vn.khuyencong.law.text.DueRepayment;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.project.ProjectSettlement;

/**
 * What is due next of the file of a national project by Circular 36/2013/TT-BCT, with its days;
 * where it depends on a day that is not known it has none.
 */
final class DueSteps {
  private static final Citation DECREE_14_5 = Instruments.DECREE_45_2012.article(14).clause(5);

  private final ProjectFile file;
  private final Project project;
  private final FileStage stage;
  private final LocalDate day;

  private DueSteps(ProjectFile file, FileStage stage, LocalDate day) {
    this.file = file;
    this.project = FiledProject.of(file);
    this.stage = stage;
    this.day = day;
  }

  /** What is due next of {@code file}, which stands at {@code stage} on {@code day}. */
  static List<DueStep> national(
      ProjectFile file, FileStage stage, DueRepayment due, LocalDate day) {
    return sorted(
        Stream.of(
            new DueSteps(file, stage, day).ofCircular36(),
            payBack(due, circular36(12).clause(6)),
            RepayableSteps.of(file, day)));
  }

  /** The same of a local project, whose days its province sets. */
  static List<DueStep> local(ProjectFile file, FileStage stage, DueRepayment due, LocalDate day) {
    Citation rules = Instruments.CIRCULAR_46_2012.article(8).clause(3).point("b");
    Stream<DueAct> acts =
        switch (stage) {
          case DRAFTED -> Stream.of(DueAct.FILE);
          case FILED -> Stream.of(DueAct.APPRAISAL);
          case APPRAISED -> Stream.of(DueAct.APPROVAL);
          case APPROVED -> Stream.of(DueAct.CONTRACT);
          case CONTRACTED, UNDER_WAY, CHANGED -> Stream.of(DueAct.ACCEPTANCE);
          case ACCEPTED -> Stream.of(DueAct.SETTLEMENT_FILE, DueAct.SETTLEMENT);
          case STOPPED -> Stream.of(DueAct.SETTLEMENT);
          case SETTLED, REPAYING, CLOSED -> Stream.of();
        };
    return sorted(
        Stream.of(
            acts.map(act -> DueStep.of(act, rules)),
            payBack(due, DECREE_14_5),
            RepayableSteps.of(file, day)));
  }

  private static List<DueStep> sorted(Stream<Stream<DueStep>> steps) {
    return steps
        .flatMap(some -> some)
        .sorted(
            Comparator.comparing(
                DueStep::by,
                Comparator.comparing(by -> by.orElse(LocalDate.MAX), LocalDate::compareTo)))
        .collect(toImmutableList());
  }

  /** What is known to be due; without an amount, while it may be more. */
  private static Stream<DueStep> payBack(DueRepayment due, Citation place) {
    if (due.leastLeft().equals(Vnd.ZERO)) {
      return Stream.of();
    }
    DueStep step = DueStep.of(DueAct.PAY_BACK, place);
    return Stream.of(due.amount().isPresent() ? step.with(due.leastLeft()) : step);
  }

  private Stream<DueStep> ofCircular36() {
    return switch (stage) {
      case DRAFTED -> Stream.of(skipsBasicLevel() ? withAgency() : withDepartment());
      case FILED ->
          skipsBasicLevel()
              ? Stream.of(DueStep.of(DueAct.MINISTRY_APPRAISAL, circular36(8).clause(2)))
              : Stream.of(DueStep.of(DueAct.BASIC_APPRAISAL, circular36(8).clause(1)));
      case APPRAISED -> afterAppraisal();
      case APPROVED ->
          Stream.concat(
              Stream.of(DueStep.of(DueAct.CONTRACT, circular36(12).clause(1))), members());
      case CONTRACTED, UNDER_WAY, CHANGED -> Stream.concat(members(), carryingOut());
      case ACCEPTED -> afterAcceptance();
      case STOPPED -> Stream.of(settlement(stopYear(), "stopDay"));
      case SETTLED, REPAYING, CLOSED -> Stream.of();
    };
  }

  private boolean skipsBasicLevel() {
    Procedure procedure = project.procedure();
    return procedure.severalProvinces().orElse(false) || procedure.byRegionalCentre().orElse(false);
  }

  private DueStep withDepartment() {
    return before(
        DueAct.FILE_WITH_DEPARTMENT,
        Article10Filing.DEPARTMENT_BEFORE,
        circular36(10).clause(1).point("b"));
  }

  private DueStep withAgency() {
    return before(
        DueAct.FILE_WITH_AGENCY,
        Article10Filing.AGENCY_BEFORE,
        circular36(10).clause(2).point("b"));
  }

  /** The day before {@code first} of the year of drawing up, unless that or another is guided. */
  private DueStep before(DueAct act, MonthDay first, Citation place) {
    if (project.procedure().guidedOtherwise().orElse(false)) {
      return DueStep.of(act, place);
    }
    return project
        .planDrawnUpIn()
        .map(year -> DueStep.of(act, year.atMonthDay(first).minusDays(1), day, place))
        .orElseGet(() -> DueStep.lacking("planDrawnUpIn", act, place));
  }

  private Stream<DueStep> afterAppraisal() {
    Procedure procedure = project.procedure();
    if (procedure.ministryAppraisal().isPresent()) {
      return Stream.of(DueStep.of(DueAct.APPROVAL, circular36(8).clause(3)));
    }
    boolean filed =
        procedure.filedWithAgency().isPresent()
            || FiledProject.filed(file, ProjectAuthority.CENTRAL_AGENCY).isPresent();
    Stream<DueStep> filing = filed ? Stream.of() : Stream.of(withAgency());
    return Stream.concat(
        filing, Stream.of(DueStep.of(DueAct.MINISTRY_APPRAISAL, circular36(8).clause(2))));
  }

  private Stream<DueStep> members() {
    boolean open = project.group().orElse(false) && !project.namesAll();
    return open
        ? Stream.of(DueStep.of(DueAct.MEMBERS, circular36(21).clause(2).point("a")))
        : Stream.of();
  }

  private Stream<DueStep> carryingOut() {
    YearMonth month = YearMonth.from(day);
    LocalDate due = Article23Reports.reportDue(month);
    LocalDate report = day.isAfter(due) ? Article23Reports.reportDue(month.plusMonths(1)) : due;
    Citation progress = circular36(12).clause(2);
    return Stream.of(
        DueStep.of(DueAct.PROGRESS_REPORT, report, day, circular36(23).clause(3).point("a")),
        project
            .period()
            .map(ProjectPeriod::last)
            .map(last -> DueStep.of(DueAct.ACCEPTANCE, last, day, progress))
            .orElseGet(() -> DueStep.lacking("period", DueAct.ACCEPTANCE, progress)));
  }

  private Stream<DueStep> afterAcceptance() {
    Optional<LocalDate> last = file.lastAcceptance();
    Citation place = circular36(18).clause(1);
    boolean complete = file.settlement().flatMap(ProjectSettlement::fileComplete).isPresent();
    DueStep ofFile =
        last.map(
                accepted ->
                    DueStep.of(
                        DueAct.SETTLEMENT_FILE, Article18Settlement.fileDue(accepted), day, place))
            .orElseGet(() -> DueStep.lacking("lastAcceptance", DueAct.SETTLEMENT_FILE, place));
    Optional<Year> year =
        file.settlement()
            .map(ProjectSettlement::year)
            .or(() -> last.map(accepted -> Year.of(accepted.getYear())));
    return Stream.concat(
        complete ? Stream.of() : Stream.of(ofFile), Stream.of(settlement(year, "lastAcceptance")));
  }

  /** Due in the year after {@code year}, which {@code fact} tells. */
  private DueStep settlement(Optional<Year> year, String fact) {
    Citation place = circular36(18).clause(2);
    return year.map(
            its ->
                DueStep.of(DueAct.SETTLEMENT, Article18Settlement.settlementDue(its), day, place))
        .orElseGet(() -> DueStep.lacking(fact, DueAct.SETTLEMENT, place));
  }

  /** The year of its settlement, if that is told, else the one in which it was stopped. */
  private Optional<Year> stopYear() {
    return file.settlement()
        .map(ProjectSettlement::year)
        .or(
            () ->
                file.stops().stream()
                    .map(ProjectChange::day)
                    .flatMap(Optional::stream)
                    .min(LocalDate::compareTo)
                    .map(stopped -> Year.of(stopped.getYear())));
  }

  private static Citation circular36(int article) {
    return Instruments.CIRCULAR_36_2013.article(article);
  }
}
