package vn.khuyencong.law.text;

import java.util.List;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;

/**
 * What rules are about, such as networks: each text adds its rules to a matter, and one review asks
 * all rules of it.
 *
 * @param <T> type of the subject
 */
public final class Matter<T> {
  /** Who is a beneficiary as a rural industrial establishment, as far as it asks who they are. */
  public static final Matter<SupportRequest> ESTABLISHMENTS = new Matter<>("route-a");

  /** In which places such an establishment produces. */
  public static final Matter<SiteRequest> SITES = new Matter<>("site");

  /** Which sectors it pursues there; one that is listed is enough. */
  public static final Matter<SectorCase> SECTORS = new Matter<>("sectors");

  /** That some sector of it is known. */
  public static final Matter<SiteRequest> SECTORS_KNOWN = new Matter<>("sectors");

  /** Who is a beneficiary by cleaner production. */
  public static final Matter<SupportRequest> CLEANER_PRODUCTION = new Matter<>("route-b");

  /** Who is a beneficiary by investing in the infrastructure of a cluster. */
  public static final Matter<SupportRequest> CLUSTER_INVESTORS = new Matter<>("route-investor");

  /** Who is a beneficiary by promotion services. */
  public static final Matter<SupportRequest> SERVICES = new Matter<>("route-c");

  /** Which artisans are beneficiaries. */
  public static final Matter<SupportRequest> ARTISANS = new Matter<>("route-artisan");

  /** By which law a request goes that began under an earlier one. */
  public static final Matter<SupportRequest> TRANSITION = new Matter<>("transition");

  /** Places that go first. */
  public static final Matter<SiteRequest> PRIORITY_AREAS = new Matter<>("priority-areas");

  /** Products that go first. */
  public static final Matter<SupportRequest> PRIORITY_PRODUCTS = new Matter<>("priority-products");

  /** Sectors that go first. */
  public static final Matter<SupportRequest> PRIORITY_SECTORS = new Matter<>("priority-sectors");

  /** Grounds of priority that are in no order. */
  public static final Matter<SupportRequest> PRIORITY_UNRANKED = new Matter<>("priority-unranked");

  /** Projects: contents, approval, procedure, conditions. */
  public static final Matter<Project> PROJECTS = new Matter<>("rules");

  /** The conditions that go with the national ceilings. */
  public static final Matter<Project> CEILING_CONDITIONS = new Matter<>("rules");

  /** For whom the items of a project are, line by line. */
  public static final Matter<ContentCase> CONTENTS = new Matter<>("contents");

  /** Which contents the routes of a facility open. */
  public static final Matter<List<ContentAccess>> OPENED_CONTENTS = new Matter<>("contents");

  /** The sums of a project. */
  public static final Matter<Project> PROJECT_MONEY = new Matter<>("money");

  /** Whether support is of the form that the ceilings measure. */
  public static final Matter<Project> SUPPORT_FORMS = new Matter<>("limits");

  /** Key projects. */
  public static final Matter<Project> KEY_PROJECTS = new Matter<>("key-project");

  /** The most that may be paid for a line. */
  public static final Matter<LimitCase> LIMITS = new Matter<>("limit");

  /** Networks of collaborators. */
  public static final Matter<NetworkPlan> NETWORKS = new Matter<>("network");

  /** Plans of a year. */
  public static final Matter<AnnualPlan> PLANS = new Matter<>("plan-rules");

  /** Programmes of a phase. */
  public static final Matter<Program> PROGRAMS = new Matter<>("program-rules");

  /** Advances. */
  public static final Matter<AdvanceRequest> ADVANCES = new Matter<>("advance");

  /** Changes of projects on the way. */
  public static final Matter<ProjectChange> CHANGES = new Matter<>("change");

  /** What acceptance covers, before a project is settled. */
  public static final Matter<ProjectSettlement> ACCEPTANCE = new Matter<>("settlement");

  /** Settlement of projects. */
  public static final Matter<ProjectSettlement> SETTLEMENTS = new Matter<>("settlement");

  /** What is paid back of the advances of a project that is settled. */
  public static final Matter<DueRepayment.OfSettlement> SETTLEMENT_REPAYMENTS =
      new Matter<>("settlement");

  /** What is paid back of the advances of a file. */
  public static final Matter<DueRepayment.OfFile> FILE_REPAYMENTS = new Matter<>("file-money");

  /** Advances that were paid. */
  public static final Matter<PaidAdvance> PAID_ADVANCES = new Matter<>("paid-advance");

  /** The file of a project: what is in it, and in which order of days. */
  public static final Matter<ProjectFile> FILES = new Matter<>("file-rules");

  /** The sums of the file of a project. */
  public static final Matter<ProjectFile> FILE_MONEY = new Matter<>("file-money");

  /** What the file of a project tells in two places. */
  public static final Matter<ToldTwice> TOLD_TWICE = new Matter<>("file-agreement");

  /** By the law of which day a step of the file of a project goes. */
  public static final Matter<FileStep> FILE_STEPS = new Matter<>("file-step");

  /** Repayable support. */
  public static final Matter<RepayableSupport> REPAYABLE = new Matter<>("repayable");

  private final String assessment;
  private final RuleSet<T> none;

  private Matter(String assessment) {
    this.assessment = assessment;
    this.none = new RuleSet<>(assessment, List.of());
  }

  /** The name of the assessment in which its rules are asked. */
  public String assessment() {
    return assessment;
  }

  /** No rules on this matter. */
  public RuleSet<T> none() {
    return none;
  }

  /** {@code rules} as the rules on this matter. */
  public RuleSet<T> of(List<Rule<T>> rules) {
    return new RuleSet<>(assessment, rules);
  }

  @Override
  public String toString() {
    return assessment;
  }
}
