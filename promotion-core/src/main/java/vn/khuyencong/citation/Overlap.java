package vn.khuyencong.citation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Two members of a list that hold on one day, by their places in it.
 *
 * @param earlier the place of the one that stands before, from 0
 * @param later the place of the other
 */
public record Overlap(int earlier, int later) {

  /**
   * Two of {@code all} that hold on one day, if there are two. Each is compared with that of those
   * before it which lasts longest, so that cost grows with their number, and not with that of
   * pairs.
   */
  public static Optional<Overlap> in(List<Validity> all) {
    List<Integer> places =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparing(place -> first(all.get(place))))
            .toList();
    int lasting = -1;
    for (int place : places) {
      if (lasting >= 0 && all.get(lasting).overlaps(all.get(place))) {
        return Optional.of(new Overlap(Math.min(lasting, place), Math.max(lasting, place)));
      }
      if (lasting < 0 || !last(all.get(place)).isBefore(last(all.get(lasting)))) {
        lasting = place;
      }
    }
    return Optional.empty();
  }

  /**
   * Refuses {@code all} if two of them hold on one day.
   *
   * @param all what is looked at
   * @param days on which days one holds
   * @param message what is told of two that do, the one that stands before and the other
   * @throws IllegalArgumentException if there are two
   */
  public static <T> void refuse(
      List<T> all, Function<T, Validity> days, BiFunction<T, T, String> message) {
    Optional<Overlap> both = in(all.stream().map(days).toList());
    if (both.isPresent()) {
      throw new IllegalArgumentException(
          message.apply(all.get(both.get().earlier()), all.get(both.get().later())));
    }
  }

  private static LocalDate first(Validity days) {
    return days.from().orElse(LocalDate.MIN);
  }

  private static LocalDate last(Validity days) {
    return days.to().orElse(LocalDate.MAX);
  }
}
