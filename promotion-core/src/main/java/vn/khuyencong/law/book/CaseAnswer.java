package vn.khuyencong.law.book;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.file.FileMoney;
import vn.khuyencong.file.FileReview;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.decree45.Article14Management;
import vn.khuyencong.law.limit.LineLimits;
import vn.khuyencong.law.review.FacilityReview;
import vn.khuyencong.law.review.NetworkReview;
import vn.khuyencong.law.review.PlanReview;
import vn.khuyencong.law.review.ProjectFileReview;
import vn.khuyencong.law.review.ProjectReview;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.rule.Assessment;

/**
 * What the law of a day says of a case.
 *
 * @param day the day of the law
 * @param assessment the review
 * @param amounts the amounts that depend on the law, by where they stand, in a fixed order
 */
public record CaseAnswer(LocalDate day, Assessment assessment, Map<String, Optional<Vnd>> amounts) {

  /** Copies what it is given. */
  public CaseAnswer {
    amounts = ImmutableMap.copyOf(amounts);
  }

  /** What {@code law} says of {@code facility}, asked without an occasion. */
  public static CaseAnswer of(Facility facility, LawInForce law) {
    return of(SupportRequest.of(facility), law);
  }

  /** What {@code law} says of {@code request}. */
  public static CaseAnswer of(SupportRequest request, LawInForce law) {
    return new CaseAnswer(law.day(), FacilityReview.review(request, law), ImmutableMap.of());
  }

  /** What {@code law} says of {@code project}, and the limit of each line. */
  public static CaseAnswer of(Project project, LawInForce law) {
    return new CaseAnswer(law.day(), ProjectReview.of(project, law), limits(project, "", law));
  }

  /** What {@code law} says of {@code file}, its money on that day, and the limit of each line. */
  public static CaseAnswer of(ProjectFile file, LawInForce law) {
    FileReview review = ProjectFileReview.of(file, law);
    FileMoney money = review.money();
    ImmutableMap.Builder<String, Optional<Vnd>> amounts = ImmutableMap.builder();
    amounts
        .put("approved", money.approved())
        .put("contracted", money.contracted())
        .put("advanced", money.advanced())
        .put("accepted", money.accepted())
        .put("settled", money.settled())
        .put("toRepay", money.toRepay())
        .put("repaid", money.repaid())
        .put("recoverable", money.recoverable())
        .put("overdue", money.overdue())
        .put("left", money.left())
        .putAll(limits(file.changed(), "project.", law));
    return new CaseAnswer(law.day(), review.assessment(), amounts.buildOrThrow());
  }

  /** What {@code law} says of {@code plan}, and what it costs. */
  public static CaseAnswer of(NetworkPlan plan, LawInForce law) {
    return new CaseAnswer(
        law.day(),
        NetworkReview.of(plan, law),
        ImmutableMap.of("budget", Article14Management.cost(plan, law.context())));
  }

  /** What {@code law} says of {@code plan}, with the limits and costs of what it holds. */
  public static CaseAnswer of(AnnualPlan plan, LawInForce law) {
    ImmutableMap.Builder<String, Optional<Vnd>> amounts = ImmutableMap.builder();
    plan.eachProject((one, path) -> limits(one, path + ".", law)).forEach(amounts::putAll);
    plan.eachNetwork(
            (one, path) -> Map.of(path + ".budget", Article14Management.cost(one, law.context())))
        .forEach(amounts::putAll);
    return new CaseAnswer(law.day(), PlanReview.of(plan, law), amounts.buildOrThrow());
  }

  /** The limit of each line, under its path after {@code prefix}. */
  private static Map<String, Optional<Vnd>> limits(Project project, String prefix, LawInForce law) {
    ImmutableMap.Builder<String, Optional<Vnd>> limits = ImmutableMap.builder();
    project
        .eachLine(line -> true, (line, path) -> Map.entry(prefix + path, limit(line, law)))
        .forEach(limits::put);
    return limits.buildOrThrow();
  }

  private static Optional<Vnd> limit(CostLine line, LawInForce law) {
    try {
      return LineLimits.of(line, law).amount();
    } catch (ArithmeticException tooLarge) {
      return Optional.empty();
    }
  }
}
