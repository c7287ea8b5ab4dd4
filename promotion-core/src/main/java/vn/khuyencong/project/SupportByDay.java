package vn.khuyencong.project;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * The support of a file day by day: what was approved on a day, as the changes decided by then left
 * it, and what of it was contracted.
 *
 * <p>Reading: a change of the support binds what comes after it. Of a contract or an advance on the
 * very day of a change, either may have come first (Điều 11 khoản 2 điểm b, 36/2013/TT-BCT lets the
 * contract itself carry the change), so that the greater sum counts. A change after the contract
 * changes the contract with it: less support to what it leaves, if the contract gave more; more
 * support than was approved when it was signed to what it gives.
 */
public final class SupportByDay {
  private final Optional<Vnd> first;
  private final Optional<ProjectContract> contract;
  private final Optional<Vnd> stated;
  private final List<ProjectChange> changes;
  private final Optional<String> dayAsked;

  private SupportByDay(ProjectFile file) {
    this.first = FileAmounts.atFirst(file.project(), file.kindOfMoney());
    this.contract = file.contract();
    this.stated = file.settlement().flatMap(ProjectSettlement::approvedSupport);
    this.changes = file.changes().stream().filter(one -> isCounted(one)).toList();
    this.dayAsked =
        IntStream.range(0, file.changes().size())
            .filter(i -> isCounted(file.changes().get(i)))
            .filter(i -> file.changes().get(i).day().isEmpty())
            .mapToObj(i -> "changes[" + i + "].day")
            .findFirst()
            .or(() -> lastOfOneDay(file.changes()).map(i -> "changes[" + i + "].day"))
            .or(
                () ->
                    changes.isEmpty() || contract.map(one -> one.day().isPresent()).orElse(true)
                        ? Optional.empty()
                        : Optional.of("contract.day"));
  }

  /** The last of several changes on their last day that leave different sums. */
  private Optional<Integer> lastOfOneDay(List<ProjectChange> all) {
    Optional<LocalDate> last =
        changes.stream().flatMap(one -> one.day().stream()).max(LocalDate::compareTo);
    List<Integer> places =
        IntStream.range(0, all.size())
            .filter(i -> isCounted(all.get(i)) && all.get(i).day().equals(last))
            .boxed()
            .toList();
    return places.stream().map(i -> all.get(i).support()).distinct().count() > 1
        ? Optional.of(places.get(places.size() - 1))
        : Optional.empty();
  }

  /**
   * The support of {@code file}.
   *
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  public static SupportByDay of(ProjectFile file) {
    return new SupportByDay(file);
  }

  /**
   * What can have been approved on {@code day}, in đồng; on any day where that is not known. Absent
   * among it is a sum that is not known.
   */
  public Possible approvedOn(Optional<LocalDate> day) {
    return new Possible(
        day.map(
                its ->
                    Stream.concat(
                        before(its).stream().map(sum -> mostOf(sum, its)),
                        changes.stream()
                            .filter(one -> one.day().isEmpty())
                            .map(ProjectChange::support)))
            .orElseGet(
                () -> Stream.concat(Stream.of(first), changes.stream().map(ProjectChange::support)))
            .collect(toImmutableSet()));
  }

  /**
   * What can have been given on {@code day}, in đồng: the least of what was approved and contracted
   * then; on any day where that is not known. Absent among it is a sum that is not known.
   */
  public Possible givenOn(Optional<LocalDate> day) {
    Optional<Vnd> agreed = contract.flatMap(ProjectContract::amount);
    if (changes.isEmpty()) {
      return Possible.only(least(first, agreed.or(() -> stated)));
    }
    Collection<Optional<Vnd>> approved = approvedOn(day).sums();
    if (agreed.isEmpty()) {
      Optional<Vnd> last = approved();
      return new Possible(
          approved.stream()
              .map(sum -> sum.equals(last) ? least(sum, stated) : sum)
              .collect(toImmutableSet()));
    }
    return new Possible(
        approved.stream().flatMap(sum -> asContracted(sum)).collect(toImmutableSet()));
  }

  /** Whether more can have been approved before {@code day} than on it. */
  public boolean canBeCutBy(Optional<LocalDate> day) {
    Optional<Vnd> then = approvedOn(day).least();
    return Stream.concat(
            Stream.of(first),
            changes.stream()
                .filter(one -> day.flatMap(its -> one.day().map(its::isAfter)).orElse(true))
                .map(ProjectChange::support))
        .flatMap(Optional::stream)
        .anyMatch(before -> then.map(sum -> before.compareTo(sum) > 0).orElse(false));
  }

  /** The support approved, as the last decided change of it leaves it. */
  Optional<Vnd> approved() {
    return changes.isEmpty() ? first : ProjectFile.latest(changes).flatMap(ProjectChange::support);
  }

  /** The support by the contract, as the changes after it leave it; else as it is settled by. */
  Optional<Vnd> contracted() {
    Optional<Vnd> agreed = contract.flatMap(ProjectContract::amount);
    if (changes.isEmpty()) {
      return agreed.or(() -> stated);
    }
    if (agreed.isEmpty()) {
      return approved().isPresent() ? stated : settledInstead();
    }
    Optional<LocalDate> signed = contract.flatMap(ProjectContract::day);
    boolean changed = changes.stream().anyMatch(one -> isAfter(one, signed).orElse(false));
    boolean open = changes.stream().anyMatch(one -> isAfter(one, signed).isEmpty());
    return new Possible(
            Stream.concat(
                    changed && !open ? Stream.of() : Stream.of(agreed),
                    changed || open ? asContracted(approved()) : Stream.of())
                .collect(toImmutableSet()))
        .known()
        .or(this::settledInstead);
  }

  /**
   * The place of the day by which it is not known what was approved when; absent where all are
   * known that decide it.
   */
  public Optional<String> dayAsked() {
    return dayAsked;
  }

  /** What the contract comes to where {@code approved} is; where that is not known, as settled. */
  private Stream<Optional<Vnd>> asContracted(Optional<Vnd> approved) {
    Vnd agreed = contract.flatMap(ProjectContract::amount).orElseThrow();
    return approvedOn(contract.flatMap(ProjectContract::day)).sums().stream()
        .map(
            then ->
                then.isPresent() && approved.isPresent()
                    ? approved
                        .filter(sum -> sum.compareTo(then.get()) > 0)
                        .or(() -> least(approved, Optional.of(agreed)))
                    : settledInstead());
  }

  /** What the settlement says was given, where a change does not say what it left. */
  private Optional<Vnd> settledInstead() {
    return stated.filter(any -> changes.stream().anyMatch(one -> one.support().isEmpty()));
  }

  /** What can have been approved before {@code day} by what has a day. */
  private List<Optional<Vnd>> before(LocalDate day) {
    Optional<LocalDate> last =
        changes.stream()
            .flatMap(one -> one.day().stream())
            .filter(its -> its.isBefore(day))
            .max(LocalDate::compareTo);
    return last.isEmpty()
        ? ImmutableList.of(first)
        : changes.stream()
            .filter(one -> one.day().equals(last))
            .map(ProjectChange::support)
            .collect(toImmutableList());
  }

  /** The most of {@code before} and of what was decided on {@code day} itself. */
  private Optional<Vnd> mostOf(Optional<Vnd> before, LocalDate day) {
    return new Possible(
            Stream.concat(
                    Stream.of(before),
                    changes.stream()
                        .filter(one -> one.day().equals(Optional.of(day)))
                        .map(ProjectChange::support))
                .collect(toImmutableSet()))
        .most();
  }

  private static Optional<Boolean> isAfter(ProjectChange change, Optional<LocalDate> day) {
    return change.day().flatMap(its -> day.map(its::isAfter));
  }

  private static Optional<Vnd> least(Optional<Vnd> one, Optional<Vnd> other) {
    return Stream.of(one, other).flatMap(Optional::stream).reduce(Vnd::min);
  }

  private static boolean isCounted(ProjectChange change) {
    return change.kind().isOfSupport() && change.isDecided();
  }

  /**
   * The sums that one can be; absent among them is one that is not known.
   *
   * @param sums the sums, in đồng, each once
   */
  public record Possible(Set<Optional<Vnd>> sums) {
    /**
     * Copies the sums.
     *
     * @throws IllegalArgumentException if one of them is null
     */
    public Possible {
      sums = Gate.set("sums of possible support", sums);
    }

    static Possible only(Optional<Vnd> sum) {
      return new Possible(ImmutableSet.of(sum));
    }

    /** The sum, if it can be one only and that is known. */
    public Optional<Vnd> known() {
      return least().filter(any -> sums.size() == 1);
    }

    /** The least of them; absent where one is not known. */
    public Optional<Vnd> least() {
      return all().flatMap(some -> some.stream().reduce(Vnd::min));
    }

    /** The most of them; absent where one is not known. */
    public Optional<Vnd> most() {
      return all().flatMap(some -> some.stream().reduce(Vnd::max));
    }

    private Optional<List<Vnd>> all() {
      return sums.contains(Optional.<Vnd>empty())
          ? Optional.empty()
          : Optional.of(sums.stream().flatMap(Optional::stream).toList());
    }
  }
}
