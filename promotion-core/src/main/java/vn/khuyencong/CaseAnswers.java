package vn.khuyencong;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.book.CaseAnswer;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;

/** What the law of a day says of a case: its review, and the amounts that the law sets for it. */
final class CaseAnswers {
  private CaseAnswers() {}

  static CaseAnswer of(PromotionLaw law, Facility facility) {
    return answer(law, law.assess(facility), ImmutableMap.of());
  }

  static CaseAnswer of(PromotionLaw law, SupportRequest request) {
    return answer(law, law.assess(request), ImmutableMap.of());
  }

  static CaseAnswer of(PromotionLaw law, Project project) {
    return answer(law, law.review(project), limits(law, project, ""));
  }

  static CaseAnswer of(PromotionLaw law, NetworkPlan plan) {
    return answer(law, law.review(plan), ImmutableMap.of("budget", law.budgetOf(plan).total()));
  }

  static CaseAnswer of(PromotionLaw law, AnnualPlan plan) {
    ImmutableMap.Builder<String, Optional<Vnd>> amounts = ImmutableMap.builder();
    plan.eachProject((one, path) -> limits(law, one, path + ".")).forEach(amounts::putAll);
    plan.eachNetwork((one, path) -> Map.of(path + ".budget", law.budgetOf(one).total()))
        .forEach(amounts::putAll);
    return answer(law, law.review(plan), amounts.buildOrThrow());
  }

  /** The limit of each line, under its path after {@code prefix}. */
  private static Map<String, Optional<Vnd>> limits(
      PromotionLaw law, Project project, String prefix) {
    ImmutableMap.Builder<String, Optional<Vnd>> limits = ImmutableMap.builder();
    project
        .eachLine(
            line -> true, (line, path) -> Map.entry(prefix + path, law.limitFor(line).amount()))
        .forEach(limits::put);
    return limits.buildOrThrow();
  }

  private static CaseAnswer answer(
      PromotionLaw law, Assessment assessment, Map<String, Optional<Vnd>> amounts) {
    return new CaseAnswer(law.day(), assessment, amounts);
  }
}
