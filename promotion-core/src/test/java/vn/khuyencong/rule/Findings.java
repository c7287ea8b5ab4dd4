package vn.khuyencong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Short ways to the findings of an assessment. */
public final class Findings {
  private Findings() {}

  /** Every finding of rule {@code code}, in order. */
  public static List<Finding> all(Assessment assessment, String code) {
    return assessment.all().stream().filter(finding -> finding.code().equals(code)).toList();
  }

  /** The one finding of rule {@code code}; none or several fail the test. */
  public static Finding one(Assessment assessment, String code) {
    List<Finding> found = all(assessment, code);
    assertThat(found).as(code).hasSize(1);
    return found.get(0);
  }

  /** The one finding of {@code findings}; none or several fail the test. */
  public static Finding one(List<Finding> findings) {
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
