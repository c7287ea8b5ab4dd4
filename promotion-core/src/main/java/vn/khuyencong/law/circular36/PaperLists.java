package vn.khuyencong.law.circular36;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.language.ListOrNone;
import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Verdict;

/** What the lists of papers of Articles 13 to 19 have in common. */
final class PaperLists {
  /** What the lists are called in the rule book. */
  static final Term NAME = Term.of("giấy tờ phải có", "papers needed");

  private PaperLists() {}

  /** A list of papers as {@code place} has it. */
  static Cited<List<PaymentPaper>> list(Citation place, PaymentPaper... papers) {
    return new Cited<>(List.of(papers), place, Evidence.SEEN);
  }

  /** The entry of the rule book for the list of {@code of}, which is called after its purpose. */
  static <E extends Enum<E> & Named> Figure figure(
      String code, String vi, String en, E of, Cited<List<PaymentPaper>> papers) {
    return Figure.listed(
        code,
        EntryKind.CLASSIFICATION,
        Term.of(NAME.vi() + " " + vi, NAME.en() + " " + en),
        of,
        papers);
  }

  /** Several lists as one, each paper once. */
  static List<PaymentPaper> joined(List<List<PaymentPaper>> lists) {
    return lists.stream().flatMap(Collection::stream).distinct().collect(toImmutableList());
  }

  /** Whether all {@code needed} are {@code there}, but for what is asked only if there is one. */
  static Verdict complete(Collection<PaymentPaper> needed, Predicate<PaymentPaper> there) {
    return all(needed.stream().filter(paper -> !paper.isIfAny()).toList(), there);
  }

  /**
   * Whether {@code request} has all {@code needed}, but for what is asked only if there is one. A
   * list that is not given tells of no paper, so what no other fact tells is asked.
   */
  static Verdict complete(AdvanceRequest request, Collection<PaymentPaper> needed) {
    Verdict told = complete(needed, paper -> request.has(paper).orElse(true));
    boolean all =
        needed.stream().allMatch(paper -> paper.isIfAny() || request.has(paper).isPresent());
    return all || told.outcome() == Outcome.VIOLATED ? told : told.as(Verdict.missing("papers"));
  }

  /** The list of papers is asked for, if the file is complete and comes without one. */
  static Optional<Verdict> unlisted(ProjectSettlement settlement) {
    return settlement.fileComplete().isPresent() && settlement.papers().isEmpty()
        ? Optional.of(Verdict.missing("papers").at("papers"))
        : Optional.empty();
  }

  /** Whether all {@code needed} are {@code there}. */
  static Verdict all(Collection<PaymentPaper> needed, Predicate<PaymentPaper> there) {
    List<PaymentPaper> absent =
        needed.stream().filter(paper -> !there.test(paper)).collect(toImmutableList());
    return Verdict.satisfiedIf(absent.isEmpty())
        .with("absent", new ListOrNone(absent))
        .at("papers");
  }
}
