package vn.khuyencong.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.document.Document;
import vn.khuyencong.document.DocumentForm;
import vn.khuyencong.document.Places;
import vn.khuyencong.document.Resolved;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.floor.Floor;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.network.NetworkBudget;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Question;
import vn.khuyencong.rule.Remedy;

/** How the cost grows with the size of what is asked. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GrowthBenchmark {
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(Projects.DAY);
  private static final PromotionLaw NETWORK_LAW = PromotionLaw.inForceOn(Projects.NETWORK_DAY);
  private static final PromotionLaw FACILITY_LAW = PromotionLaw.inForceOn(Floor.DAY);

  /** A project of {@link #lines} lines. */
  @State(Scope.Benchmark)
  public static class LinesOfProject {
    @Param({"1", "10", "100", "1000", "10000"})
    public int lines = 1;

    private Project project = Projects.withLines(1);
    private List<CostLine> costs = Projects.lines(1);

    /** Makes it of the size that is measured. */
    @Setup
    public void make() {
      project = Projects.withLines(lines);
      costs = Projects.lines(lines);
    }
  }

  /** A plan of {@link #projects} projects. */
  @State(Scope.Benchmark)
  public static class ProjectsOfPlan {
    @Param({"50", "100", "400"})
    public int projects = 1;

    private AnnualPlan plan = Projects.openPlan(1);

    /** Makes it of the size that is measured. */
    @Setup
    public void make() {
      plan = Projects.openPlan(projects);
    }
  }

  /** A network of 20 members, {@link #twenties} times. */
  @State(Scope.Benchmark)
  public static class MembersOfNetwork {
    @Param({"1", "10", "100", "500"})
    public int twenties = 1;

    private NetworkPlan plan = Projects.longAn(1);

    /** Makes it of the size that is measured. */
    @Setup
    public void make() {
      plan = Projects.longAn(twenties);
    }
  }

  /** A network with {@link #rates} rates that are too high. */
  @State(Scope.Benchmark)
  public static class RatesOfNetwork {
    @Param({"1", "4", "12"})
    public int rates = 1;

    private NetworkPlan plan = Projects.dear(1);

    /** Makes it of the size that is measured. */
    @Setup
    public void make() {
      plan = Projects.dear(rates);
    }
  }

  /** A project with {@link #lines} lines that request too much. */
  @State(Scope.Benchmark)
  public static class DearLinesOfProject {
    @Param({"1", "10", "100"})
    public int lines = 1;

    private Project project = Projects.withDearLines(1);

    /** Makes it of the size that is measured. */
    @Setup
    public void make() {
      project = Projects.withDearLines(lines);
    }
  }

  /** A document with {@link #localities} localities, and a facility in each. */
  @State(Scope.Benchmark)
  public static class LocalitiesOfDocument {
    @Param({"10", "100", "1000", "10000"})
    public int localities = 1;

    private DocumentForm document = Documents.withLocalities(1);

    /** Makes it of the size that is measured. */
    @Setup
    public void make() {
      document = Documents.withLocalities(localities);
    }
  }

  /** A facility with {@link #sites} sites. */
  @State(Scope.Benchmark)
  public static class SitesOfFacility {
    @Param({"1", "10", "100", "1000", "10000"})
    public int sites = 1;

    private SupportRequest request = Facilities.withSites(1);
    private SupportRequest refused = Facilities.refusedWithSites(1);

    /** Makes it of the size that is measured. */
    @Setup
    public void make() {
      request = Facilities.withSites(sites);
      refused = Facilities.refusedWithSites(sites);
    }
  }

  @Benchmark
  public Assessment reviewOfProject(LinesOfProject of) {
    return LAW.review(of.project);
  }

  @Benchmark
  public List<SupportLimit> jointLimits(LinesOfProject of) {
    return LAW.limitsFor(of.costs);
  }

  @Benchmark
  public Assessment reviewOfPlan(ProjectsOfPlan of) {
    return LAW.review(of.plan);
  }

  @Benchmark
  public List<Question> questionsOfPlan(ProjectsOfPlan of) {
    return LAW.review(of.plan).questions();
  }

  @Benchmark
  public Assessment reviewOfNetwork(MembersOfNetwork of) {
    return NETWORK_LAW.review(of.plan);
  }

  @Benchmark
  public NetworkBudget budgetOfNetwork(MembersOfNetwork of) {
    return NETWORK_LAW.budgetOf(of.plan);
  }

  @Benchmark
  public List<Remedy> remediesOfNetwork(RatesOfNetwork of) {
    return NETWORK_LAW.remediesFor(of.plan);
  }

  @Benchmark
  public List<Remedy> remediesOfProject(DearLinesOfProject of) {
    return LAW.remediesFor(of.project);
  }

  @Benchmark
  public Resolved<Document> document(LocalitiesOfDocument of) {
    return of.document.resolve(Places.NONE);
  }

  @Benchmark
  public List<Remedy> remediesOfSites(SitesOfFacility of) {
    return FACILITY_LAW.remediesFor(of.refused);
  }

  @Benchmark
  public Assessment assessSites(SitesOfFacility of) {
    return FACILITY_LAW.assess(of.request);
  }

  @Benchmark
  public List<Question> questionsOfSites(SitesOfFacility of) {
    return FACILITY_LAW.assess(of.request).questions();
  }
}
