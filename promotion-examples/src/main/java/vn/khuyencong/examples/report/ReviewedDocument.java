package vn.khuyencong.examples.report;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.PlanDocument;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Outcome;

/**
 * The review of a whole document.
 *
 * @param title what the document is
 * @param asOf day of the law
 * @param networks its networks, in order
 * @param facilities its facilities, in order
 * @param projects its projects, in order
 * @param explanations why each came out as it did; none unless asked for
 */
public record ReviewedDocument(
    String title,
    LocalDate asOf,
    List<ReviewedNetwork> networks,
    List<ReviewedFacility> facilities,
    List<ReviewedProject> projects,
    List<Explanation> explanations) {

  /** Copies the lists. */
  public ReviewedDocument {
    networks = List.copyOf(networks);
    facilities = List.copyOf(facilities);
    projects = List.copyOf(projects);
    explanations = List.copyOf(explanations);
  }

  /**
   * The review of {@code document} under {@code law}; {@code year} asks the same networks, not the
   * facilities or projects, about another year.
   *
   * @throws UnusableInputException if a network cannot be reckoned, or a facility or a project not
   *     be assessed
   */
  public static ReviewedDocument of(PlanDocument document, PromotionLaw law, Optional<Year> year) {
    List<NetworkPlan> networks = document.networks();
    List<SupportRequest> facilities = document.facilities();
    List<Project> projects = document.projects();
    return new ReviewedDocument(
        document.title(),
        law.day(),
        IntStream.range(0, networks.size())
            .mapToObj(i -> review(networks.get(i), law, year, "networks[" + i + "]"))
            .toList(),
        IntStream.range(0, facilities.size())
            .mapToObj(i -> review(facilities.get(i), law, "facilities[" + i + "]"))
            .toList(),
        IntStream.range(0, projects.size())
            .mapToObj(i -> review(projects.get(i), law, "projects[" + i + "]"))
            .toList(),
        List.of());
  }

  /** This review with its explanations, as {@code law} gives them. */
  public ReviewedDocument explainedBy(PromotionLaw law) {
    List<Explanation> all =
        Stream.of(
                each("networks", networks, (network, path) -> network.explanation(path, law)),
                each("facilities", facilities, (facility, path) -> facility.explanation(path, law)),
                each("projects", projects, (project, path) -> project.explanation(path, law)))
            .flatMap(explanations -> explanations)
            .toList();
    return new ReviewedDocument(title, asOf, networks, facilities, projects, all);
  }

  private static <T> Stream<Explanation> each(
      String name, List<T> reviews, BiFunction<T, String, Explanation> explanation) {
    return IntStream.range(0, reviews.size())
        .mapToObj(i -> explanation.apply(reviews.get(i), name + "[" + i + "]"));
  }

  /** The worst of all: violated, then undetermined, then satisfied. */
  public Outcome outcome() {
    return worst(
        Stream.of(
                networks.stream().map(network -> network.assessment().outcome()),
                facilities.stream().map(facility -> facility.assessment().outcome()),
                projects.stream().map(project -> project.assessment().outcome()))
            .flatMap(outcomes -> outcomes));
  }

  /** The worst of the networks. */
  Outcome outcomeOfNetworks() {
    return worst(networks.stream().map(network -> network.assessment().outcome()));
  }

  private static Outcome worst(Stream<Outcome> all) {
    List<Outcome> outcomes = all.toList();
    return Stream.of(
            Outcome.VIOLATED, Outcome.FACT_MISSING, Outcome.LAW_UNSETTLED, Outcome.SATISFIED)
        .filter(outcomes::contains)
        .findFirst()
        .orElse(Outcome.NOT_APPLICABLE);
  }

  private static ReviewedFacility review(SupportRequest request, PromotionLaw law, String path) {
    try {
      return ReviewedFacility.of(request, law);
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(
          path, "facility " + request.facility().id() + ": " + e.getMessage());
    }
  }

  private static ReviewedProject review(Project project, PromotionLaw law, String path) {
    try {
      return ReviewedProject.of(project, law);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new UnusableInputException(path, "project " + project.id() + ": " + e.getMessage());
    }
  }

  private static ReviewedNetwork review(
      NetworkPlan plan, PromotionLaw law, Optional<Year> year, String path) {
    String network = "network " + plan.network().id() + ": ";
    try {
      return ReviewedNetwork.of(year.map(plan::inYear).orElse(plan), law);
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(path, network + e.getMessage());
    } catch (ArithmeticException e) {
      throw new UnusableInputException(
          path, network + "total must fit whole đồng in 64 bits: " + e.getMessage());
    }
  }
}
