package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.LocalityLevel;
import vn.khuyencong.support.BeneficiaryKind;

/**
 * What rows of a province's table may go by beside the item ({@link
 * vn.khuyencong.support.RowConditions}), as far as the line says it; a project says more of its
 * lines, by who benefits and which level it has.
 *
 * @param areas classes of areas in which the place of production is known to be
 * @param notAreas classes in which it is known not to be
 * @param kind the kind of beneficiary
 * @param tier of which tier's budget the money is
 * @param registeredCapital registered capital (vốn đăng ký), đồng
 * @param met other conditions, in the words of the table, that are met
 * @param unmet those that are not
 */
@Value.Builder
public record RowFacts(
    Set<AreaClass> areas,
    Set<AreaClass> notAreas,
    Optional<BeneficiaryKind> kind,
    Optional<LocalityLevel> tier,
    Optional<Vnd> registeredCapital,
    List<String> met,
    List<String> unmet) {

  /** Nothing is known. */
  public static final RowFacts UNKNOWN = builder().build();

  /**
   * Checks that nothing is said to be so and not so.
   *
   * @throws IllegalArgumentException if an area or a condition is in both lists, a condition is not
   *     one line, or the capital is negative
   */
  public RowFacts {
    areas = Gate.set("areas of row facts", areas);
    notAreas = Gate.set("areas of row facts", notAreas);
    kind = Gate.known(kind);
    tier = Gate.known(tier);
    registeredCapital = Gate.known(registeredCapital);
    met = Gate.list("conditions met of row facts", met);
    unmet = Gate.list("conditions not met of row facts", unmet);
    Stream.concat(met.stream(), unmet.stream())
        .forEach(text -> Gate.line("condition of row facts", text));
    checkArgument(
        areas.stream().noneMatch(notAreas::contains),
        "areas of row facts must not be in both lists: %s, %s",
        areas,
        notAreas);
    List<String> not = unmet;
    checkArgument(
        met.stream().noneMatch(text -> holds(not, text)),
        "conditions of row facts must not be in both lists: %s, %s",
        met,
        unmet);
    checkArgument(
        registeredCapital.map(amount -> !amount.isNegative()).orElse(true),
        "registered capital must not be negative: %s",
        registeredCapital);
  }

  /** A builder without any fact. */
  public static RowFactsBuilder builder() {
    return new RowFactsBuilder();
  }

  /** A builder with the values of these facts. */
  public RowFactsBuilder toBuilder() {
    return builder().from(this);
  }

  /** Whether the condition in these words is met, if that is said. */
  public Optional<Boolean> meets(String condition) {
    if (holds(met, condition)) {
      return Optional.of(true);
    }
    return holds(unmet, condition) ? Optional.of(false) : Optional.empty();
  }

  private static boolean holds(List<String> texts, String text) {
    return texts.stream().map(Gate::compared).anyMatch(Gate.compared(text)::equals);
  }
}
