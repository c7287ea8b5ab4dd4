package vn.khuyencong.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.decree45.Article01Scope;
import vn.khuyencong.law.decree45.Beneficiaries;
import vn.khuyencong.law.limit.LineLimits;
import vn.khuyencong.law.review.AdvanceReview;
import vn.khuyencong.law.review.ChangeReview;
import vn.khuyencong.law.review.FacilityReview;
import vn.khuyencong.law.review.NetworkReview;
import vn.khuyencong.law.review.PlanReview;
import vn.khuyencong.law.review.ProjectFileReview;
import vn.khuyencong.law.review.ProjectReview;
import vn.khuyencong.law.review.RepayableReview;
import vn.khuyencong.law.review.SettlementReview;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;

/**
 * A finding and the day whose law governed it: the day of the law, for a beneficiary that of the
 * approval where the amendment passes it by.
 */
record Governed(Finding finding, LocalDate day) {

  /** All that {@code law} finds of {@code subject}, whatever it is. */
  static Stream<Governed> of(Object subject, LawInForce law) {
    if (subject instanceof SupportRequest request) {
      return facility(request, law);
    } else if (subject instanceof Project project) {
      return Stream.concat(
          project(ProjectReview.of(project, law), project, law), besideTheReview(project, law));
    } else if (subject instanceof AnnualPlan plan) {
      return plan(PlanReview.of(plan, law), plan, law);
    } else if (subject instanceof Program program) {
      return program(PlanReview.of(program, law), program, law);
    } else if (subject instanceof NetworkPlan plan) {
      return on(law.day(), NetworkReview.of(plan, law));
    } else if (subject instanceof AdvanceRequest request) {
      return on(law.day(), AdvanceReview.of(request, law).conditions());
    } else if (subject instanceof ProjectFile file) {
      return file(ProjectFileReview.of(file, law).assessment(), file, law);
    } else if (subject instanceof RepayableSupport support) {
      return on(law.day(), RepayableReview.of(support, law));
    } else if (subject instanceof ProjectChange change) {
      return on(law.day(), ChangeReview.of(change, law));
    }
    return on(law.day(), SettlementReview.of((ProjectSettlement) subject, law));
  }

  /** Whether it is a key project, and the national limits to which those of local money refer. */
  private static Stream<Governed> besideTheReview(Project project, LawInForce law) {
    return Stream.concat(
            Stream.of(law.assess(Matter.KEY_PROJECTS, project)),
            project.lines().stream()
                .filter(line -> line.money().equals(Optional.of(FundingSource.LOCAL)))
                .flatMap(line -> LineLimits.of(line, law).reference().stream())
                .map(SupportLimit::assessment))
        .flatMap(of -> on(law.day(), of));
  }

  /** Steps go by the law of their own day, the project as by itself, the rest by the day asked. */
  private static Stream<Governed> file(Assessment review, ProjectFile file, LawInForce law) {
    return review.parts().stream()
        .flatMap(
            part ->
                part.name().equals("project")
                    ? project(part.parts().get(0), file.changed(), law)
                    : on(dayOf(part.name(), file, law), part));
  }

  private static LocalDate dayOf(String part, ProjectFile file, LawInForce law) {
    String list = part.replaceFirst("\\[.*", "");
    int at = part.contains("[") ? Integer.parseInt(part.replaceAll("\\D", "")) : 0;
    Optional<LocalDate> day =
        switch (list) {
          case "advances" -> file.advances().get(at).day();
          case "changes" -> file.changes().get(at).day();
          case "settlement" -> file.settlement().flatMap(ProjectSettlement::settledOn);
          default -> Optional.empty();
        };
    return ProjectFileReview.ofDay(day, law).day();
  }

  private static Stream<Governed> program(Assessment review, Program program, LawInForce law) {
    return parts(review, "plans", program.plans(), law, (of, one) -> plan(of, one, law));
  }

  private static Stream<Governed> plan(Assessment review, AnnualPlan plan, LawInForce law) {
    return parts(review, "projects", plan.projects(), law, (of, one) -> project(of, one, law));
  }

  private static Stream<Governed> project(Assessment review, Project project, LawInForce law) {
    List<SupportRequest> requests =
        project.beneficiaries().stream()
            .flatMap(one -> one.facility().stream())
            .map(facility -> Beneficiaries.request(project, facility))
            .toList();
    return parts(review, "beneficiaries", requests, law, (of, one) -> beneficiary(of, one, law));
  }

  private static Stream<Governed> facility(SupportRequest request, LawInForce law) {
    return FacilityReview.withContents(request, law).parts().stream()
        .flatMap(
            part ->
                part.name().equals(Beneficiaries.BENEFICIARY)
                    ? beneficiary(part, request, law)
                    : on(governing(request, law), part));
  }

  /** By which law a request goes is found by the day of the law itself. */
  private static Stream<Governed> beneficiary(
      Assessment assessed, SupportRequest request, LawInForce law) {
    return Stream.concat(
        on(law.day(), assessed.findings()),
        assessed.parts().stream()
            .flatMap(route -> on(governing(request, law), route))
            .map(
                governed ->
                    governed.finding().code().equals(Article01Scope.TRANSITION.code())
                        ? new Governed(governed.finding(), law.day())
                        : governed));
  }

  private static LocalDate governing(SupportRequest request, LawInForce law) {
    return Beneficiaries.governingDay(request, law.context());
  }

  /** The findings of {@code whole}, those of its part {@code name} as {@code of} gives them. */
  private static <T> Stream<Governed> parts(
      Assessment whole,
      String name,
      List<T> subjects,
      LawInForce law,
      BiFunction<Assessment, T, Stream<Governed>> of) {
    return Stream.concat(
        on(law.day(), whole.findings()),
        whole.parts().stream()
            .flatMap(
                part ->
                    part.name().equals(name)
                        ? IntStream.range(0, subjects.size())
                            .boxed()
                            .flatMap(i -> of.apply(placed(part, i), subjects.get(i)))
                        : on(law.day(), part)));
  }

  /** The assessment of the {@code i}th subject, which {@code part} holds at its path. */
  private static Assessment placed(Assessment part, int i) {
    return part.parts().get(i).parts().get(0);
  }

  private static Stream<Governed> on(LocalDate day, Assessment assessment) {
    return on(day, assessment.all());
  }

  private static Stream<Governed> on(LocalDate day, List<Finding> findings) {
    return findings.stream().map(finding -> new Governed(finding, day));
  }
}
