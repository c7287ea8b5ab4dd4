package vn.khuyencong.law.limit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.ConsideredLimit;
import vn.khuyencong.support.SupportLimit;

/**
 * The limit for a cost line: of national money the national level, of local money the province's.
 */
public final class Limits {
  private Limits() {}

  /** The most that may be paid for {@code line} on the day of {@code context}. */
  public static SupportLimit of(CostLine line, LocalLevels local, Context context) {
    return line.money() == FundingSource.NATIONAL
        ? national(line, NationalLevels.find(line.item(), context), context)
        : LocalLimit.of(line, local, context);
  }

  /** The limit by the national level that {@code answer} holds. */
  static SupportLimit national(CostLine line, LevelAnswer answer, Context context) {
    return answer
        .level()
        .map(level -> Measured.of(line, level, context))
        .map(
            measured ->
                limit(line, measured.limits(), Optional.empty(), measured.findings(), context))
        .orElseGet(() -> withoutLevel(line, answer, context));
  }

  /** A limit that rests on {@code findings}. */
  static SupportLimit limit(
      CostLine line,
      List<ConsideredLimit> limits,
      Optional<SupportLimit> reference,
      List<Finding> findings,
      Context context) {
    return new SupportLimit(
        line.item(),
        context.day(),
        line.money(),
        limits,
        reference,
        Assessment.allOf("limit", findings, ImmutableList.of()));
  }

  private static SupportLimit withoutLevel(CostLine line, LevelAnswer answer, Context context) {
    Finding finding =
        answer
            .open()
            .map(
                point ->
                    Findings.weighing(
                        Severity.REQUIREMENT,
                        line,
                        "ceilings.level-known",
                        answer.text(),
                        Verdict.unsettled(point),
                        context))
            .orElseGet(
                () ->
                    Findings.weighing(
                        Severity.INFORMATION,
                        line,
                        "ceilings.level-set",
                        answer.text(),
                        answer
                            .followed()
                            .map(Verdict.violated()::relyingOn)
                            .orElse(Verdict.violated())
                            .with("text", answer.text()),
                        context));
    return limit(line, ImmutableList.of(), Optional.empty(), ImmutableList.of(finding), context);
  }
}
