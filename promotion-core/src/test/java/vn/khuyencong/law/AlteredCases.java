package vn.khuyencong.law;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.Networks;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.receipt.Altered;
import vn.khuyencong.support.SupportItem;

/** Fixtures of every kind of subject, as they are and changed one component at a time. */
final class AlteredCases {
  private static final List<Class<?>> SUBJECTS =
      List.of(
          Project.class,
          NetworkPlan.class,
          AnnualPlan.class,
          Program.class,
          ProjectSettlement.class,
          ProjectChange.class,
          AdvanceRequest.class,
          ProjectFile.class,
          RepayableSupport.class);

  private final Altered altered = Altered.from(types(), roots());

  /** The cases of {@code type}. */
  <T> Stream<T> of(Class<T> type) {
    return altered
        .of(type)
        .flatMap(change -> Stream.of(change.before(), change.after()))
        .distinct()
        .map(type::cast);
  }

  /** The cases of every kind of subject. */
  Stream<?> all() {
    return SUBJECTS.stream().flatMap(this::of);
  }

  /** Projects of one line, of every item with all that may be known of a line. */
  Stream<Project> ofItems() {
    return altered
        .of(LineFacts.class)
        .map(change -> (LineFacts) change.after())
        .filter(facts -> facts.line().equals("l1"))
        .distinct()
        .flatMap(facts -> Stream.of(SupportItem.values()).map(item -> of(item, facts)));
  }

  private static Project of(SupportItem item, LineFacts facts) {
    return ProjectFixtures.national()
        .lines(List.of(ProjectFixtures.line("l1", item).build()))
        .facts(List.of(facts))
        .build();
  }

  /** The fixtures as they are. */
  static List<?> roots() {
    return List.of(
        ProjectFixtures.national().build(),
        ProjectFixtures.provincial().build(),
        ProjectFixtures.unknown().build(),
        LongAn.published(),
        LongAn.complete(),
        Networks.plan(2022, Networks.member("a", Networks.CRAFT_VILLAGE).build()),
        Plans.national().build(),
        Plans.provincial().stated(Plans.stated()).build(),
        Plans.inSums().build(),
        Plans.program().build(),
        ProjectSettlement.builder().project("p1").year(Year.of(2016)).build(),
        settled(),
        ProjectSettlement.builder()
            .project("p1")
            .year(Year.of(2016))
            .money(FundingSource.NATIONAL)
            .fileComplete(LocalDate.of(2017, 1, 23))
            .papers(Set.of(PaymentPaper.CONTRACT))
            .forceMajeure(true)
            .build(),
        ProjectChange.builder()
            .kind(ProjectChangeKind.PLACE)
            .money(FundingSource.NATIONAL)
            .throughDepartment(true)
            .group(true)
            .decidedBy(ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE)
            .build(),
        ProjectChange.builder()
            .kind(ProjectChangeKind.MORE_SUPPORT)
            .money(FundingSource.NATIONAL)
            .throughDepartment(true)
            .requested(true)
            .confirmed(true)
            .build(),
        AdvanceRequest.builder()
            .support(Vnd.ofMillions(100))
            .agencyDecided(false)
            .kind(AdvanceKind.TRAINING)
            .accepted(true)
            .build(),
        AdvanceRequest.builder()
            .support(Vnd.ofMillions(100))
            .agencyDecided(false)
            .kind(AdvanceKind.MODELS_AND_MACHINERY)
            .workDone(Percent.of(40))
            .papers(Set.of(PaymentPaper.PROGRESS_REPORT))
            .build(),
        AdvanceRequest.builder()
            .support(Vnd.ofMillions(100))
            .agencyDecided(false)
            .kind(AdvanceKind.LOAN_INTEREST)
            .papers(Set.of(PaymentPaper.CONTRACT))
            .build(),
        ProjectFiles.national().build(),
        ProjectFiles.stopped().build(),
        ProjectFiles.local().build(),
        SmallCases.settledOver());
  }

  /** A settlement of which all is known. */
  private static ProjectSettlement settled() {
    return ProjectSettlement.builder()
        .project("p1")
        .year(Year.of(2016))
        .money(FundingSource.NATIONAL)
        .supportByShare(true)
        .cost(Vnd.ofMillions(200))
        .support(Vnd.ofMillions(100))
        .lastAcceptance(LocalDate.of(2016, 12, 1))
        .fileComplete(LocalDate.of(2016, 12, 10))
        .settledOn(LocalDate.of(2017, 1, 22))
        .approvedSupport(Vnd.ofMillions(100))
        .share(Percent.of(50))
        .lines(
            List.of(
                ProjectFixtures.line("l1", SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
                    .cost(Vnd.ofMillions(200))
                    .supportRequested(Vnd.ofMillions(100))
                    .build()))
        .advanced(Vnd.ofMillions(100))
        .accepted(Vnd.ofMillions(100))
        .repaid(Vnd.ofMillions(1))
        .invoiced(false)
        .content(PaidContent.MACHINERY)
        .build();
  }

  /** The records of all subjects, with those that they hold. */
  private static Set<Class<?>> types() {
    Set<Class<?>> all = new HashSet<>(SUBJECTS);
    boolean more = true;
    while (more) {
      more = all.addAll(Altered.typesWithin(all));
    }
    return all;
  }
}
