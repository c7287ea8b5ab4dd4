package vn.khuyencong;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.law.jointcircular26.Article07Conditions;
import vn.khuyencong.law.limit.SupportLimit;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.Undertakings;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Change;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Remedies;
import vn.khuyencong.rule.Remedies.Option;
import vn.khuyencong.rule.Remedy;

/**
 * What a project that is refused could change: what is undertaken, and the support asked for a
 * line, lowered to its limit. What is asked less is counterpart funding instead, so that the sums
 * of the project stay right.
 */
final class ProjectRemedies {
  private ProjectRemedies() {}

  static List<Remedy> of(
      Project project,
      Function<Project, Assessment> review,
      Function<CostLine, SupportLimit> limit) {
    Assessment now = review.apply(project);
    return Remedies.smallest(
        project,
        Stream.concat(undertakings(now), asked(project, limit)).collect(toImmutableList()),
        changed -> review.apply(changed).outcome());
  }

  private static Stream<Option<Project>> undertakings(Assessment now) {
    return Stream.concat(
        now.violated(Article07Conditions.COUNTERPART).stream()
            .map(
                citation ->
                    Option.<Project>of(
                        new Change("committed", "undertakings", false, true, citation),
                        project -> with(project, Optional.of(true), Optional.empty()))),
        now.violated(Article07Conditions.NO_OTHER_STATE_MONEY).stream()
            .map(
                citation ->
                    Option.<Project>of(
                        new Change("noOtherStateMoney", "undertakings", false, true, citation),
                        project -> with(project, Optional.empty(), Optional.of(true)))));
  }

  private static Project with(
      Project project, Optional<Boolean> committed, Optional<Boolean> noOtherStateMoney) {
    Undertakings now = project.undertakings();
    return project.toBuilder()
        .undertakings(
            Undertakings.builder()
                .from(now)
                .committed(committed.or(now::committed))
                .noOtherStateMoney(noOtherStateMoney.or(now::noOtherStateMoney))
                .build())
        .build();
  }

  private static Stream<Option<Project>> asked(
      Project project, Function<CostLine, SupportLimit> limits) {
    return project
        .eachLine(
            line -> limits.apply(line).outcome() == Outcome.VIOLATED,
            (line, path) -> asked(project, line, path, limits.apply(line)))
        .stream()
        .flatMap(Optional::stream);
  }

  private static Optional<Option<Project>> asked(
      Project project, CostLine line, String path, SupportLimit limit) {
    return limit
        .amount()
        .filter(most -> most.compareTo(line.supportAsked()) < 0)
        .filter(most -> canSpare(project, line, line.supportAsked().minus(most)))
        .map(
            most ->
                Option.of(
                    new Change(
                        "supportAsked",
                        path,
                        line.supportAsked(),
                        most,
                        limit.assessment().violations().get(0).citation()),
                    changed -> less(changed, line, line.supportAsked().minus(most))));
  }

  /** Whether a source of the line's money has so much; otherwise the sums are wrong already. */
  private static boolean canSpare(Project project, CostLine line, Vnd less) {
    return source(project, line).filter(source -> has(project.from(source), less)).isPresent()
        && project.beneficiaries().stream()
            .filter(one -> isOf(line, one))
            .flatMap(one -> one.share().stream())
            .allMatch(share -> has(share, less));
  }

  private static boolean has(Vnd amount, Vnd less) {
    return amount.compareTo(less) >= 0;
  }

  private static Optional<MoneySource> source(Project project, CostLine line) {
    return project.sources().stream()
        .map(SourceAmount::source)
        .filter(source -> source.promotion().equals(Optional.of(line.money())))
        .findFirst();
  }

  private static boolean isOf(CostLine line, Beneficiary one) {
    return line.beneficiary().equals(Optional.of(one.id()));
  }

  private static Project less(Project project, CostLine line, Vnd less) {
    return project.toBuilder()
        .lines(
            project.lines().stream()
                .map(
                    one ->
                        one.id().equals(line.id())
                            ? one.toBuilder().supportAsked(one.supportAsked().minus(less)).build()
                            : one)
                .toList())
        .beneficiaries(
            project.beneficiaries().stream()
                .map(
                    one ->
                        isOf(line, one)
                            ? one.toBuilder().share(one.share().map(sum -> sum.minus(less))).build()
                            : one)
                .toList())
        .sources(shifted(project, line, less))
        .build();
  }

  private static List<SourceAmount> shifted(Project project, CostLine line, Vnd less) {
    MoneySource payer = source(project, line).orElseThrow();
    return Stream.concat(
            Stream.of(
                SourceAmount.of(payer, project.from(payer).minus(less)),
                SourceAmount.of(
                    MoneySource.COUNTERPART, project.from(MoneySource.COUNTERPART).plus(less))),
            project.sources().stream()
                .filter(one -> one.source() != payer && one.source() != MoneySource.COUNTERPART))
        .collect(toImmutableList());
  }
}
