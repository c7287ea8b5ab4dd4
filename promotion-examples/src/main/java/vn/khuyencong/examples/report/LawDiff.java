package vn.khuyencong.examples.report;

import static vn.khuyencong.examples.document.UnusableInputException.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.AnnualPlanDocument;
import vn.khuyencong.examples.document.Attempts;
import vn.khuyencong.examples.document.PlanDocument;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.examples.document.Usable;
import vn.khuyencong.law.book.Comparison;
import vn.khuyencong.law.book.LawChange;
import vn.khuyencong.law.book.PlanComparison;
import vn.khuyencong.limit.UnreadAmendment;
import vn.khuyencong.place.Locality;
import vn.khuyencong.plan.AnnualPlan;

/**
 * What changed between two days, and what that changes for the cases of a document.
 *
 * @param from the first day
 * @param to the second day
 * @param changes the changes of law
 * @param cases the cases, in the order of the document
 * @param localities the localities of the document
 */
public record LawDiff(
    LocalDate from,
    LocalDate to,
    List<LawChange> changes,
    List<Case> cases,
    List<Locality> localities) {

  /** Copies the lists. */
  public LawDiff {
    changes = List.copyOf(changes);
    cases = List.copyOf(cases);
    localities = List.copyOf(localities);
  }

  /** The changes of law alone. */
  public static LawDiff of(LocalDate from, LocalDate to) {
    return new LawDiff(from, to, PromotionLaw.changesBetween(from, to), List.of(), List.of());
  }

  /**
   * The changes of law, and each case of {@code document} under {@code law} on both days; one that
   * cannot be asked about is left out.
   *
   * @throws UnusableInputException if none can, with all that is wrong
   */
  public static Usable<LawDiff> of(
      LocalDate from, LocalDate to, PlanDocument document, PromotionLaw law) {
    Attempts attempts = new Attempts();
    List<Case> networks =
        attempts.each(
            "networks",
            document.networks(),
            (one, path) ->
                at(path, () -> new Case(one.network().id(), law.compare(one, from, to))));
    List<Case> facilities =
        attempts.each(
            "facilities",
            document.facilities(),
            (one, path) ->
                at(path, () -> new Case(one.facility().id(), law.compare(one, from, to))));
    List<Case> projects =
        attempts.each(
            "projects",
            document.projects(),
            (one, path) -> at(path, () -> new Case(one.id(), law.compare(one, from, to))));
    List<Case> files =
        attempts.each(
            "files",
            document.files(),
            (one, path) ->
                at(path, () -> new Case(one.project().id(), law.compare(one, from, to))));
    return attempts.of(
        new LawDiff(
            from,
            to,
            PromotionLaw.changesBetween(from, to),
            Stream.of(networks, facilities, projects, files).flatMap(List::stream).toList(),
            document.localities()));
  }

  /**
   * The changes of law, the plan of {@code document} under {@code law} on both days, and each
   * project and network of it that flips.
   */
  public static LawDiff of(
      LocalDate from, LocalDate to, AnnualPlanDocument document, PromotionLaw law) {
    AnnualPlan plan = document.plan();
    PlanComparison compared = law.compare(plan, from, to);
    Stream<Case> projects =
        compared.projects().stream().map(one -> new Case(one.subject().id(), one));
    Stream<Case> networks =
        compared.networks().stream().map(one -> new Case(one.subject().network().id(), one));
    return new LawDiff(
        from,
        to,
        PromotionLaw.changesBetween(from, to),
        Stream.concat(
                Stream.of(new Case(plan.id(), compared.plan())),
                Stream.concat(projects, networks).filter(one -> one.comparison().flips()))
            .toList(),
        document.localities());
  }

  /** That the national ceilings of the second day are those of a text as issued, if so. */
  Optional<UnreadAmendment> unread() {
    return PromotionLaw.inForceOn(to).unreadAmendment();
  }

  /** The provinces of the document that end between the two days. */
  List<EndedProvince> ended() {
    return EndedProvince.between(from, to, localities);
  }

  /** Whether some case comes out otherwise. */
  public boolean flips() {
    return cases.stream().anyMatch(one -> one.comparison().flips());
  }

  /**
   * A case.
   *
   * @param id the id of the network, the facility, the project or the project of a file
   * @param comparison what differs
   */
  public record Case(String id, Comparison<?> comparison) {}
}
