package vn.khuyencong.law.circular46;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.AsIssued;
import vn.khuyencong.law.DecreePoints;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/**
 * Điều 4. Quy định chi tiết một số nội dung hoạt động khuyến công quy định tại Điều 4 Nghị định số
 * 45/2012/NĐ-CP, as first issued. Clause 3 on technology transfer and clauses 5 and 6 leave the
 * choice to other texts and authorities; clauses 7 to 10 say what a content comprises.
 */
public final class Article04SupportContents {
  private static final Citation ARTICLE = Instruments.CIRCULAR_46_2012.article(4);

  /** Clause 1 point b: most supports of an establishment in a year to go abroad. */
  public static final int MOST_SUPPORTS_ABROAD = 2;

  private static final ImmutableSet<SupportItem> MACHINERY =
      ImmutableSet.of(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, SupportItem.TECHNOLOGY_LINE);

  private static final ImmutableSet<SupportItem> NEW_TECHNOLOGY =
      ImmutableSet.of(SupportItem.DEMONSTRATION_MODEL_NEW_TECHNOLOGY);

  private static final ImmutableSet<SupportItem> DEMONSTRATION =
      ImmutableSet.of(
          SupportItem.DEMONSTRATION_MODEL_NEW_TECHNOLOGY, SupportItem.DEMONSTRATION_MODEL_EXISTING);

  /**
   * Clause 1 point b: an establishment is supported at most twice a year to take part in forums,
   * workshops, fairs and exhibitions abroad.
   *
   * <p>Reading: a line of fairs is as many supports as it counts fairs, any other such line is one;
   * all fall in the plan year.
   */
  public static final Rule<Project> SUPPORTS_ABROAD =
      rule(
          "circular46.article4.supports-abroad",
          ARTICLE.clause(1).point("b"),
          (project, context) -> supportsAbroad(project));

  /**
   * Clause 2 point a: in a national project no establishment in the district applies the
   * technology, or makes the product, that is demonstrated. For local projects the province
   * decides. There is no district since 1 July 2025.
   */
  public static final Rule<Project> NEW_TO_DISTRICT =
      rule(
          "circular46.article4.new-to-district",
          ARTICLE.clause(2).point("a"),
          (project, context) ->
              eachLine(project, NEW_TECHNOLOGY, line -> newToDistrict(project, line, context)));

  /**
   * Clause 2 points a and b: the technology is superior to what is applied in the area, or the
   * establishment shown is exemplary, as the body that manages the programme decides.
   */
  public static final Rule<Project> SUPERIOR =
      rule(
          "circular46.article4.superior",
          ARTICLE.clause(2),
          holds(DEMONSTRATION, "superior", LineFacts::superior));

  /**
   * Clause 4 point b: the machinery is new.
   *
   * <p>Reading: the clause speaks of machinery, while the circulars on money put it in one item
   * with the transfer of technology; it is asked of every line of that item.
   */
  public static final Rule<Project> MACHINERY_NEW =
      rule(
          "circular46.article4.machinery-new",
          ARTICLE.clause(4).point("b"),
          holds(MACHINERY, "machineryNew", LineFacts::machineryNew));

  /**
   * Clause 4 point b: the machinery raises productivity, quality or efficiency, cuts pollution, or
   * makes a new product.
   */
  public static final Rule<Project> MACHINERY_IMPROVES =
      rule(
          "circular46.article4.machinery-improves",
          ARTICLE.clause(4).point("b"),
          holds(MACHINERY, "machineryImproves", LineFacts::machineryImproves));

  /** The rules of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>(
          "circular46.article4",
          ImmutableList.of(
              SUPPORTS_ABROAD, NEW_TO_DISTRICT, SUPERIOR, MACHINERY_NEW, MACHINERY_IMPROVES));

  private Article04SupportContents() {}

  private static Rule<Project> rule(String code, Citation citation, Rule.Check<Project> check) {
    return Rule.of(
        code,
        citation,
        AsIssued.inTimeOf(
            Instruments.CIRCULAR_46_2012, DecreePoints.CIRCULAR_46_ARTICLE_4_AS_ISSUED, check));
  }

  private static Rule.Check<Project> holds(
      ImmutableSet<SupportItem> items, String name, Function<LineFacts, Optional<Boolean>> fact) {
    return (project, context) ->
        eachLine(
            project, items, line -> Verdict.satisfiedIf(fact.apply(project.factsOf(line)), name));
  }

  private static List<Verdict> eachLine(
      Project project, ImmutableSet<SupportItem> items, Function<CostLine, Verdict> check) {
    return project.eachLine(
        line -> items.contains(line.item()),
        (line, path) -> check.apply(line).at(path).with("line", line.id()));
  }

  private static Verdict newToDistrict(Project project, CostLine line, Context context) {
    Optional<FundingSource> money = project.money();
    if (money.isPresent() && money.get() == FundingSource.LOCAL) {
      return Verdict.notApplicable();
    }
    Verdict verdict =
        money.isEmpty()
            ? Verdict.missing("level")
            : Verdict.satisfiedIf(project.factsOf(line).newToDistrict(), "newToDistrict");
    return AsIssued.ifStanding(DecreePoints.DEMONSTRATION_AREA_WITHOUT_DISTRICTS, verdict, context);
  }

  private static List<Verdict> supportsAbroad(Project project) {
    boolean unnamed =
        project.lines().stream()
            .anyMatch(line -> line.beneficiary().isEmpty() && mayGoAbroad(project, line));
    ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
    if (unnamed) {
      verdicts.add(
          Verdict.missing("beneficiary")
              .at("lines")
              .with(
                  "beneficiary", Term.of("đơn vị thụ hưởng chưa nêu", "a beneficiary not named")));
    }
    return verdicts
        .addAll(
            project
                .eachBeneficiary(
                    (one, path) ->
                        supportsAbroad(project, one)
                            .map(verdict -> verdict.at(path).with("beneficiary", one.id())))
                .stream()
                .flatMap(Optional::stream)
                .collect(toImmutableList()))
        .build();
  }

  private static Optional<Verdict> supportsAbroad(Project project, Beneficiary one) {
    List<CostLine> own =
        project.lines().stream()
            .filter(line -> line.beneficiary().equals(Optional.of(one.id())))
            .filter(line -> mayGoAbroad(project, line))
            .collect(toImmutableList());
    if (own.isEmpty()) {
      return Optional.empty();
    }
    long sure = times(own.stream().filter(line -> goesAbroad(project, line)));
    long least = sure + one.earlierSupportsAbroad().orElse(0);
    long most = times(own.stream()) + one.earlierSupportsAbroad().orElse(0);
    if (least > MOST_SUPPORTS_ABROAD) {
      return Optional.of(Verdict.violated().with("times", least));
    }
    if (one.earlierSupportsAbroad().isEmpty()) {
      return Optional.of(Verdict.missing("earlierSupportsAbroad"));
    }
    return Optional.of(
        most > MOST_SUPPORTS_ABROAD ? Verdict.missing("eventAbroad") : Verdict.satisfied());
  }

  private static long times(Stream<CostLine> lines) {
    return lines
        .mapToLong(line -> line.item() == SupportItem.FAIR_ABROAD ? line.quantity() : 1)
        .sum();
  }

  private static boolean mayGoAbroad(Project project, CostLine line) {
    return goesAbroad(project, line)
        || (line.item() == SupportItem.COMMON_ABROAD_TRIPS
            && project.factsOf(line).eventAbroad().isEmpty());
  }

  private static boolean goesAbroad(Project project, CostLine line) {
    return line.item() == SupportItem.FAIR_ABROAD
        || (line.item() == SupportItem.COMMON_ABROAD_TRIPS
            && project.factsOf(line).eventAbroad().orElse(false));
  }
}
