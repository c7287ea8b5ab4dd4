package vn.khuyencong.examples.report;

import static vn.khuyencong.examples.document.UnusableInputException.at;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.Attempts;
import vn.khuyencong.examples.document.JsonPaths;
import vn.khuyencong.examples.document.PlanDocument;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.examples.document.Usable;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.limit.UnreadAmendment;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.rule.Outcome;

/**
 * The review of a whole document.
 *
 * @param title what the document is
 * @param asOf day of the law
 * @param networks its networks, in order
 * @param facilities its facilities, in order
 * @param projects its projects, in order
 * @param files its files of projects, in order
 * @param explanations why each came out as it did; none unless asked for
 * @param unread that the national ceilings are those of a text as issued, if so
 */
public record ReviewedDocument(
    String title,
    LocalDate asOf,
    List<ReviewedNetwork> networks,
    List<ReviewedFacility> facilities,
    List<ReviewedProject> projects,
    List<ReviewedFile> files,
    List<Explanation> explanations,
    Optional<UnreadAmendment> unread) {

  /** Copies the lists. */
  public ReviewedDocument {
    networks = List.copyOf(networks);
    facilities = List.copyOf(facilities);
    projects = List.copyOf(projects);
    files = List.copyOf(files);
    explanations = List.copyOf(explanations);
  }

  /**
   * The review of {@code document} under {@code law}; {@code year} asks the same networks, not the
   * facilities or projects, about another year, and {@code dayOfNetworks} under the law of another
   * day.
   *
   * <p>Left out is a network about a month of which the law cannot be asked, or a facility or
   * project that cannot be assessed.
   *
   * @throws UnusableInputException if nothing can be reviewed, with all that is wrong
   */
  public static Usable<ReviewedDocument> of(
      PlanDocument document, PromotionLaw law, Optional<Year> year, LocalDate dayOfNetworks) {
    Attempts attempts = new Attempts();
    return attempts.of(
        new ReviewedDocument(
            document.title(),
            law.day(),
            attempts.each(
                "networks",
                document.networks(),
                (plan, path) -> network(plan, law, year, dayOfNetworks, path)),
            attempts.each(
                "facilities", document.facilities(), (one, path) -> facility(one, law, path)),
            attempts.each("projects", document.projects(), (one, path) -> project(one, law, path)),
            attempts.each("files", document.files(), (one, path) -> file(one, law, path)),
            List.of(),
            unread(document, law, dayOfNetworks)));
  }

  /** Of the day of the law, or of that of the networks, where another was asked. */
  private static Optional<UnreadAmendment> unread(
      PlanDocument document, PromotionLaw law, LocalDate dayOfNetworks) {
    return document.networks().isEmpty()
        ? law.unreadAmendment()
        : law.unreadAmendment().or(() -> law.on(dayOfNetworks).unreadAmendment());
  }

  /** This review with its explanations, as {@code law} gives them. */
  public ReviewedDocument explainedBy(PromotionLaw law) {
    List<Explanation> all =
        Stream.of(
                JsonPaths.each("networks", networks, (one, path) -> one.explanation(path, law)),
                JsonPaths.each("facilities", facilities, (one, path) -> one.explanation(path, law)),
                JsonPaths.each("projects", projects, (one, path) -> one.explanation(path, law)),
                JsonPaths.each("files", files, (one, path) -> one.explanation(path)))
            .flatMap(List::stream)
            .toList();
    return new ReviewedDocument(title, asOf, networks, facilities, projects, files, all, unread);
  }

  /** The worst of all: violated, then undetermined, then satisfied. */
  public Outcome outcome() {
    return worst(
        Stream.of(
                networks.stream().map(network -> network.assessment().outcome()),
                facilities.stream().map(facility -> facility.assessment().outcome()),
                projects.stream().map(project -> project.assessment().outcome()),
                files.stream().map(file -> file.review().assessment().outcome()))
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

  private static ReviewedNetwork network(
      NetworkPlan plan, PromotionLaw law, Optional<Year> year, LocalDate day, String path) {
    return at(
        path,
        "network " + plan.network().id(),
        () -> ReviewedNetwork.of(year.map(plan::inYear).orElse(plan), law.on(day)));
  }

  private static ReviewedFacility facility(SupportRequest request, PromotionLaw law, String path) {
    return at(path, "facility " + request.facility().id(), () -> ReviewedFacility.of(request, law));
  }

  private static ReviewedProject project(Project project, PromotionLaw law, String path) {
    return at(path, "project " + project.id(), () -> ReviewedProject.of(project, law));
  }

  private static ReviewedFile file(ProjectFile file, PromotionLaw law, String path) {
    return at(path, "file " + file.project().id(), () -> new ReviewedFile(file, law.review(file)));
  }
}
