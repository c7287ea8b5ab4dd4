package vn.khuyencong.law;

import java.time.LocalDate;
import java.util.Optional;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;

/**
 * Subjects as they are known on a day: an approval of a later day has no day yet, but for those of
 * a year that no day is asked about.
 */
final class Approved {
  private Approved() {}

  static Object by(LocalDate day, Object subject) {
    if (subject instanceof Project project) {
      return project(project, day);
    } else if (subject instanceof ProjectFile file) {
      return file.toBuilder().project(project(file.project(), day)).build();
    } else if (subject instanceof AnnualPlan plan) {
      return plan(plan, day);
    } else if (subject instanceof Program program) {
      return program.toBuilder()
          .plans(program.plans().stream().map(plan -> plan(plan, day)).toList())
          .build();
    }
    return subject;
  }

  private static AnnualPlan plan(AnnualPlan plan, LocalDate day) {
    return plan.toBuilder()
        .projects(plan.projects().stream().map(project -> project(project, day)).toList())
        .build();
  }

  private static Project project(Project project, LocalDate day) {
    Approval approval = project.approval();
    return approval.day().filter(day::isBefore).filter(late -> late.getYear() < 2900).isPresent()
        ? project.toBuilder()
            .approval(Approval.builder().from(approval).day(Optional.empty()).build())
            .build()
        : project;
  }
}
