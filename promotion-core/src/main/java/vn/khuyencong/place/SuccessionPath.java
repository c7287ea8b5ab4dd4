package vn.khuyencong.place;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The way from a unit along its links, forwards or backwards, to the units of a day. */
final class SuccessionPath {
  private final Succession succession;
  private final Locality start;
  private final LocalDate day;
  private final boolean forwards;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> found = new TreeSet<>();

  SuccessionPath(Succession succession, Locality start, LocalDate day, boolean forwards) {
    this.succession = succession;
    this.start = start;
    this.day = day;
    this.forwards = forwards;
  }

  UnitOnDay result() {
    boolean whole = follow(start);
    Optional<String> only =
        whole && found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    return only.filter(this::isOfSameTier)
        .map(UnitOnDay::of)
        .orElseGet(() -> new UnitOnDay(start.id(), List.copyOf(found)));
  }

  /** Follows the links of {@code unit}; whether they are known to lead to all of it. */
  private boolean follow(Locality unit) {
    seen.add(unit.id());
    Map<String, Optional<TransferShare>> links = succession.links(unit.id(), forwards);
    boolean whole = isStatedWhole(unit, links);
    for (String id : links.keySet()) {
      whole &= arrive(id);
    }
    return whole;
  }

  /** Goes on to {@code id}; whether it and all that comes of it is known on the day. */
  private boolean arrive(String id) {
    Optional<Locality> next = succession.unit(id);
    if (next.isPresent() && !next.get().existsOn(day) && leadsOn(next.get())) {
      return seen.contains(id) || follow(next.get());
    }
    found.add(id);
    return next.map(unit -> unit.existsOn(day)).orElse(false);
  }

  /** Whether {@code unit} lies between the start and the day, and has links of its own. */
  private boolean leadsOn(Locality unit) {
    boolean ended = unit.existence().to().map(day::isAfter).orElse(false);
    return ended == forwards && !succession.links(unit.id(), forwards).isEmpty();
  }

  /**
   * Whether {@code links} account for all of {@code unit}: it lists them itself, which a single
   * part contradicts, or all of it is said to have gone over.
   */
  private boolean isStatedWhole(Locality unit, Map<String, Optional<TransferShare>> links) {
    if (!forwards) {
      return !unit.predecessors().isEmpty();
    }
    boolean partOnly =
        links.size() == 1
            && links.values().stream()
                .flatMap(Optional::stream)
                .anyMatch(share -> share != TransferShare.WHOLE);
    return links.containsValue(Optional.of(TransferShare.WHOLE))
        || (!unit.successors().isEmpty() && !partOnly);
  }

  private boolean isOfSameTier(String id) {
    return succession.unit(id).orElseThrow().kind().level() == start.kind().level();
  }
}
