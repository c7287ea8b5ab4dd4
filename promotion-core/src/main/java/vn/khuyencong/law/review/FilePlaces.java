package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.SupportByDay;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;

/**
 * Where a file tells what is asked of its advances and changes: what the file says for all of them,
 * as whether there is a contract, is asked there, once; the rest of an advance in its request.
 */
final class FilePlaces {
  /** What an advance of a file tells itself. */
  private static final Set<String> OF_ADVANCE =
      ImmutableSet.of("day", "amount", "money", "workDone", "papers", "request");

  private FilePlaces() {}

  /** {@code found}, of the file as a whole: the kind of money is asked once, where it is told. */
  static Assessment file(Assessment found) {
    return asked(
        found, finding -> finding.missingFacts().get(0).equals("money") ? "money" : finding.path());
  }

  /** {@code found}, of the {@code i}th advance, what is asked at the place where it is told. */
  static Assessment advance(Assessment found, int i, ProjectFile file) {
    return asked(found, finding -> ofAdvance(finding, i, file));
  }

  /** {@code found}, of the {@code i}th change, what is asked at the place where it is told. */
  static Assessment change(Assessment found, int i) {
    return asked(found, finding -> ofChange(finding, i));
  }

  /**
   * {@code found}, of the settlement: of the ceilings on items that it does not list, what is asked
   * stands at the project or at what was accepted, and the rest at the support settled.
   */
  static Assessment settlement(Assessment found, ProjectFile file) {
    boolean listed = file.settlement().flatMap(ProjectSettlement::lines).isPresent();
    return listed ? found : carriedOut(found, file, false);
  }

  private static Assessment carriedOut(Assessment found, ProjectFile file, boolean within) {
    boolean limits = within || found.name().equals("limits");
    return new Assessment(
        found.name(),
        found.combination(),
        found.findings().stream()
            .map(finding -> limits ? at(finding, ofCarriedOut(finding, file)) : finding)
            .collect(toImmutableList()),
        found.parts().stream()
            .map(part -> carriedOut(part, file, limits))
            .collect(toImmutableList()),
        found.facility());
  }

  private static String ofCarriedOut(Finding finding, ProjectFile file) {
    boolean accepted = !file.acceptances().isEmpty();
    if (finding.missingFacts().isEmpty()) {
      return "settlement.support";
    }
    return switch (finding.missingFacts().get(0)) {
      case "cost" -> accepted ? "acceptances" : "settlement.cost";
      case "supportRequested" -> accepted ? "acceptances" : "settlement.support";
      default -> finding.path().replaceFirst("settlement", "project");
    };
  }

  private static String ofAdvance(Finding finding, int i, ProjectFile file) {
    String advance = "advances[" + i + "]";
    String fact = finding.missingFacts().get(0);
    return switch (fact) {
      case "money" -> "money";
      case "contract" -> contract(file.contract(), advance);
      case "assigned" -> "contract";
      case "advanceKind" -> "content";
      case "severalYears" -> "project.period";
      case "stepDay" ->
          file.advances().get(i).day().isPresent()
              ? SupportByDay.of(file).dayAsked().orElse("project.sources")
              : advance + ".day";
      case "advanceDay" -> advance + ".day";
      case "accepted" ->
          file.advances().get(i).day().isPresent() ? "acceptances" : advance + ".request.accepted";
      case "advanceAmount" -> advance + ".amount";
      case "repaid" -> "repayments";
      case "agencyRate", "agencyDecided" -> advance + ".request." + fact;
      default -> inRequest(advance, finding.path());
    };
  }

  /** Of a contract that is there, its day, or that of the advance it is compared with. */
  private static String contract(Optional<ProjectContract> contract, String advance) {
    return contract.flatMap(ProjectContract::day).isPresent()
        ? advance + ".day"
        : contract.flatMap(ProjectContract::given).orElse(false) ? "contract.day" : "contract";
  }

  /** Where the request tells what stands at {@code path} of {@code advance}. */
  private static String inRequest(String advance, String path) {
    String component = path.substring(Math.min(path.length(), advance.length() + 1));
    return component.isEmpty() || OF_ADVANCE.contains(component.replaceAll("[.\\[].*", ""))
        ? path
        : advance + ".request." + component;
  }

  private static String ofChange(Finding finding, int i) {
    return switch (finding.missingFacts().get(0)) {
      case "money" -> "money";
      case "group" -> "project.beneficiaries";
      case "stepDay" -> "changes[" + i + "].day";
      default -> finding.path();
    };
  }

  /** The place of what is asked. */
  private interface Place {
    String of(Finding finding);
  }

  private static Assessment asked(Assessment found, Place place) {
    return Assessment.allOf(
        found.name(),
        found.findings().stream()
            .map(
                finding ->
                    finding.missingFacts().isEmpty() ? finding : at(finding, place.of(finding)))
            .collect(toImmutableList()),
        found.parts().stream().map(part -> asked(part, place)).collect(toImmutableList()));
  }

  private static Finding at(Finding finding, String path) {
    return Assessment.allOf("", ImmutableList.of(finding), ImmutableList.of())
        .moved(any -> path)
        .findings()
        .get(0);
  }
}
