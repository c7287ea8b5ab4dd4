package vn.khuyencong.law;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.khuyencong.PublishedProjects;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.book.BookEntry;
import vn.khuyencong.law.book.RuleBook;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.law.decree45.Decree45;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.LegalText;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.plan.PublishedPlans;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;

/**
 * The rule book against the reviews: what a review finds stands in the book on the day that
 * governed it, and what the book lists on a day, a review of that day finds.
 *
 * <p>Asked are the decision table, what was published, the fixtures and every item, on each day of
 * change, the day before and the day after; the fixtures changed one component at a time, on each
 * day on which a rule begins or has ended.
 */
@Tag("exhaustive")
class BookAndReviewsTest {
  private static final Texts TEXTS = Texts.NATIONAL;

  private static final LocalDate FIRST = Decree45.TEXT.inForce().from().orElseThrow();

  private static final List<LocalDate> CHANGES =
      TEXTS.changes().stream().filter(day -> !day.isBefore(FIRST)).toList();

  private static final List<LocalDate> DAYS =
      CHANGES.stream()
          .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
          .filter(day -> !day.isBefore(FIRST))
          .distinct()
          .toList();

  /** The rules by which limits are measured, of a text or of none. */
  private static final Set<String> OF_LIMITS =
      codes(TEXTS.parts().stream().flatMap(part -> part.rules(Matter.LIMITS).stream()));

  private static final Set<Met> MET = ConcurrentHashMap.newKeySet();

  @BeforeAll
  static void meet() {
    List<?> read =
        all(
            DecisionRow.all().stream().map(row -> row.with("id", "row").request()),
            PublishedProjects.all(),
            PublishedPlans.all().stream(),
            AlteredCases.roots().stream());
    List<?> few = all(SmallCases.national().stream(), SmallCases.rare().stream());
    List<?> local = all(SmallCases.local().stream(), Stream.of(UntoldCases.ofTheProvince()));
    DAYS.parallelStream()
        .forEach(
            day -> {
              meet(read, LawInForce.on(day, TEXTS));
              AskedLaws.on(day).forEach(law -> meet(few, law));
              AskedLaws.ofLocalMoney(day).forEach(law -> meet(local, law));
            });
    List<?> altered = all(new AlteredCases().all());
    CHANGES.parallelStream()
        .filter(BookAndReviewsTest::changesRules)
        .forEach(day -> meet(altered, LawInForce.on(day, TEXTS)));
  }

  @Test
  void whatIsFoundStandsInTheBookOnTheDayThatGovernedIt() {
    assertThat(MET)
        .filteredOn(not(Met::isInTheBook))
        .filteredOn(not(Met::isOnlyThatItDoesNotApply))
        .isEmpty();
  }

  /** A limit is measured by the ceiling of the day, so that its rules never say this. */
  @Test
  void noRuleOnLimitsSaysThatItDoesNotApply() {
    assertThat(MET)
        .filteredOn(met -> OF_LIMITS.contains(met.code()))
        .filteredOn(Met::isOnlyThatItDoesNotApply)
        .isEmpty();
  }

  /**
   * Before 8 April 2014 only a table that the caller settles has ceilings, and the small one has no
   * shares and no uplift; since 11 May 2018 each item has a ceiling, its own or a sister's.
   */
  @Test
  void whatTheBookListsIsFound() {
    assertThat(DAYS)
        .allSatisfy(
            day -> {
              Set<String> listed = listed(day);
              if (Instruments.JOINT_CIRCULAR_26_2014.firstDay().isAfter(day)) {
                listed.removeAll(
                    Set.of(LimitRules.COST_KNOWN.code(), LimitRules.UPLIFT_FACTOR.code()));
              }
              if (Instruments.CIRCULAR_28_2018.inForce().contains(day)) {
                listed.remove(LimitRules.CEILING_SET.code());
              }
              assertThat(Sets.symmetricDifference(found(day), listed)).isEmpty();
            });
  }

  @Test
  void whatIsFoundIsByARuleOfThePeriod() {
    Map<LocalDate, Set<String>> codes =
        MET.stream().collect(groupingBy(Met::day, mapping(Met::code, toSet())));
    assertThat(codes).allSatisfy((day, found) -> assertThat(codes(rules(day))).containsAll(found));
  }

  @Test
  void theBookListsTheRulesThatHoldInThePeriod() {
    assertThat(DAYS).allSatisfy(day -> assertThat(held(day)).isEqualTo(listed(day)));
  }

  @Test
  void onlyTheUpliftIsListedAsAFigureInThePlaceOfItsRule() {
    assertThat(RuleBook.all())
        .filteredOn(BookAndReviewsTest::isRule)
        .filteredOn(entry -> entry.kind() != EntryKind.RULE)
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(entry.id()).endsWith(".priority-uplift"));
  }

  @Test
  void nothingIsFoundBeforehandByATextThatIsNotListedSo() {
    Stream<Rule<?>> rules =
        TEXTS.all().stream()
            .filter(not(LegalText::isListedBeforehand))
            .flatMap(text -> text.parts().stream())
            .flatMap(part -> part.allRules().stream());
    assertThat(rules)
        .allSatisfy(
            rule ->
                assertThat(MET)
                    .filteredOn(met -> met.code().equals(rule.code()))
                    .filteredOn(met -> met.day().isBefore(rule.validity().from().orElseThrow()))
                    .isEmpty());
  }

  @Test
  void everyMatterIsAsked() {
    Set<JavaField> matters =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(
                    "vn.khuyencong.law.text",
                    "vn.khuyencong.law.review",
                    "vn.khuyencong.law.limit",
                    "vn.khuyencong.law.ceiling",
                    "vn.khuyencong.law.allocation")
                .get(Matter.class)
                .getFields()
                .stream()
                .filter(field -> field.getRawType().isEquivalentTo(Matter.class))
                .collect(toSet());
    assertThat(matters).hasSizeGreaterThan(20).allMatch(BookAndReviewsTest::isAsked);
  }

  private static boolean isAsked(JavaField matter) {
    return matter.getAccessesToSelf().stream()
        .map(access -> access.getOriginOwner().getPackageName())
        .anyMatch(
            name -> name.matches("vn\\.khuyencong\\.law\\.(review|limit|ceiling|allocation)"));
  }

  private static List<?> all(Stream<?>... cases) {
    return Stream.of(cases).flatMap(some -> some).distinct().toList();
  }

  private static void meet(List<?> subjects, LawInForce law) {
    subjects.stream().flatMap(one -> found(one, law)).map(Met::of).forEach(MET::add);
  }

  /** What is found of {@code subject}; nothing on days on which it cannot be asked about. */
  private static Stream<Governed> found(Object subject, LawInForce law) {
    try {
      return Governed.of(Approved.by(law.day(), subject), law).toList().stream();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageMatching("(approval|unit of a site)\\b.* must .*");
      return Stream.of();
    }
  }

  private static boolean changesRules(LocalDate day) {
    return RuleBook.all().stream()
        .filter(BookAndReviewsTest::isRule)
        .anyMatch(entry -> entry.validity().changes().contains(day));
  }

  private static boolean isRule(BookEntry entry) {
    return entry.kind() == EntryKind.RULE || OF_LIMITS.contains(entry.id());
  }

  private static Set<String> listed(LocalDate day) {
    return RuleBook.on(day).stream()
        .filter(BookAndReviewsTest::isRule)
        .map(BookEntry::id)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> found(LocalDate day) {
    return MET.stream()
        .filter(met -> met.day().equals(day))
        .filter(Met::isInTheBook)
        .map(Met::code)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> held(LocalDate day) {
    return codes(rules(day).filter(rule -> rule.validity().contains(day)));
  }

  private static Set<String> codes(Stream<? extends Rule<?>> rules) {
    return rules.map(Rule::code).collect(toCollection(TreeSet::new));
  }

  /** The rules of which reviews of {@code day} are made, also those that only say they ended. */
  private static Stream<Rule<?>> rules(LocalDate day) {
    return Stream.concat(
        TEXTS.parts().stream()
            .flatMap(part -> part.matters().stream())
            .distinct()
            .flatMap(matter -> TEXTS.on(day).rules(matter).rules().stream()),
        LimitRules.RULES.rules().stream());
  }

  /**
   * What a rule found.
   *
   * @param day the day that governed it
   * @param code the code of the rule
   * @param outcome the outcome
   * @param bare whether it names neither a missing fact nor an open point
   */
  private record Met(LocalDate day, String code, Outcome outcome, boolean bare) {

    static Met of(Governed governed) {
      Finding finding = governed.finding();
      return new Met(
          governed.day(),
          finding.code(),
          finding.outcome(),
          finding.missingFacts().isEmpty() && finding.openPoints().isEmpty());
    }

    boolean isInTheBook() {
      return RuleBook.find(code).filter(entry -> entry.validity().contains(day)).isPresent();
    }

    boolean isOnlyThatItDoesNotApply() {
      return RuleBook.find(code).isPresent() && outcome == Outcome.NOT_APPLICABLE && bare;
    }
  }
}
