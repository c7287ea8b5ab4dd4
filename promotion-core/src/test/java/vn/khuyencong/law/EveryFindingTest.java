package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Messages;
import vn.khuyencong.law.book.BookEntry;
import vn.khuyencong.law.book.RuleBook;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.rule.Finding;

/**
 * The texts of the rules against what the rules say: the decision table, and fixtures of every kind
 * of subject changed one component at a time, on a day of each text and on the last of change.
 */
@Tag("exhaustive")
class EveryFindingTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\??(\\w+)[}:]");

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2013, 6, 1),
          ProjectFixtures.DAY,
          LocalDate.of(2019, 6, 1),
          LocalDate.of(2025, 8, 1),
          LocalDate.of(2026, 6, 1),
          Texts.NATIONAL.changes().get(Texts.NATIONAL.changes().size() - 1));

  private static final List<String> MET_IN_TESTS_OF_THEIR_ARTICLES =
      List.of(
          "ceilings.base-within-scheme",
          "decree45.article1.b.investor-founded",
          "ceilings.beneficiary-known",
          "ceilings.cost-known",
          "ceilings.local-above-national",
          "ceilings.local-row-known",
          "ceilings.support-known",
          "ceilings.local.within-limit",
          "ceilings.members-within-limit",
          "ceilings.month-ahead",
          "ceilings.month-of-decree",
          "ceilings.national-taken-as-local",
          "ceilings.one-estimate",
          "ceilings.projects-of-year",
          "ceilings.quantity-known",
          "ceilings.uplift-factor",
          "ceilings.within-members",
          "ceilings.settled.within-limit",
          "ceilings.share-within-limit",
          "ceilings.unit-known",
          "circular40.article12.meal-norm",
          "circular40.article12.off-payroll",
          "circular46.article4.supports-abroad-in-year",
          "circular46.article4.transfer-procedure",
          "circular46.article4.transfer-technology",
          "decree45.article11.plan-level",
          "decree45.article11.program-level",
          "decree45.article14.computable",
          "decree45.article2.computable",
          "decree45.article2.years");

  /** Rules that name what is wrong only where it is, which the tests of their articles show. */
  private static final List<String> SAYS_MORE_WHEN_VIOLATED =
      List.of(
          "ceilings.item-known",
          "ceilings.local-norm-known",
          "circular152.article10.teacher-days",
          "circular152.article10.within-limit",
          "circular152.article7.group",
          "circular152.article7.meals-and-travel-group",
          "circular152.article7.travel-distance",
          "circular46.article4.supports-abroad",
          "decree45.article2.program-level",
          "decree45.article8.host-exists",
          "jointcircular26.article7.not-supported-twice");

  /** One finding of each code, outcome and set of arguments that was met. */
  private static final Map<Object, Finding> MET = new LinkedHashMap<>();

  @BeforeAll
  static void meet() {
    DecisionRow.all()
        .forEach(row -> meet(KeptLaws.on(row.day()).assess(row.request()).all().stream()));
    DAYS.forEach(day -> meet(KeptLaws.on(day).assess(SmallCases.foundedSince()).all().stream()));
    AlteredCases altered = new AlteredCases();
    meet(altered, Project.class, (law, one) -> law.review(one).all().stream());
    meet(altered, Project.class, (law, one) -> law.keyProject(one).all().stream());
    meet(altered, NetworkPlan.class, (law, one) -> law.review(one).all().stream());
    meet(altered, AnnualPlan.class, (law, one) -> law.review(one).all().stream());
    meet(altered, Program.class, (law, one) -> law.review(one).all().stream());
    meet(altered, ProjectSettlement.class, (law, one) -> law.review(one).all().stream());
    meet(altered, ProjectChange.class, (law, one) -> law.review(one).all().stream());
    meet(
        altered,
        AdvanceRequest.class,
        (law, one) -> law.advanceFor(one).conditions().all().stream());
    meet(altered, ProjectFile.class, (law, one) -> law.review(one).assessment().all().stream());
    meet(altered, RepayableSupport.class, (law, one) -> law.review(one).all().stream());
    NetworkCases.networks()
        .forEach(one -> DAYS.forEach(day -> meet(KeptLaws.on(day).review(one).all().stream())));
    NetworkCases.plans()
        .forEach(one -> DAYS.forEach(day -> meet(KeptLaws.on(day).review(one).all().stream())));
    NetworkCases.programs()
        .forEach(one -> DAYS.forEach(day -> meet(KeptLaws.on(day).review(one).all().stream())));
    altered
        .ofItems()
        .forEach(
            project ->
                DAYS.subList(1, 3)
                    .forEach(day -> meet(KeptLaws.on(day).review(project).all().stream())));
  }

  @Test
  void everyArgumentIsUsedInSomeTextOfItsRule() {
    Set<String> readings = placeholders("rule.readings");
    assertThat(
            MET.values().stream()
                .flatMap(
                    finding ->
                        Sets.difference(
                                finding.arguments().keySet(),
                                Sets.union(placeholders(finding.code()), readings))
                            .stream()
                            .map(argument -> finding.code() + ": " + argument))
                .distinct())
        .isEmpty();
  }

  @Test
  void everyPlaceholderOfATextIsGivenByItsRule() {
    assertThat(MET.values())
        .allSatisfy(
            finding -> {
              for (Language language : Language.values()) {
                assertThat(finding.message(language)).as(finding.code()).isNotBlank();
                assertThat(finding.explanation(language)).as(finding.code()).isNotEmpty();
              }
            });
  }

  /** A text may be needed for an outcome that was not met; what it names is given for another. */
  @Test
  void everyPlaceholderIsGivenByItsRuleForSomeOutcome() {
    Map<String, Set<String>> given =
        MET.values().stream()
            .collect(
                Collectors.groupingBy(
                    Finding::code,
                    Collectors.flatMapping(
                        finding -> finding.arguments().keySet().stream(), Collectors.toSet())));
    assertThat(
            given.entrySet().stream()
                .filter(rule -> !rule.getValue().containsAll(placeholders(rule.getKey())))
                .map(Map.Entry::getKey))
        .containsExactlyInAnyOrderElementsOf(SAYS_MORE_WHEN_VIOLATED);
  }

  @Test
  void everyRuleWasMetButTheseWhichNeedSeveralFactsAtOnce() {
    Set<String> codes =
        DAYS.stream()
            .flatMap(day -> RuleBook.on(day).stream())
            .filter(entry -> entry.kind() == EntryKind.RULE)
            .map(BookEntry::id)
            .collect(Collectors.toSet());
    Set<String> met = MET.values().stream().map(Finding::code).collect(Collectors.toSet());
    assertThat(codes.stream().filter(code -> !met.contains(code)))
        .containsExactlyInAnyOrderElementsOf(MET_IN_TESTS_OF_THEIR_ARTICLES);
  }

  private static void meet(Stream<Finding> findings) {
    findings.forEach(
        finding ->
            MET.putIfAbsent(
                List.of(finding.code(), finding.outcome(), finding.arguments().keySet()), finding));
  }

  private static <T> void meet(
      AlteredCases altered, Class<T> type, BiFunction<PromotionLaw, T, Stream<Finding>> ask) {
    altered
        .of(type)
        .forEach(subject -> DAYS.forEach(day -> meet(findings(ask, KeptLaws.on(day), subject))));
  }

  /** What is found of {@code subject}; nothing if the law cannot be asked about it. */
  private static <T> Stream<Finding> findings(
      BiFunction<PromotionLaw, T, Stream<Finding>> ask, PromotionLaw law, T subject) {
    try {
      return ask.apply(law, subject);
    } catch (IllegalArgumentException e) {
      return Stream.of();
    }
  }

  private static Set<String> placeholders(String code) {
    return Stream.of("", ".satisfied", ".violated", ".remedy")
        .flatMap(suffix -> Messages.find(code + suffix, Language.VIETNAMESE).stream())
        .flatMap(text -> PLACEHOLDER.matcher(text).results())
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toSet());
  }
}
