package vn.khuyencong.results;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * What came of one project in a period, as far as it was stated: 12 jobs in the third quarter of
 * 2022. A figure that is absent is not known; none is known to be zero that was not stated as 0.
 * What came about on one day, such as an acceptance, has that day as its period. Figures are of the
 * period alone, not summed up since the beginning.
 *
 * <p>Acceptance and learners stand in the lists of papers of Điều 14, 36/2013/TT-BCT, jobs among
 * the objectives of Điều 3 khoản 2, 45/2012/NĐ-CP, products in the reports of Điều 23,
 * 26/2014/TT-BCT; no text that was read names output as a figure.
 *
 * @param project id of the project
 * @param period the time in which it came about
 * @param accepted whether the project passed its basic acceptance (nghiệm thu cơ sở) in that time,
 *     or, where there are several, the last of them
 * @param jobs jobs created (việc làm)
 * @param output the value of what was produced owing to the project (giá trị sản lượng), đồng
 * @param learners learners who got a certificate (học viên được cấp chứng chỉ hoặc chứng nhận)
 * @param learnersEmployed workers employed after the training (lao động được sử dụng sau đào tạo)
 * @param products products recognised as typical ones (sản phẩm được công nhận)
 */
@Value.Builder
public record ProjectResult(
    String project,
    ReportPeriod period,
    Optional<Boolean> accepted,
    Optional<Integer> jobs,
    Optional<Vnd> output,
    Optional<Integer> learners,
    Optional<Integer> learnersEmployed,
    Optional<Integer> products) {

  /**
   * Checks that the project is named and that no figure is negative.
   *
   * @throws IllegalArgumentException if the project or period is absent, the project is blank or
   *     not one line, or a figure is negative
   */
  public ProjectResult {
    project = Gate.line("project of a result", project);
    period = Gate.given("period of a result", period);
    accepted = Gate.known(accepted);
    jobs = Gate.known(jobs);
    output = Gate.known(output);
    learners = Gate.known(learners);
    learnersEmployed = Gate.known(learnersEmployed);
    products = Gate.known(products);
    checkArgument(!project.isBlank(), "project of a result must not be blank: %s", period);
    checkCount(project, "jobs", jobs);
    checkCount(project, "learners", learners);
    checkCount(project, "learners employed", learnersEmployed);
    checkCount(project, "products", products);
    checkArgument(
        output.map(value -> !value.isNegative()).orElse(true),
        "output of %s must not be negative: %s",
        project,
        output);
  }

  /** A builder without any value set. */
  public static ProjectResultBuilder builder() {
    return new ProjectResultBuilder();
  }

  /** A builder with the values of this result. */
  public ProjectResultBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * A builder for what came of {@code project} in {@code period}, of which nothing is known yet.
   */
  public static ProjectResultBuilder of(String project, ReportPeriod period) {
    return builder().project(project).period(period);
  }

  private static void checkCount(String project, String name, Optional<Integer> count) {
    checkArgument(
        count.orElse(0) >= 0, "%s of %s must not be negative: %s", name, project, count.orElse(0));
  }
}
