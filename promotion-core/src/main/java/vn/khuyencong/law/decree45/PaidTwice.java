package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.MemberPay;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Verdict;

/**
 * Who is paid for one month by two networks, of one plan or of two plans of a programme. Each row
 * is looked at once, against the first that is paid for each month.
 *
 * <p>Reading: the id of a member is that of a person, the same in every network of a province; ids
 * that differ in case and spaces only are one. Months of one person in several networks are joined
 * as those of several rows are: one after the other they stand, the same month twice is refused. A
 * month that no network can pay, since it or the host is not there, counts for none.
 */
final class PaidTwice {
  private final Map<Map.Entry<String, String>, Person> persons = new HashMap<>();
  private final Context context;

  private PaidTwice(Context context) {
    this.context = context;
  }

  /** The verdicts on those whom two networks of {@code plan} pay, or may pay. */
  static List<Verdict> inPlan(AnnualPlan plan, Context context) {
    PaidTwice seen = new PaidTwice(context);
    return plan.networks().size() < 2
        ? ImmutableList.of()
        : plan
            .eachNetwork(
                (network, path) -> seen.by(new Payer(path, plan.id(), network), path).stream())
            .stream()
            .flatMap(found -> found)
            .map(Found::verdict)
            .collect(toImmutableList());
  }

  /** The verdicts on those whom networks of two plans of {@code program} pay, or may pay. */
  static List<Verdict> inProgram(Program program, Context context) {
    PaidTwice seen = new PaidTwice(context);
    return program
        .eachPlan(
            (plan, at) ->
                plan
                    .eachNetwork(
                        (network, path) ->
                            seen.by(new Payer(at, plan.id(), network), at + "." + path))
                    .stream())
        .stream()
        .flatMap(found -> found)
        .flatMap(List::stream)
        .map(found -> found.verdict().with("plans", found.plans()))
        .collect(toImmutableList());
  }

  private List<Found> by(Payer payer, String path) {
    Map<String, Set<YearMonth>> paid = paid(payer.network());
    return payer
        .network()
        .eachMember(
            (row, at) ->
                row(row, paid.getOrDefault(row.id(), ImmutableSet.of()), payer)
                    .map(found -> found.at(path + "." + at + ".id")))
        .stream()
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  /** The months to be paid to each; none where the year of the network cannot be computed. */
  private Map<String, Set<YearMonth>> paid(NetworkPlan network) {
    try {
      return NetworkPay.budget(network, context).members().stream()
          .collect(toImmutableMap(MemberPay::collaborator, PaidTwice::months));
    } catch (IllegalArgumentException | ArithmeticException notComputable) {
      return ImmutableMap.of();
    }
  }

  /** The months that are to be paid, also those that have no price yet. */
  private static Set<YearMonth> months(MemberPay pay) {
    return Stream.concat(pay.paid().stream().map(month -> month.month()), pay.unpriced().stream())
        .collect(toImmutableSet());
  }

  private Optional<Found> row(Collaborator row, Set<YearMonth> paid, Payer payer) {
    Person person =
        persons.computeIfAbsent(
            Map.entry(payer.network().network().province().id(), Gate.compared(row.id())),
            id -> new Person());
    return row.service().isEmpty()
        ? person
            .unknown(payer)
            .map(other -> Found.of(row, ImmutableList.of(), ImmutableList.of(other, payer)))
        : person.paid(
            row,
            payer.network().monthsOf(row).filter(paid::contains).collect(toImmutableList()),
            payer);
  }

  /** Who has paid one person so far: the first for each month, for any, and for unknown months. */
  private static final class Person {
    private final Map<YearMonth, Payer> first = new HashMap<>();
    private final List<Payer> known = new ArrayList<>();
    private final List<Payer> unknown = new ArrayList<>();

    /** Another that pays or may pay, where {@code payer} pays for months that are not known. */
    Optional<Payer> unknown(Payer payer) {
      Optional<Payer> other = other(known, payer).or(() -> other(unknown, payer));
      keepFirst(unknown, payer);
      return other;
    }

    /** What is found where {@code payer} pays {@code row} for {@code months}. */
    Optional<Found> paid(Collaborator row, List<YearMonth> months, Payer payer) {
      ImmutableList.Builder<YearMonth> twice = ImmutableList.builder();
      ImmutableList.Builder<Payer> payers = ImmutableList.builder();
      for (YearMonth month : months) {
        Payer other = first.computeIfAbsent(month, any -> payer);
        if (payer.isOther(other)) {
          twice.add(month);
          payers.add(other);
        }
      }
      if (months.isEmpty()) {
        return Optional.empty();
      }
      keepFirst(known, payer);
      Found found = Found.of(row, twice.build(), payers.add(payer).build());
      return found.months().isEmpty()
          ? other(unknown, payer)
              .map(other -> Found.of(row, ImmutableList.of(), ImmutableList.of(other, payer)))
          : Optional.of(found);
    }

    private static void keepFirst(List<Payer> payers, Payer payer) {
      if (payers.isEmpty()) {
        payers.add(payer);
      }
    }

    private static Optional<Payer> other(List<Payer> payers, Payer payer) {
      return payers.stream().filter(payer::isOther).findFirst();
    }
  }

  /**
   * A network that pays.
   *
   * @param whole the path of what is looked at as one: the network, or its plan
   * @param plan the id of its plan
   * @param network the network
   */
  private record Payer(String whole, String plan, NetworkPlan network) {

    boolean isOther(Payer other) {
      return !whole.equals(other.whole);
    }
  }

  /**
   * A person who is paid twice, or may be.
   *
   * @param path where the row stands
   * @param member the id of the person
   * @param months the months paid twice; none if that is not known
   * @param payers who pays
   */
  private record Found(String path, String member, List<YearMonth> months, List<Payer> payers) {

    static Found of(Collaborator row, List<YearMonth> months, List<Payer> payers) {
      return new Found("", row.id(), months, payers);
    }

    Found at(String where) {
      return new Found(where, member, months, payers);
    }

    List<String> plans() {
      return payers.stream().map(Payer::plan).distinct().collect(toImmutableList());
    }

    Verdict verdict() {
      return (months.isEmpty() ? Verdict.missing("service") : Verdict.violated())
          .at(path)
          .with("member", member)
          .with("months", months)
          .with(
              "networks",
              payers.stream()
                  .map(payer -> payer.network().network().id())
                  .distinct()
                  .collect(toImmutableList()));
    }
  }
}
