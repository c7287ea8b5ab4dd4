package vn.khuyencong.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.receipt.Altered;
import vn.khuyencong.receipt.CanonicalExamples;

/**
 * Two components of any record, each right by itself: where they do not fit together, a rule says
 * so in words of its own, and says it whatever is wrong with a third.
 */
@Tag("exhaustive")
class RulesBetweenTest {
  private static final Set<DocumentRule> BETWEEN =
      EnumSet.range(DocumentRule.SPELLED_ONE_WAY, DocumentRule.REFUSED);
  private static final int ALTERNATIVES = 6;

  private static final Altered ALTERED =
      Altered.from(
          Set.copyOf(FormsTest.records().toList()),
          Stream.concat(CanonicalExamples.all().stream(), DocumentExamples.all().stream())
              .toList());

  static Stream<Class<?>> records() {
    return FormsTest.records();
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyRefusalHasARuleOfItsOwn(Class<?> type) {
    eachMisfit(
        type,
        misfit ->
            assertThat(misfit.problems)
                .as("%s", misfit.form)
                .extracting(Problem::rule)
                .doesNotContain(DocumentRule.REFUSED));
  }

  @ParameterizedTest
  @MethodSource("records")
  void aMisfitIsToldWhateverIsWrongWithAThird(Class<?> type) {
    eachMisfit(
        type,
        misfit ->
            FaultyForms.faults(misfit.form)
                .forEach(
                    (place, wrong) -> {
                      if (misfit.isOfAThird(place) && !(wrong instanceof Boolean)) {
                        Form<?> faulty = FaultyForms.with(misfit.form, Map.of(place, wrong));
                        List<String> expected = new ArrayList<>(told(misfit.problems));
                        expected.add(place);
                        assertThat(told(faulty.resolve(misfit.places).problems()))
                            .as("%s at %s of %s", wrong, place, misfit.form)
                            .map(one -> one.endsWith(" " + place) ? place : one)
                            .containsExactlyInAnyOrderElementsOf(expected);
                      }
                    }));
  }

  private static List<String> told(List<Problem> problems) {
    return problems.stream().map(one -> one.rule().code() + " " + one.path()).toList();
  }

  /** A form of which two components do not fit together. */
  private record Misfit(Form<?> form, Places places, Set<String> changed, List<Problem> problems) {

    boolean isOfAThird(String place) {
      String component = place.replaceFirst("[.\\[].*", "");
      return !changed.contains(component)
          && problems.stream()
              .flatMap(
                  one ->
                      Stream.of(one.arguments().getOrDefault(Between.COMPARED, "").split(" ", -1)))
              .noneMatch(component::equals)
          && problems.stream().noneMatch(one -> one.path().startsWith(component));
    }
  }

  private static void eachMisfit(Class<?> type, Consumer<Misfit> check) {
    List<Object> values =
        ALTERED
            .of(type)
            .flatMap(change -> Stream.of(change.before(), change.after()))
            .distinct()
            .filter(Forms::hasOnePlaceAnId)
            .limit(40)
            .toList();
    Object value = values.get(0);
    Form<?> form = Forms.written(value);
    Places places = Forms.places(value);
    List<Form<?>> pool = new ArrayList<>();
    values.forEach(one -> pool.add(Forms.written(one)));
    List<FormComponent> components = FaultyForms.described(form).components();
    Map<String, List<@Nullable Object>> other = new HashMap<>();
    components.forEach(one -> other.put(one.name(), alternatives(pool, one)));
    Map<String, Integer> met = new HashMap<>();
    for (FormComponent one : components) {
      for (FormComponent another : components) {
        if (one.name().compareTo(another.name()) <= 0) {
          for (Object first : other.getOrDefault(one.name(), List.of())) {
            for (Object second : other.getOrDefault(another.name(), List.of())) {
              Form<?> changed =
                  Forms.with(Forms.with(form, one.name(), first), another.name(), second);
              List<Problem> problems = changed.resolve(places).problems();
              boolean between =
                  !problems.isEmpty()
                      && problems.stream().allMatch(p -> BETWEEN.contains(p.rule()));
              if (between && met.merge(told(problems).toString(), 1, Integer::sum) <= 2) {
                check.accept(
                    new Misfit(
                        changed, places, ImmutableSet.of(one.name(), another.name()), problems));
              }
            }
          }
        }
      }
    }
  }

  private static List<@Nullable Object> alternatives(List<Form<?>> pool, FormComponent component) {
    Set<@Nullable Object> values = new LinkedHashSet<>();
    values.add(null);
    pool.stream()
        .map(form -> value(form, component.name()))
        .filter(found -> found != null)
        .distinct()
        .limit(ALTERNATIVES)
        .forEach(values::add);
    plain(component).forEach(one -> values.add(component.many() ? List.of(one) : one));
    if (component.many()) {
      new ArrayList<>(values)
          .forEach(
              one -> {
                if (one instanceof List<?> list && !list.isEmpty()) {
                  values.add(Stream.concat(list.stream(), list.stream()).toList());
                }
              });
    }
    return new ArrayList<>(values);
  }

  private static @Nullable Object value(Form<?> form, String name) {
    return Arrays.stream(form.getClass().getRecordComponents())
        .filter(one -> one.getName().equals(name))
        .findFirst()
        .map(one -> Forms.read(form, one))
        .orElse(null);
  }

  /** Small and large values, right by themselves. */
  private static List<Object> plain(FormComponent component) {
    return switch (component.kind()) {
      case FLAG -> List.of(true, false);
      case COUNT -> List.of(0, 40);
      case POSITIVE -> List.of(1, 2);
      case AMOUNT -> List.of(0L, 1L, 9_000_000_000L);
      case DAY -> List.of("2013-01-01", "2031-01-01");
      case MONTH -> List.of("2013-01", "2031-01");
      case YEAR -> List.of("2013", "2031");
      case SHARE -> List.of("50%");
      case FACTOR -> List.of("0", "2");
      case CITATION -> List.of("1/QĐ-UBND");
      case TEXT -> List.of("x", "y");
      case CHOICE ->
          List.of(
              component.choices().get(0).name(),
              component.choices().get(component.choices().size() - 1).name());
      default -> List.of();
    };
  }
}
