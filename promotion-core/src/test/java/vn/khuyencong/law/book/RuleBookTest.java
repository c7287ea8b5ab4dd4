package vn.khuyencong.law.book;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.Texts;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.OpenPointBuilder;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.support.CeilingTable;

/** The book against the constants of the law classes, which are found by reflection. */
class RuleBookTest {
  private static final Set<Class<?>> FIGURES =
      Set.of(
          int.class,
          Cited.class,
          Dated.class,
          Percent.class,
          Coefficient.class,
          Vnd.class,
          LocalDate.class,
          MonthDay.class);

  private static final Citation ANSWER = Instruments.DECREE_235_2025.whole();

  private static final Set<String> SOURCES =
      RuleBook.all().stream().map(BookEntry::source).collect(Collectors.toSet());

  @Test
  void holdsEveryConstantOfTheLaw() {
    List<Field> constants = constants();
    assertThat(constants).hasSizeGreaterThan(150);
    assertThat(constants).allSatisfy(RuleBookTest::isInTheBook);
  }

  @Test
  void namesClassesThatExist() {
    assertThat(SOURCES)
        .allSatisfy(source -> assertThat(Class.forName("vn.khuyencong." + source)).isNotNull());
  }

  @Test
  void listsNoRuleThatIsNotThere() {
    Set<String> codes =
        constants().stream()
            .map(RuleBookTest::value)
            .filter(value -> value instanceof RuleSet<?>)
            .flatMap(set -> ((RuleSet<?>) set).rules().stream())
            .map(Rule::code)
            .collect(Collectors.toSet());
    Texts.NATIONAL.all().stream()
        .flatMap(text -> text.ceilings().stream())
        .flatMap(ceilings -> ceilings.rules().stream())
        .map(rules -> rules.withinLimit().code())
        .forEach(codes::add);
    assertThat(RuleBook.all())
        .filteredOn(entry -> entry.kind() == EntryKind.RULE)
        .extracting(BookEntry::id)
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void isInOrderOfIds() {
    assertThat(RuleBook.all()).extracting(BookEntry::id).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void hasOneEntryForATopicOnADay() {
    TreeSet<LocalDate> days = new TreeSet<>();
    RuleBook.all().forEach(entry -> entry.validity().from().ifPresent(days::add));
    assertThat(days)
        .allSatisfy(
            day ->
                assertThat(
                        RuleBook.on(day).stream().collect(groupingBy(BookEntry::topic, counting())))
                    .allSatisfy((topic, count) -> assertThat(count).isEqualTo(1)));
  }

  @Test
  void hasTheCeilingOfMachineryOfEachCircular() {
    assertThat(RuleBook.find("jointcircular26.article6.machinery-technology-transfer"))
        .get()
        .extracting(BookEntry::value)
        .isEqualTo("kind=AT_MOST share=50 base=COST cap=200000000 unit=ESTABLISHMENT");
    assertThat(RuleBook.find("circular28.article8.machinery-technology-transfer"))
        .get()
        .extracting(BookEntry::value)
        .isEqualTo("kind=AT_MOST share=50 base=COST cap=300000000 unit=ESTABLISHMENT");
  }

  @Test
  void saysWhichPointsATextAnswers() {
    OpenPoint<Boolean> open =
        new OpenPointBuilder<Boolean>()
            .from(DecreePoints.ARTICLE_4_CONTENTS)
            .answered(Optional.empty())
            .build();
    OpenPoint<Boolean> answered =
        new OpenPointBuilder<Boolean>()
            .from(open)
            .answered(new Cited<>(true, ANSWER, Evidence.SECONDARY))
            .build();
    BookEntry before = entry(open);
    BookEntry after = entry(answered);
    assertThat(before.value()).isEqualTo("reading=-");
    assertThat(after.value()).isEqualTo("answered=true");
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.citation()).isEqualTo(ANSWER);
    assertThat(after.evidence()).isEqualTo(Evidence.SECONDARY);
  }

  private static BookEntry entry(OpenPoint<?> point) {
    return EntryCollector.point(point);
  }

  private static void isInTheBook(Field constant) {
    Object value = value(constant);
    String source = constant.getDeclaringClass().getName().substring("vn.khuyencong.".length());
    List<String> ids =
        RuleBook.all().stream()
            .filter(entry -> entry.source().equals(source) || value instanceof OpenPoint<?>)
            .map(BookEntry::id)
            .toList();
    assertThat(ids).as(constant.toString()).isNotEmpty();
    if (value instanceof Rule<?> rule) {
      assertThat(ids).contains(rule.code());
    } else if (value instanceof RuleSet<?> set) {
      assertThat(ids).containsAll(set.rules().stream().map(Rule::code).toList());
    } else if (value instanceof OpenPoint<?> point) {
      assertThat(ids).contains("open-point." + point.id());
    } else if (value instanceof CeilingTable table) {
      assertThat(table.rows())
          .allSatisfy(
              row ->
                  assertThat(ids)
                      .anyMatch(id -> id.endsWith("." + Figure.idOf(row.item().code()))));
    } else {
      assertThat(ids).anyMatch(id -> names(id, constant));
    }
  }

  private static boolean names(String id, Field constant) {
    String name = CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.getName());
    return Stream.of(id.split("\\.")).anyMatch(name::equals)
        || (name.equals("series") && id.startsWith("wage.base-salary"));
  }

  private static List<Field> constants() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.khuyencong.law")
            .stream()
            .filter(type -> !type.getPackageName().endsWith(".book"))
            .map(JavaClass::reflect)
            .flatMap(type -> Stream.of(type.getDeclaredFields()))
            .filter(field -> Modifier.isPublic(field.getModifiers()))
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .filter(RuleBookTest::isLaw)
            .toList();
  }

  private static boolean isLaw(Field field) {
    return FIGURES.contains(field.getType())
        || Set.<Class<?>>of(Rule.class, RuleSet.class, OpenPoint.class, CeilingTable.class)
            .contains(field.getType());
  }

  private static Object value(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
