package vn.khuyencong.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.khuyencong.floor.Floor;

/** Rule engines on the requests of {@link AssessBenchmark}: yes or no by twelve bare conditions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EngineBenchmark {
  private final DroolsEngine drools = new DroolsEngine();
  private final EasyRulesEngine easyRules = new EasyRulesEngine();
  private final Sheet passing = new Sheet(Facilities.passing());
  private final Sheet[] mix = Facilities.mix().stream().map(Sheet::new).toArray(Sheet[]::new);

  private int next;

  @Benchmark
  public boolean drools() {
    return Floor.isBeneficiary(drools.met(passing));
  }

  @Benchmark
  public boolean droolsMix() {
    return Floor.isBeneficiary(drools.met(mix[number()]));
  }

  @Benchmark
  public boolean easyRules() {
    return Floor.isBeneficiary(easyRules.met(passing));
  }

  @Benchmark
  public boolean easyRulesMix() {
    return Floor.isBeneficiary(easyRules.met(mix[number()]));
  }

  private int number() {
    next = (next + 1) % mix.length;
    return next;
  }
}
