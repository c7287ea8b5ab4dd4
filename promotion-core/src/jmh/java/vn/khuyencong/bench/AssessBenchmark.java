package vn.khuyencong.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.floor.Floor;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.Texts;
import vn.khuyencong.law.review.FacilityReview;
import vn.khuyencong.receipt.Receipt;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.rule.Remedy;

/** One facility: the library, hand-written code and rule engines on the same requests. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AssessBenchmark {
  private final PromotionLaw law = PromotionLaw.inForceOn(Floor.DAY);
  private final PromotionLaw law2026 = PromotionLaw.inForceOn(Facilities.DAY_2026);
  private final LawInForce inForce = LawInForce.on(Floor.DAY, Texts.NATIONAL);

  private final SupportRequest passing = Facilities.passing();
  private final SupportRequest violated = Facilities.violated();
  private final SupportRequest undetermined = Facilities.undetermined();
  private final SupportRequest unknown = Facilities.unknown();
  private final SupportRequest allFacts2026 = Facilities.allFacts2026();
  private final SupportRequest[] mix = Facilities.mix().toArray(SupportRequest[]::new);
  private final FacilityRow[] rows =
      Facilities.mix().stream().map(FacilityRow::of).toArray(FacilityRow[]::new);

  private final Shape shape = Shape.of(law.assess(passing));
  private final Finding[] met = Shape.constants(law.assess(passing), Outcome.SATISFIED);
  private final Finding[] unmet = Shape.constants(law.assess(passing), Outcome.VIOLATED);

  private int next;

  @Benchmark
  public Assessment passing() {
    return law.assess(passing);
  }

  @Benchmark
  public Assessment violated() {
    return law.assess(violated);
  }

  @Benchmark
  public Assessment undetermined() {
    return law.assess(undetermined);
  }

  @Benchmark
  public Assessment nothingKnown() {
    return law.assess(unknown);
  }

  @Benchmark
  public Assessment allFacts2026() {
    return law2026.assess(allFacts2026);
  }

  @Benchmark
  public Assessment mix() {
    return law.assess(mix[number()]);
  }

  /** Without priority and the contents that the routes open. */
  @Benchmark
  public Assessment eligibilityAlone() {
    return FacilityReview.assess(passing, inForce);
  }

  @Benchmark
  public List<Question> questions() {
    return law.assess(undetermined).questions();
  }

  @Benchmark
  public List<Question> questionsNothingKnown() {
    return law.assess(unknown).questions();
  }

  @Benchmark
  public List<Remedy> remedies() {
    return law.remediesFor(violated);
  }

  @Benchmark
  public Receipt receipt() {
    return law.receipts().of(passing);
  }

  /** A facility built from the figures of a row, and assessed. */
  @Benchmark
  public Assessment batch() {
    return law.assess(rows[number()].request());
  }

  /** Straight-line code: yes or no. */
  @Benchmark
  public boolean floor() {
    return Floor.isBeneficiary(passing);
  }

  @Benchmark
  public boolean floorMix() {
    return Floor.isBeneficiary(mix[number()]);
  }

  /** Straight-line code with a constant finding for each finding of the library. */
  @Benchmark
  public List<Finding> floorFindings() {
    int bits = Floor.met(passing);
    List<Finding> findings = new ArrayList<>(met.length);
    for (int i = 0; i < met.length; i++) {
      findings.add((bits >> (i % Floor.CONDITIONS) & 1) == 1 ? met[i] : unmet[i]);
    }
    return findings;
  }

  /** The tree of the library's answer from ready findings, and its outcome. */
  @Benchmark
  public Outcome shape() {
    return shape.build().outcome();
  }

  private int number() {
    next = (next + 1) % mix.length;
    return next;
  }
}
