package vn.khuyencong.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.RemunerationRate;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.project.MoneySource;

/**
 * Every record that is put in: a component that is absent becomes what is called unknown or is
 * refused by name, a name is one line, a year has four digits.
 */
class GateOfRecordsTest {
  private static final List<String> PACKAGES =
      List.of("facility", "project", "network", "plan", "place", "budget", "results");

  /** What the library computes; nobody reads it from a file. */
  private static final Set<String> RESULTS =
      Set.of(
          "BeneficiaryCount",
          "Boundaries",
          "BudgetKey",
          "BudgetRow",
          "BudgetShare",
          "BudgetSummary",
          "BudgetTotal",
          "CarryOver",
          "DoubtedWork",
          "FacilityLine",
          "FileAmounts",
          "FigureTotal",
          "MemberPay",
          "MonthPay",
          "NetworkBudget",
          "NetworkCoverage",
          "NetworkWork",
          "PlanPart",
          "PlannedAmounts",
          "ProjectTally",
          "Ratio",
          "ResultGroup",
          "ResultReport",
          "ResultRow",
          "ResultTotals",
          "StageDifference",
          "UnitOnDay",
          "WorkReport",
          "WorkTotal");

  private static final Map<Class<?>, Object> VALUES =
      Map.ofEntries(
          Map.entry(String.class, "x"),
          Map.entry(int.class, 1),
          Map.entry(boolean.class, true),
          Map.entry(Integer.class, 1),
          Map.entry(Boolean.class, true),
          Map.entry(Vnd.class, Vnd.of(1)),
          Map.entry(Percent.class, Percent.of(50)),
          Map.entry(Coefficient.class, Coefficient.parse("0.3")),
          Map.entry(Citation.class, Citation.of("1/QĐ-UBND")),
          Map.entry(Validity.class, Validity.ALWAYS),
          Map.entry(LocalDate.class, LocalDate.of(2022, 6, 1)),
          Map.entry(MoneySource.class, MoneySource.PROMOTION),
          Map.entry(Year.class, Year.of(2022)),
          Map.entry(YearMonth.class, YearMonth.of(2022, 6)),
          Map.entry(LocalityKind.class, LocalityKind.PROVINCE),
          Map.entry(Locality.class, Locality.of("p", LocalityKind.PROVINCE, "P").build()));

  @TestFactory
  Stream<DynamicTest> anAbsentComponentIsUnknownOrRefusedByName() {
    return components(
        (type, component) ->
            !component.getType().isPrimitive()
                && !Collection.class.isAssignableFrom(component.getType()),
        (type, component) -> {
          Throwable refusal = refusal(type, component, null);
          if (refusal == null) {
            assertThat(of(type, component, null)).isEqualTo(unknown(type, component));
          } else {
            assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
            assertThat(words(refusal)).contains(words(component)).contains("mustbegiven");
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> aListOrSetIsNotRefusedForBeingAbsent() {
    return components(
        (type, component) ->
            Collection.class.isAssignableFrom(component.getType())
                && !component.getName().equals("members"),
        (type, component) ->
            assertThat(of(type, component, null)).isEqualTo(unknown(type, component)));
  }

  @TestFactory
  Stream<DynamicTest> aListOrSetDoesNotHoldAnAbsentOne() {
    return components(
        (type, component) -> Collection.class.isAssignableFrom(component.getType()),
        (type, component) ->
            assertThat(
                    refusal(
                        type,
                        component,
                        component.getType() == List.class
                            ? Arrays.asList(new Object[] {null})
                            : new HashSet<>(Arrays.asList(new Object[] {null}))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not hold an absent one"));
  }

  @TestFactory
  Stream<DynamicTest> aTextIsOneLine() {
    return components(
        (type, component) -> valueType(component) == String.class,
        (type, component) -> {
          for (String forged : List.of("a\n\nKẾT QUẢ", "a\u2028b", "a\rb", "a\u0000", "a\u202Eb")) {
            assertThat(refusal(type, component, wrapped(component, forged)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be one line of text")
                .satisfies(
                    e -> assertThat(String.valueOf(e.getMessage()).lines().count()).isEqualTo(1));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> aYearHasFourDigits() {
    Map<Class<?>, List<Object>> extreme =
        Map.of(
            LocalDate.class, List.of(LocalDate.MAX, LocalDate.MIN, LocalDate.of(10_000, 1, 1)),
            Year.class, List.of(Year.of(Year.MAX_VALUE), Year.of(999)),
            YearMonth.class, List.of(YearMonth.of(Year.MAX_VALUE, 12), YearMonth.of(-1, 1)));
    return components(
        (type, component) -> extreme.containsKey(valueType(component)),
        (type, component) ->
            extreme
                .getOrDefault(valueType(component), List.of())
                .forEach(
                    day ->
                        assertThat(refusal(type, component, wrapped(component, day)))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageMatching(".*(four digits|between 1900 and 9999).*")));
  }

  private Stream<DynamicTest> components(Choice choice, Check check) {
    return records()
        .flatMap(
            type ->
                Stream.of(type.getRecordComponents())
                    .filter(component -> choice.takes(type, component))
                    .map(
                        component ->
                            DynamicTest.dynamicTest(
                                type.getSimpleName() + "." + component.getName(),
                                () -> check.run(type, component))));
  }

  private static Stream<Class<?>> records() {
    return new ClassFileImporter()
        .importUrl(PromotionLaw.class.getProtectionDomain().getCodeSource().getLocation()).stream()
            .filter(JavaClass::isRecord)
            .filter(type -> type.getModifiers().toString().contains("PUBLIC"))
            .filter(type -> PACKAGES.contains(type.getPackageName().replace("vn.khuyencong.", "")))
            .filter(type -> !RESULTS.contains(type.getSimpleName()))
            .<Class<?>>map(JavaClass::reflect)
            .sorted(Comparator.comparing(Class::getName));
  }

  /** What the constructor throws where {@code component} is {@code value}; null if it does not. */
  private static @Nullable Throwable refusal(
      Class<?> type, RecordComponent component, @Nullable Object value) {
    Throwable thrown = catchThrowable(() -> of(type, component, value));
    return thrown instanceof InvocationTargetException e ? e.getCause() : thrown;
  }

  private static Object of(Class<?> type, RecordComponent changed, @Nullable Object value)
      throws ReflectiveOperationException {
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      values.add(
          component.getName().equals(changed.getName())
              ? value
              : besides(type, component, changed));
    }
    return constructor(type).newInstance(values.toArray());
  }

  /** What the others are: a rate needs a factor or an amount, everything else may be unknown. */
  private static Object besides(Class<?> type, RecordComponent component, RecordComponent changed)
      throws ReflectiveOperationException {
    String pay = changed.getName().equals("coefficient") ? "amount" : "coefficient";
    if (type == RemunerationRate.class && component.getName().equals(pay)) {
      return Optional.of(pay.equals("amount") ? Vnd.ofMillions(1) : Coefficient.parse("0.3"));
    }
    return sample(component.getGenericType());
  }

  private static Object unknown(Class<?> type, RecordComponent component)
      throws ReflectiveOperationException {
    return of(type, component, sample(component.getGenericType()));
  }

  private static Object sample(Type type) throws ReflectiveOperationException {
    Class<?> raw = raw(type);
    if (VALUES.containsKey(raw)) {
      return VALUES.get(raw);
    }
    if (raw == Optional.class) {
      return Optional.empty();
    }
    if (raw == List.class || raw == Set.class) {
      boolean members = type.getTypeName().contains(Collaborator.class.getName());
      return raw == Set.class
          ? Set.of()
          : members ? List.of(sample(Collaborator.class)) : List.of();
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[0];
    }
    return of(
        raw, raw.getRecordComponents()[0], sample(raw.getRecordComponents()[0].getGenericType()));
  }

  private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
    return type.getDeclaredConstructor(
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new));
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  /** The type of a component, or of what it may hold. */
  private static Class<?> valueType(RecordComponent component) {
    return component.getType() == Optional.class
        ? raw(((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0])
        : component.getType();
  }

  private static Object wrapped(RecordComponent component, Object value) {
    return component.getType() == Optional.class ? Optional.of(value) : value;
  }

  private static String words(Throwable refusal) {
    return letters(String.valueOf(refusal.getMessage()));
  }

  private static String words(RecordComponent component) {
    return letters(component.getName());
  }

  private static String letters(String text) {
    return text.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private interface Choice {
    boolean takes(Class<?> type, RecordComponent component);
  }

  private interface Check {
    void run(Class<?> type, RecordComponent component) throws Exception;
  }
}
