package vn.khuyencong.bench;

import java.time.Year;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.khuyencong.budget.BudgetLine;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.support.SupportCategory;

/** A million lines added up by content and province; the figures are those of one line. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SummaryBenchmark {
  private static final int LINES = 1_000_000;
  private static final int PROVINCES = 63;
  private static final int MOST = 1_000_000_000;

  private final List<BudgetLine> lines = lines();

  @Benchmark
  @OperationsPerInvocation(LINES)
  public BudgetSummary summary() {
    return lines.stream().collect(BudgetSummary.by(Dimension.CATEGORY, Dimension.PROVINCE));
  }

  /**
   * By hand: a loop over the lines into an array for each content, by the number of the province.
   */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public Map<SupportCategory, long[]> byHand() {
    Map<SupportCategory, long[]> sums = new EnumMap<>(SupportCategory.class);
    for (SupportCategory content : SupportCategory.values()) {
      sums.put(content, new long[PROVINCES]);
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (BudgetLine line : lines) {
      Integer number = numbers.get(line.province().orElseThrow());
      if (number == null) {
        number = numbers.size();
        numbers.put(line.province().orElseThrow(), number);
      }
      long[] ofContent = Objects.requireNonNull(sums.get(line.category().orElseThrow()));
      ofContent[number] = Math.addExact(ofContent[number], line.amount().orElseThrow().dong());
    }
    return sums;
  }

  private static List<BudgetLine> lines() {
    Random random = new Random(LINES);
    List<String> provinces = IntStream.range(0, PROVINCES).mapToObj(i -> "t" + i).toList();
    SupportCategory[] contents = SupportCategory.values();
    Year year = Year.of(2024);
    return IntStream.range(0, LINES)
        .mapToObj(
            i ->
                BudgetLine.builder()
                    .id("l")
                    .amount(Vnd.of(random.nextInt(MOST)))
                    .stage(BudgetStage.APPROVED)
                    .category(contents[random.nextInt(contents.length)])
                    .source(MoneySource.PROVINCIAL_PROMOTION)
                    .province(provinces.get(random.nextInt(PROVINCES)))
                    .year(year)
                    .build())
        .toList();
  }
}
