package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.law.circular36.Article10Filing;
import vn.khuyencong.law.circular36.ItemContents;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.Appraisal;
import vn.khuyencong.project.AppraisalLevel;
import vn.khuyencong.project.Filing;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.SupportForm;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/** What a file tells of its project beside the project itself; what that says goes before it. */
final class FiledProject {
  private FiledProject() {}

  /** The project of {@code file} as changed, with what its filings and appraisals tell. */
  static Project of(ProjectFile file) {
    Project changed = file.changed();
    return changed.toBuilder()
        .procedure(procedure(file, changed.procedure()))
        .form(changed.form().or(() -> file.repayable().map(repayable -> SupportForm.RECOVERABLE)))
        .build();
  }

  /** {@code change} with what {@code file} tells of the same. */
  static ProjectChange change(ProjectChange change, ProjectFile file) {
    return change.toBuilder()
        .money(change.money().or(file::kindOfMoney))
        .group(change.group().or(file.project()::group))
        .throughDepartment(change.throughDepartment().or(() -> throughDepartment(file)))
        .build();
  }

  /**
   * The kind of advance that all its items have in common, management apart; absent if there is
   * none, or an item is not one of the circulars.
   */
  static Optional<AdvanceKind> kind(ProjectFile file) {
    List<Optional<SupportItem>> items =
        file.project().lines().stream()
            .map(line -> line.item().flatMap(SpendingItem::national))
            .filter(
                item ->
                    item.map(one -> one.category() != SupportCategory.ORGANISATION).orElse(true))
            .toList();
    Set<AdvanceKind> kinds =
        items.stream()
            .flatMap(Optional::stream)
            .flatMap(item -> ItemContents.of(item).stream())
            .map(PaidContent::kind)
            .collect(toImmutableSet());
    return kinds.size() == 1 && items.stream().allMatch(Optional::isPresent)
        ? kinds.stream().findFirst()
        : Optional.empty();
  }

  /** Whether it is carried out in several years, if the project tells. */
  static Optional<Boolean> severalYears(ProjectFile file) {
    Project project = file.project();
    long years = project.supportByYear().stream().map(YearAmount::year).distinct().count();
    return years > 1
        ? Optional.of(true)
        : project.period().map(days -> days.first().getYear() < days.last().getYear());
  }

  /**
   * What is planned for its years up to that of {@code day}, if it is planned by year and that is
   * known.
   */
  static Optional<Vnd> plannedBy(ProjectFile file, LocalDate day) {
    List<YearAmount> planned =
        file.project().supportByYear().stream()
            .filter(part -> !part.year().isAfter(Year.of(day.getYear())))
            .filter(
                part ->
                    part.source().promotion().isPresent()
                        && file.kindOfMoney()
                            .map(kind -> part.source().promotion().equals(Optional.of(kind)))
                            .orElse(true))
            .toList();
    return file.project().supportByYear().isEmpty()
            || planned.stream().anyMatch(YearAmount::saysNoAmount)
        ? Optional.empty()
        : Optional.of(Vnd.total(planned.stream().map(YearAmount::least).toList()));
  }

  private static Procedure procedure(ProjectFile file, Procedure own) {
    return own.toBuilder()
        .filedWithDepartment(
            own.filedWithDepartment()
                .or(
                    () ->
                        sent(
                            file,
                            ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE,
                            Article10Filing.DEPARTMENT_BEFORE)))
        .filedWithAgency(
            own.filedWithAgency()
                .or(
                    () ->
                        sent(file, ProjectAuthority.CENTRAL_AGENCY, Article10Filing.AGENCY_BEFORE)))
        .basicAppraisal(own.basicAppraisal().or(() -> appraisedBy(file, AppraisalLevel.BASIC)))
        .ministryAppraisal(
            own.ministryAppraisal().or(() -> appraisedBy(file, AppraisalLevel.MINISTRY)))
        .build();
  }

  /** The first day on which it was filed with {@code body}. */
  static Optional<LocalDate> filed(ProjectFile file, ProjectAuthority body) {
    return file.filings().stream()
        .filter(one -> one.receivedBy().equals(Optional.of(body)))
        .map(Filing::day)
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  /**
   * The first day on which it was sent to {@code body}. Where only the receipt of a filing is known
   * it was sent on that day or before, which decides if it is in time; else it is not known.
   */
  private static Optional<LocalDate> sent(ProjectFile file, ProjectAuthority body, MonthDay limit) {
    boolean known =
        file.filings().stream()
            .filter(one -> one.receivedBy().equals(Optional.of(body)))
            .allMatch(one -> one.filed().isPresent());
    return filed(file, body)
        .filter(day -> known || Article10Filing.isInTime(file.project(), day, limit));
  }

  private static Optional<ProjectAuthority> appraisedBy(ProjectFile file, AppraisalLevel level) {
    Set<ProjectAuthority> bodies =
        file.appraisals().stream()
            .filter(one -> one.level().equals(Optional.of(level)))
            .map(Appraisal::by)
            .flatMap(Optional::stream)
            .collect(toImmutableSet());
    return bodies.size() == 1 ? bodies.stream().findFirst() : Optional.empty();
  }

  static Optional<Boolean> throughDepartment(ProjectFile file) {
    Procedure procedure = procedure(file, file.project().procedure());
    boolean through =
        procedure.filedWithDepartment().isPresent()
            || filed(file, ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE).isPresent()
            || procedure
                .basicAppraisal()
                .equals(Optional.of(ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE));
    return through ? Optional.of(true) : Optional.empty();
  }
}
