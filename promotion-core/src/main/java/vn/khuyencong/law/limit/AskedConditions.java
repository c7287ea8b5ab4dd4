package vn.khuyencong.law.limit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.project.RowFacts;
import vn.khuyencong.support.RowConditions;

/** Whether the conditions of a row of a province's table hold, the quantity apart. */
public final class AskedConditions {
  private final RowConditions asked;
  private final RowFacts known;
  private final ImmutableList.Builder<String> missing = ImmutableList.builder();

  private AskedConditions(RowConditions asked, RowFacts known) {
    this.asked = asked;
    this.known = known;
  }

  /**
   * The facts on which it depends whether a row holds that asks {@code asked}; absent if one of its
   * conditions does not hold.
   *
   * @param daysRead whether the days of the row were read; if not, they are asked
   */
  public static Optional<List<String>> missing(
      RowConditions asked, RowFacts known, boolean daysRead) {
    return new AskedConditions(asked, known).missing(daysRead);
  }

  private Optional<List<String>> missing(boolean daysRead) {
    if (!daysRead) {
      missing.add("normDays");
    }
    boolean holds =
        ask("areas", inAreas())
            && ask("beneficiaryKind", among(asked.kinds(), known.kind()))
            && ask("tier", among(asked.tiers(), known.tier()))
            && ask("registeredCapital", capital());
    for (String other : asked.others()) {
      holds = holds && ask("rowConditions", known.meets(other));
    }
    return holds ? Optional.of(missing.build().stream().distinct().toList()) : Optional.empty();
  }

  /** Whether it may hold; what is not known is noted. */
  private boolean ask(String fact, Optional<Boolean> holds) {
    if (holds.isEmpty()) {
      missing.add(fact);
    }
    return holds.orElse(true);
  }

  private Optional<Boolean> inAreas() {
    if (asked.areas().isEmpty()
        || asked.areas().stream().anyMatch((AreaClass area) -> known.areas().contains(area))) {
      return Optional.of(true);
    }
    return known.notAreas().containsAll(asked.areas()) ? Optional.of(false) : Optional.empty();
  }

  private static <T> Optional<Boolean> among(Set<T> asked, Optional<T> known) {
    return asked.isEmpty() ? Optional.of(true) : known.map(asked::contains);
  }

  private Optional<Boolean> capital() {
    return asked.asksCapital()
        ? known.registeredCapital().map(asked::isCapital)
        : Optional.of(true);
  }
}
