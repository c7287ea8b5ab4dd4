package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khuyencong.money.Vnd;

/**
 * Every exception that a public method or constructor of an exported package can throw is in its
 * javadoc.
 *
 * <p>What one throws is read off its class: the exceptions it makes, the checks and the exact
 * arithmetic it calls, and what the helpers of its package and the gate throw. What a public method
 * it calls says, wherever that is, or the constructor to which a factory hands its arguments,
 * counts as well. What it says is read off its source. An argument that is null is not meant, since
 * every package is null-marked, nor is a value asked for after it was seen to be there.
 */
class ThrowsInJavadocTest {
  private static final String ROOT = "vn.khuyencong";
  private static final Pattern SAID = Pattern.compile("@throws (\\w+)");

  /** What stands between a javadoc and the first line of what it is on: no end of another thing. */
  private static final Pattern DECLARATION = Pattern.compile("[^;]*?[{(][^;]*");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .importUrl(PromotionLaw.class.getProtectionDomain().getCodeSource().getLocation());

  /** Calls of other libraries that check, read or compute exactly. */
  private static final Map<Class<?>, Pattern> CHECKS =
      Map.of(
          IllegalArgumentException.class,
          Pattern.compile("Preconditions\\.checkArgument|\\w+.Builder.buildOrThrow|Enum.valueOf"),
          IllegalStateException.class,
          Pattern.compile("Preconditions.checkState"),
          NumberFormatException.class,
          Pattern.compile(
              "(Integer.(parseInt|valueOf)|Long.parseLong|BigDecimal.<init>).java.lang.String"),
          ArithmeticException.class,
          Pattern.compile("\\w+\\.\\w+Exact"));

  /** What the law is written with: what it is given stands in the code, and a test meets it. */
  private static final Set<String> WRITTEN =
      Set.of(
          "Citation",
          "Dated",
          "LegalInstrument",
          "Messages",
          "OpenPoint",
          "Rule",
          "RuleSet",
          "Term",
          "Verdict");

  /** What comes to a check (of an argument, where no other is named) but never fails it. */
  private static final Set<String> NEVER =
      """
          PromotionLaw.assess(Facility): a facility is there
          PromotionLaw.compare(Facility, LocalDate, LocalDate) throws ArithmeticException: the amounts of one case are bounded
          PromotionLaw.compare(NetworkPlan, LocalDate, LocalDate) throws ArithmeticException: the amounts of one case are bounded
          PromotionLaw.compare(Project, LocalDate, LocalDate) throws ArithmeticException: the amounts of one case are bounded
          PromotionLaw.compare(SupportRequest, LocalDate, LocalDate) throws ArithmeticException: the amounts of one case are bounded
          Receipts.of(AnnualPlan): entries of the book have an id each
          Receipts.of(Facility): entries of the book have an id each
          Receipts.of(NetworkPlan): entries of the book have an id each
          Receipts.of(Project): entries of the book have an id each
          Receipts.of(ProjectFile): entries of the book have an id each
          Receipts.of(SupportRequest): entries of the book have an id each
          budget.BudgetSummary.under(Boundaries): groups have lines
          budget.BudgetTotal.of(Optional): of one line
          budget.BudgetTotal.of(Vnd): of one line
          budget.LargestRemainder.raised() throws ArithmeticException: fewer digits are left over than there are rows
          budget.Ratio.of(BigInteger, BigInteger): absent if the whole is zero
          citation.Dated.changes(): days of a series were checked
          document.AdvanceRequestForm.make(Fields): Fields tells what is refused
          document.CeilingMultipleForm.make(Fields): Fields tells what is refused
          document.CostLineForm.make(Fields): Fields tells what is refused
          document.DocumentForm.make(Fields) throws ArithmeticException: Fields tells what is refused
          document.DocumentForm.make(Fields): Fields tells what is refused
          document.ItemForm.make(Fields): is asked if a circular has the item
          document.NetworkPlanForm.make(Fields): Fields tells what is refused
          document.PlannedTaskForm.make(Fields): Fields tells what is refused
          document.ProgramForm.make(Fields): Fields tells what is refused
          document.ProjectForm.make(Fields): Fields tells what is refused
          document.ProjectPeriodForm.make(Fields): Fields tells what is refused
          document.RemunerationRateForm.make(Fields): Fields tells what is refused
          document.SettlementForm.make(Fields): Fields tells what is refused
          document.SpendingCeilingForm.make(Fields): Fields tells what is refused
          document.SupportRequestForm.make(Fields): Fields tells what is refused
          document.ValidityForm.make(Fields): Fields tells what is refused
          facility.ProductionSite.under(Boundaries, Map): ids of units were checked
          law.allocation.Ranker.requested(Project) throws ArithmeticException: a project is bounded
          law.book.CaseAnswer.limits(Project, String, LawInForce): paths differ
          law.book.CaseAnswer.of(AnnualPlan, LawInForce): paths differ
          law.book.CaseAnswer.of(Facility, LawInForce): a facility is there
          law.book.CaseAnswer.of(ProjectFile, LawInForce): paths differ
          law.book.Comparison.of(Object, CaseAnswer, CaseAnswer): equal sides are left out
          law.book.LawChange.between(List, List): equal sides are left out
          law.circular36.Article11Raises.counted(ProjectFile): a change of nothing needs no sum
          law.circular36.Article12Principles.within(Vnd, Vnd) throws ArithmeticException: amounts are not negative
          law.circular36.Article13FirstAdvance.rate(AdvanceKind): rates of a text are shares
          law.circular46.Article03Beneficiaries.clock(LocalDate, SupportRequest, Context): names one fact
          law.circular46.Article03Beneficiaries.measured(Facility): adds what is not stated
          law.decree45.Article02Projects.approved(Project, Context): names one fact
          law.decree45.Article04SupportContents.contents(Project, Context): names one fact
          law.decree45.Article14CarryOver.unused(List, BudgetStage, BudgetStage): names each dimension once
          law.decree45.Beneficiaries.request(Project, Facility): years of a project were checked
          law.decree45.MonthlyLaw.standing(YearMonth, Context): the months of one fact differ
          law.decree45.NetworkPay.budget(NetworkPlan): units and months were checked
          law.decree45.NetworkPay.budget(NetworkPlan, Context): units and months were checked
          law.point.CeilingPoints.beyond(Citation): a text that answers is named
          law.sme.EnterpriseSizes.classify(SizeFacts, Context) throws ArithmeticException: limits are small
          law.sme.EnterpriseSizes.lower(SizeFacts): limits are not negative
          law.text.EndedAdvances.among(List): texts name points that are open
          law.text.LegalText.afterEnd(LocalDate, List): texts name points that are open
          law.text.LegalText.among(List): texts name points that are open
          law.text.LegalText.pointsAfter(List): texts name points that are open
          law.text.PeriodCeilings.on(LocalDate, List): texts were checked
          limit.CeilingStep.isRoundedDown() throws ArithmeticException: the result fits
          network.MonthPay.wasRoundedDown() throws ArithmeticException: the result fits
          money.StatedAmount.without(Vnd): what is left is not negative
          network.HostOffice.existence(): days of a kind were checked
          network.NetworkBudget.byUnit(): units are distinct
          network.NetworkCoverage.<init>(Map): copies the keys of a map
          network.NetworkCoverage.of(CollaboratorNetwork, Function): a territory names a unit once
          place.Locality.existence(): days of units within units were checked
          plan.AnnualPlan.lines(BudgetStage, Function): what a plan holds was checked
          plan.PlannedAmounts.leavesSupportOpen(Project) throws ArithmeticException: a project is bounded
          plan.PlannedAmounts.requested(Project) throws ArithmeticException: a project is bounded
          plan.PlannedAmounts.requested(Project, Year) throws ArithmeticException: a project is bounded
          plan.PlannedTask.line(): a task was checked
          project.Beneficiary.of(Facility): a facility has an id of one line
          project.CostLine.together(List): what lines cost is what is stated of all
          project.Project.factsOf(CostLine): a line has an id of one line
          project.Project.members(): ids of beneficiaries differ
          project.ProjectChecks.stated(String, Optional, Optional) throws ArithmeticException: amounts are not negative
          project.ProjectFile.before(int): a file was checked
          project.ProjectFile.changed(): a file was checked
          project.ProjectFile.completedSettlement(): a file was checked
          project.RepayableNorm.of(RepayableRow): a row was checked
          project.SupportByDay.givenOn(Optional): sums are given
          receipt.CanonicalWriter.line(String, String): each component has a name of its own
          receipt.KnownFindings.renumbered(Map, Map): copies the keys of a map
          receipt.Subject.of(AnnualPlan): its form has each key once
          receipt.Subject.of(Facility): its form has each key once
          receipt.Subject.of(NetworkPlan): its form has each key once
          receipt.Subject.of(Project): its form has each key once
          receipt.Subject.of(ProjectFile): its form has each key once
          receipt.Subject.of(SupportRequest): its form has each key once
          results.BeneficiaryCount.of(Project): a project is no smaller than what it names
          results.BeneficiaryCount.total(Collection): counts are not negative
          results.DatedLine.period(): a year of a line has four digits
          results.FigureTotal.none(ResultFigure): has no sum
          results.FigureTotal.total(ResultFigure, Collection): sums are not negative
          results.FiledResults.money(ProjectFile): a file was checked
          results.ResultBook.report(ReportPeriod): results were checked
          results.ResultTotals.total(Collection): takes the figures in order
          results.WorkTotal.of(Collection): numbers of work are not negative
          results.WorkBook.reports(ReportPeriod): works were checked
          rule.FindingText.around(String, Finding, Language, Map): no rule calls an argument condition
          rule.QuestionSearch$Ranked.together() throws ArithmeticException: so many conditions do not fit memory
          rule.Remedies.smallest(Object, List, Function): a set of options has one
          rule.Verdict.satisfiedIf(Optional, String): names one fact
          support.SpendingCeiling.byReference(Citation[]): has no figure
          support.SpendingCeiling.of(CeilingMultiple): has a multiple only
          support.SpendingCeiling.of(Percent, CostBase): has a share and its base
          support.SpendingCeiling.rate(Percent, CostBase): has a share and its base
      """
          .lines()
          .map(line -> line.strip().split(": ", 2)[0])
          .map(line -> line.contains(" throws ") ? line : line + " throws IllegalArgumentException")
          .collect(Collectors.toSet());

  private static final Set<String> EXPORTED =
      Pattern.compile("exports ([\\w.]+);")
          .matcher(read("module-info"))
          .results()
          .map(export -> export.group(1))
          .collect(Collectors.toSet());

  private final Map<String, String> sources = new HashMap<>();
  private final Map<JavaCodeUnit, Set<Class<?>>> known = new HashMap<>();
  private final Set<String> met = new HashSet<>();

  @Test
  void everyExceptionIsInTheJavadoc() {
    List<JavaCodeUnit> units =
        CORE.stream()
            .flatMap(type -> type.getCodeUnits().stream())
            .filter(ThrowsInJavadocTest::isPublic)
            .toList();
    assertThat(units.stream().flatMap(this::unsaid).sorted()).isEmpty();
    assertThat(NEVER).filteredOn(never -> !met.contains(never)).isEmpty();
    assertThat(units).filteredOn(unit -> !said(unit).isEmpty()).hasSizeBetween(200, 400);
  }

  private Stream<String> unsaid(JavaCodeUnit unit) {
    Set<String> said = said(unit);
    return thrown(unit).stream()
        .filter(thrown -> !said.contains(thrown.getSimpleName()))
        .filter(thrown -> !said.contains(thrown.getSuperclass().getSimpleName()))
        .map(thrown -> line(unit, thrown));
  }

  private Set<Class<?>> thrown(JavaCodeUnit unit) {
    if (known.putIfAbsent(unit, Set.of()) == null) {
      Set<Class<?>> thrown =
          Stream.of(
                  unit.getCallsFromSelf(),
                  unit.getMethodReferencesFromSelf(),
                  unit.getConstructorReferencesFromSelf())
              .flatMap(Set::stream)
              .map(call -> (JavaCodeUnitAccess<?>) call)
              .flatMap(call -> thrownBy(call).filter(type -> !isCaught(call, type)))
              .collect(Collectors.toSet());
      thrown.forEach(type -> met.add(line(unit, type)));
      thrown.removeIf(type -> NEVER.contains(line(unit, type)));
      known.put(unit, thrown);
    }
    return known.getOrDefault(unit, Set.of());
  }

  private Stream<Class<?>> thrownBy(JavaCodeUnitAccess<?> call) {
    JavaClass owner = call.getTargetOwner();
    if (owner.isAssignableTo(RuntimeException.class)) {
      return call.getName().equals("<init>") ? Stream.of(owner.reflect()) : Stream.empty();
    }
    if (!owner.getName().startsWith(ROOT)) {
      String name = call.getTarget().getFullName().substring(owner.getPackageName().length() + 1);
      return CHECKS.entrySet().stream()
          .filter(check -> check.getValue().matcher(name).lookingAt())
          .map(Map.Entry::getKey);
    }
    Stream<? extends JavaCodeUnit> called =
        owner.getName().endsWith("Builder") && call.getName().equals("build")
            ? CORE.get(owner.getName().replaceFirst("Builder$", "")).getConstructors().stream()
            : call.getTarget().resolveMember().map(JavaCodeUnit.class::cast).stream();
    return called.flatMap(unit -> thrownBy(call, unit));
  }

  private Stream<Class<?>> thrownBy(JavaCodeUnitAccess<?> call, JavaCodeUnit called) {
    JavaCodeUnit from = call.getOrigin();
    boolean own = top(from.getOwner()).equals(top(called.getOwner()));
    boolean factory =
        from.getModifiers().contains(JavaModifier.STATIC) && !from.getParameters().isEmpty();
    if (own && called instanceof JavaConstructor && !factory) {
      return Stream.empty();
    }
    if (isPublic(called)) {
      return own || (!isShare(called) && !WRITTEN.contains(called.getOwner().getSimpleName()))
          ? CHECKS.keySet().stream().filter(type -> said(called).contains(type.getSimpleName()))
          : Stream.empty();
    }
    String place = called.getOwner().getPackageName();
    return place.equals(from.getOwner().getPackageName()) || place.equals(ROOT + ".gate")
        ? thrown(called).stream()
        : Stream.empty();
  }

  /** Whether a share of an amount is computed, which is no larger. */
  private static boolean isShare(JavaCodeUnit called) {
    return called.getOwner().isEquivalentTo(Vnd.class) && called.getName().equals("share");
  }

  private static boolean isCaught(JavaCodeUnitAccess<?> call, Class<?> thrown) {
    return isRunByFields(call) || isCaughtHere(call, thrown);
  }

  /** What forms hand over is run by {@code document.Fields}, which tells what is refused. */
  private static boolean isRunByFields(JavaCodeUnitAccess<?> call) {
    return call.isDeclaredInLambda()
        && call.getOriginOwner().getPackageName().equals(ROOT + ".document");
  }

  private static boolean isCaughtHere(JavaCodeUnitAccess<?> call, Class<?> thrown) {
    return call.getOrigin().getTryCatchBlocks().stream()
        .filter(block -> block.getAccessesContainedInTryBlock().contains(call))
        .flatMap(block -> block.getCaughtThrowables().stream())
        .anyMatch(caught -> caught.reflect().isAssignableFrom(thrown));
  }

  private static boolean isPublic(JavaCodeUnit unit) {
    return EXPORTED.contains(unit.getOwner().getPackageName())
        && unit.getModifiers().contains(JavaModifier.PUBLIC)
        && !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
        && !unit.getOwner().getName().endsWith("Builder")
        && !(unit.getOwner().isEnum() && unit.getName().equals("valueOf"))
        && isSeen(unit.getOwner());
  }

  private static boolean isSeen(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ThrowsInJavadocTest::isSeen).orElse(true);
  }

  private static JavaClass top(JavaClass type) {
    return type.getEnclosingClass().map(ThrowsInJavadocTest::top).orElse(type);
  }

  /** "money.Vnd.plus(Vnd) throws ArithmeticException". */
  private static String line(JavaCodeUnit unit, Class<?> thrown) {
    String of = unit.getOwner().getName().substring(ROOT.length() + 1) + "." + unit.getName();
    return unit.getRawParameterTypes().stream()
        .map(JavaClass::getSimpleName)
        .collect(Collectors.joining(", ", of + "(", ") throws " + thrown.getSimpleName()));
  }

  /** The exceptions that the javadoc of {@code unit} names. */
  private Set<String> said(JavaCodeUnit unit) {
    String before = before(unit);
    int end = before.lastIndexOf("*/");
    return end >= 0 && DECLARATION.matcher(before.substring(end)).matches()
        ? SAID.matcher(before.substring(before.lastIndexOf("/**"), end))
            .results()
            .map(said -> said.group(1))
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** The source up to the body of {@code unit}. */
  private String before(JavaCodeUnit unit) {
    String source =
        sources.computeIfAbsent(top(unit.getOwner()).getName(), ThrowsInJavadocTest::read);
    if (unit instanceof JavaConstructor) {
      String head = "\n *public " + unit.getOwner().getSimpleName() + "(?= \\{|\\()";
      return source.split(head, 2)[0] + "{";
    }
    int line = unit.getSourceCodeLocation().getLineNumber();
    return source.lines().limit(Math.max(line - 1, 0)).collect(Collectors.joining("\n"));
  }

  private static String read(String name) {
    try {
      return Files.readString(Path.of("src/main/java", name.replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
