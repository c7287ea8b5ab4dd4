package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Verdict;

/**
 * Who is paid for one month by two networks, of one plan or of two plans of a programme. Each row
 * is looked at once, against the first that is paid for each month; of a row whose service is not
 * known it is asked where another pays, or may pay, a month that it could be paid for.
 *
 * <p>Reading: the id of a member is that of a person, the same in every network of a province; ids
 * that differ in case and spaces only are one. Months of one person in several networks are joined
 * as those of several rows are: one after the other they stand, the same month twice is refused. A
 * month that no network can pay, since it or the host is not there, counts for none.
 */
final class PaidTwice {
  private final List<Row> rows = new ArrayList<>();

  /** The first who pays, and the first besides that one who pays or may pay. */
  private final Map<PersonMonth, List<Payer>> claims = new HashMap<>();

  private final Map<PersonMonth, Payer> first = new HashMap<>();
  private final Context context;

  private PaidTwice(Context context) {
    this.context = context;
  }

  /** The verdicts on those whom two networks of {@code plan} pay, or may pay. */
  static List<Verdict> inPlan(AnnualPlan plan, Context context) {
    PaidTwice seen = new PaidTwice(context);
    plan.eachNetwork((network, path) -> seen.add(new Payer(path, plan.id(), network), path));
    return seen.found().stream().map(Found::verdict).collect(toImmutableList());
  }

  /** The verdicts on those whom networks of two plans of {@code program} pay, or may pay. */
  static List<Verdict> inProgram(Program program, Context context) {
    PaidTwice seen = new PaidTwice(context);
    program.eachPlan(
        (plan, at) ->
            plan.eachNetwork(
                (network, path) -> seen.add(new Payer(at, plan.id(), network), at + "." + path)));
    return seen.found().stream()
        .map(found -> found.verdict().with("plans", found.plans()))
        .collect(toImmutableList());
  }

  private boolean add(Payer payer, String path) {
    return rows.addAll(
        payer
            .network()
            .eachMember(
                (member, at) ->
                    new Row(
                        payer,
                        member,
                        path + "." + at,
                        NetworkPay.payable(payer.network(), member, context))));
  }

  private List<Found> found() {
    rows.forEach(row -> row.months().forEach(month -> claim(row.in(month), row.payer())));
    return rows.stream()
        .map(row -> row.member().service().isEmpty() ? unknown(row) : paid(row))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private void claim(PersonMonth month, Payer payer) {
    List<Payer> payers = claims.computeIfAbsent(month, any -> new ArrayList<>(2));
    if (payers.isEmpty() || (payers.size() == 1 && payer.isOther(payers.get(0)))) {
      payers.add(payer);
    }
  }

  /** What is found where another pays or may pay for months for which {@code row} could be paid. */
  private Optional<Found> unknown(Row row) {
    return row.months().stream()
        .flatMap(month -> claims.getOrDefault(row.in(month), List.of()).stream())
        .filter(row.payer()::isOther)
        .findFirst()
        .map(other -> new Found(row, ImmutableList.of(), ImmutableList.of(other, row.payer())));
  }

  /** What is found where another before pays for months for which {@code row} is paid. */
  private Optional<Found> paid(Row row) {
    ImmutableList.Builder<YearMonth> twice = ImmutableList.builder();
    ImmutableList.Builder<Payer> payers = ImmutableList.builder();
    for (YearMonth month : row.months()) {
      Payer other = first.computeIfAbsent(row.in(month), any -> row.payer());
      if (row.payer().isOther(other)) {
        twice.add(month);
        payers.add(other);
      }
    }
    return Optional.of(new Found(row, twice.build(), payers.add(row.payer()).build()))
        .filter(found -> !found.months().isEmpty());
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

  /** One person in one month; ids are those of one province. */
  private record PersonMonth(String province, String id, YearMonth month) {}

  /**
   * A row of a network.
   *
   * @param payer whose it is
   * @param member the row
   * @param path where it stands
   * @param months the months for which it is paid, or could be
   */
  private record Row(Payer payer, Collaborator member, String path, List<YearMonth> months) {

    PersonMonth in(YearMonth month) {
      return new PersonMonth(
          payer.network().network().province().id(), Gate.compared(member.id()), month);
    }
  }

  /**
   * A person who is paid twice, or may be.
   *
   * @param row the further row, or the one whose service is not known
   * @param months the months paid twice; none if that is not known
   * @param payers who pays
   */
  private record Found(Row row, List<YearMonth> months, List<Payer> payers) {

    List<String> plans() {
      return payers.stream().map(Payer::plan).distinct().collect(toImmutableList());
    }

    Verdict verdict() {
      return (months.isEmpty()
              ? Verdict.missing("service").at(row.path() + ".service")
              : Verdict.violated().at(row.path() + ".id"))
          .with("member", row.member().id())
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
