package vn.khuyencong.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a condition comes to that goes by a fact which is one of several: the one there is serves,
 * it does not, or it is not known. The verdicts are made once, so that the findings of a rule may
 * be too.
 *
 * @param <E> type of the fact
 */
public final class ChoiceVerdict<E extends Enum<E>> {
  private final Map<E, Verdict> satisfied;
  private final Map<E, Verdict> violated;
  private final Verdict missing;

  private ChoiceVerdict(Map<E, Verdict> satisfied, Map<E, Verdict> violated, Verdict missing) {
    this.satisfied = satisfied;
    this.violated = violated;
    this.missing = missing;
  }

  /** The verdicts on {@code fact}, one of {@code type}, which stands at {@code path}. */
  public static <E extends Enum<E>> ChoiceVerdict<E> on(String fact, String path, Class<E> type) {
    return new ChoiceVerdict<>(
        each(type, Verdict.satisfied().at(path), fact),
        each(type, Verdict.violated().at(path), fact),
        Verdict.missing(fact).at(path));
  }

  /** The verdict on {@code value}, if it is known, by whether it {@code serves}. */
  public Verdict of(Optional<E> value, Predicate<E> serves) {
    if (value.isEmpty()) {
      return missing;
    }
    return (serves.test(value.get()) ? satisfied : violated).getOrDefault(value.get(), missing);
  }

  /** All of them. */
  public List<Verdict> all() {
    return Stream.of(satisfied.values().stream(), violated.values().stream(), Stream.of(missing))
        .flatMap(verdicts -> verdicts)
        .collect(toImmutableList());
  }

  private static <E extends Enum<E>> Map<E, Verdict> each(
      Class<E> type, Verdict verdict, String fact) {
    List<E> values = Arrays.asList(type.getEnumConstants());
    return new EnumMap<>(
        Maps.toMap(ImmutableList.copyOf(values), value -> verdict.with(fact, value)));
  }
}
