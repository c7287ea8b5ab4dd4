package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.wage.BaseSalary;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.HostOffice;
import vn.khuyencong.network.MemberPay;
import vn.khuyencong.network.MonthPay;
import vn.khuyencong.network.MonthRange;
import vn.khuyencong.network.NetworkBudget;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.RemunerationRate;
import vn.khuyencong.network.SalaryBasis;
import vn.khuyencong.rule.Context;

/**
 * Computes remuneration: coefficient times the base salary of each month served, or the đồng a
 * month that were fixed.
 *
 * <p>Reading: a month is payable while the decree is in force, the network stands and the host is
 * there. The months of one person who stands in several rows are joined. A month in two of them is
 * paid once, at the lower amount; the review refuses it.
 */
public final class NetworkPay {
  /** The lower amount first; the rest only makes the choice independent of the order of rows. */
  private static final Comparator<MonthPay> LOWEST =
      Comparator.comparing(MonthPay::amount)
          .thenComparing(pay -> pay.host().kind())
          .thenComparing(pay -> pay.host().in(Language.VIETNAMESE))
          .thenComparing(pay -> pay.host().validity().toString())
          .thenComparing(pay -> pay.coefficient().isPresent());

  private final NetworkPlan plan;
  private final Optional<Context> asked;

  private final ImmutableList<YearMonth> months;

  /** The months of the year that the decree and the network let be paid. */
  private final ImmutableSet<YearMonth> open;

  /** The base salary of each month that was asked, once for all members. */
  private final Map<YearMonth, Salary> salaries = new HashMap<>();

  private NetworkPay(NetworkPlan plan, Optional<Context> asked) {
    this.plan = plan;
    this.asked = asked;
    this.months = ImmutableList.copyOf(plan.months());
    this.open =
        months.stream()
            .filter(month -> isOfDecree(month, asked) && plan.stands(month))
            .collect(toImmutableSet());
  }

  private static boolean isOfDecree(YearMonth month, Optional<Context> asked) {
    return MonthlyLaw.isOfDecree(month, asked.orElseGet(() -> Context.on(MonthRange.dayOf(month))));
  }

  /**
   * What {@code plan} costs at the base salary of each month, whatever the day on which that was
   * known. The review says why a month is not payable. A month whose host or rate is not known has
   * no price.
   *
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  public static NetworkBudget budget(NetworkPlan plan) {
    return new NetworkPay(plan, Optional.empty()).budget();
  }

  /**
   * What {@code plan} costs, asked on the day of {@code context}: months that have not begun by
   * then are computed at the base salary known for them, unless the plan says otherwise.
   *
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  public static NetworkBudget budget(NetworkPlan plan, Context context) {
    return new NetworkPay(plan, Optional.of(context)).budget();
  }

  /**
   * The months of the year for which {@code row} can be paid: those that it serves, or any where
   * its service is not known.
   */
  static List<YearMonth> payable(NetworkPlan plan, Collaborator row, Context context) {
    NetworkPay pay = new NetworkPay(plan, Optional.of(context));
    return pay.months.stream()
        .filter(month -> row.service().isEmpty() || row.servesIn(month))
        .filter(month -> pay.isPayable(row, month))
        .collect(toImmutableList());
  }

  /** Whether some place can pay {@code member} for {@code month}, as far as is known. */
  private boolean isPayable(Collaborator member, YearMonth month) {
    return open.contains(month) && (member.hosts().isEmpty() || host(member, month).isPresent());
  }

  private NetworkBudget budget() {
    ImmutableListMultimap<String, Collaborator> rows =
        Multimaps.index(plan.network().members(), Collaborator::id);
    return new NetworkBudget(
        rows.asMap().values().stream()
            .map(ImmutableList::copyOf)
            .map(this::pay)
            .collect(toImmutableList()),
        plan.meetings(),
        plan.otherCosts());
  }

  /** The pay of one person, who stands in {@code rows}. */
  private MemberPay pay(List<Collaborator> rows) {
    ImmutableList.Builder<MonthPay> paid = ImmutableList.builderWithExpectedSize(months.size());
    ImmutableList.Builder<YearMonth> unpriced = ImmutableList.builder();
    ImmutableList.Builder<YearMonth> notPayable = ImmutableList.builder();
    for (YearMonth month : months) {
      if (servesAny(rows, month)) {
        List<Optional<MonthPay>> pays = payable(rows, month);
        if (pays.isEmpty()) {
          notPayable.add(month);
        } else if (pays.contains(Optional.<MonthPay>empty())) {
          unpriced.add(month);
        } else {
          paid.add(lowest(pays));
        }
      }
    }
    return new MemberPay(rows.get(0).id(), paid.build(), unpriced.build(), notPayable.build());
  }

  private static boolean servesAny(List<Collaborator> rows, YearMonth month) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).servesIn(month)) {
        return true;
      }
    }
    return false;
  }

  private static MonthPay lowest(List<Optional<MonthPay>> pays) {
    return pays.size() == 1
        ? pays.get(0).orElseThrow()
        : pays.stream().map(Optional::orElseThrow).min(LOWEST).orElseThrow();
  }

  /** For each row by which {@code month} can be paid, its pay, as far as it has a price. */
  private List<Optional<MonthPay>> payable(List<Collaborator> rows, YearMonth month) {
    if (!open.contains(month)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Optional<MonthPay>> pays =
        ImmutableList.builderWithExpectedSize(rows.size());
    for (Collaborator row : rows) {
      if (row.servesIn(month)) {
        Optional<HostOffice> host = host(row, month);
        if (host.isPresent()) {
          pays.add(pay(row, host.get(), month));
        } else if (row.hosts().isEmpty()) {
          pays.add(Optional.empty());
        }
      }
    }
    return pays.build();
  }

  private Optional<MonthPay> pay(Collaborator row, HostOffice host, YearMonth month) {
    Optional<RemunerationRate> rate = plan.network().scale().rate(row.role(), host.kind(), month);
    return rate.isPresent() ? Optional.of(pay(month, host, rate.get())) : Optional.empty();
  }

  private MonthPay pay(YearMonth month, HostOffice host, RemunerationRate rate) {
    Salary salary = salaries.computeIfAbsent(month, this::salary);
    return new MonthPay(
        month,
        host,
        salary.base(),
        rate.coefficient(),
        rate.monthly(salary.base()),
        salary.knownOn());
  }

  private Salary salary(YearMonth month) {
    return new Salary(
        asked
            .map(day -> BaseSalary.of(plan, month, day))
            .orElseGet(() -> BaseSalary.of(month))
            .value(),
        asked
            .filter(day -> !plan.salaries().equals(Optional.of(SalaryBasis.OF_EACH_MONTH)))
            .flatMap(day -> day.aheadOf(month)));
  }

  /** The base salary of a month and, where that had not begun, the day on which it was known. */
  private record Salary(Vnd base, Optional<LocalDate> knownOn) {}

  private static Optional<HostOffice> host(Collaborator member, YearMonth month) {
    return member.hostIn(month).filter(host -> Article08LocalOrganization.existsIn(month, host));
  }
}
