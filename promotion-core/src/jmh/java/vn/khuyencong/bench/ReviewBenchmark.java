package vn.khuyencong.bench;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.law.book.LawChange;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.network.NetworkBudget;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.receipt.Receipt;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Remedy;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportItem;

/** Lines, projects, the network of Long An, and what changes in the law. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReviewBenchmark {
  private final PromotionLaw law = PromotionLaw.inForceOn(Projects.DAY);
  private final PromotionLaw networkLaw = PromotionLaw.inForceOn(Projects.NETWORK_DAY);
  private final CostLine line = Projects.lines(1).get(0);
  private final Project project = Projects.withLines(1);
  private final Project refused = Projects.refused();
  private final NetworkPlan longAn = LongAn.complete();

  private final BigDecimal share = new BigDecimal("0.5");
  private final Map<SpendingItem, Long> ceilings =
      ImmutableMap.of(
          SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 200_000_000L,
          SupportItem.DEMONSTRATION_MODEL_EXISTING, 100_000_000L,
          SupportItem.CONSULTANCY, 35_000_000L,
          SupportItem.BRAND, 35_000_000L);

  @Benchmark
  public SupportLimit limitFor() {
    return law.limitFor(line);
  }

  /** By hand: the ceiling of the item, and half of the cost. */
  @Benchmark
  public long limitByHand() {
    long ceiling = Objects.requireNonNull(ceilings.get(line.item().orElseThrow()));
    BigDecimal cost = new BigDecimal(line.cost().orElseThrow().dong());
    return Math.min(ceiling, cost.multiply(share).setScale(0, RoundingMode.DOWN).longValueExact());
  }

  @Benchmark
  public Assessment project() {
    return law.review(project);
  }

  @Benchmark
  public List<Remedy> projectRemedies() {
    return law.remediesFor(refused);
  }

  @Benchmark
  public Receipt projectReceipt() {
    return law.receipts().of(project);
  }

  @Benchmark
  public Assessment network() {
    return networkLaw.review(longAn);
  }

  @Benchmark
  public NetworkBudget networkBudget() {
    return networkLaw.budgetOf(longAn);
  }

  @Benchmark
  public Receipt networkReceipt() {
    return networkLaw.receipts().of(longAn);
  }

  @Benchmark
  public List<LawChange> changesBetween() {
    return PromotionLaw.changesBetween(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 1, 1));
  }

  @Benchmark
  public PromotionLaw lawOfADay() {
    return PromotionLaw.inForceOn(Projects.DAY);
  }
}
