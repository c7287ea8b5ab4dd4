package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.kit.LinePlaces;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SelectionMethod;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/** Điều 3. Quy định các đề án, nhiệm vụ khuyến công quốc gia thực hiện đấu thầu hoặc xét chọn. */
public final class Article03Method {
  private static final String PLACE = "procedure.method";
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(3);

  /**
   * Clause 1: what goes by tender.
   *
   * <p>Reading: support for a booth at a fair of others is not support of one whole fair, so it is
   * not in the list.
   *
   * <p>Reading: the clause lists kinds of projects. A project goes by tender if all it does,
   * management apart, is in the list; machinery with a media line beside it may go by selection,
   * and what is in the list of it by tender.
   */
  public static final Set<SupportItem> BY_TENDER =
      ImmutableSet.of(
          SupportItem.FAIR_DOMESTIC_ORGANISED,
          SupportItem.FAIR_ABROAD,
          SupportItem.CLUSTER_INFRASTRUCTURE,
          SupportItem.POLLUTION_TREATMENT_CLUSTER,
          SupportItem.MEDIA);

  /**
   * Clause 1: fairs, cluster infrastructure and treatment, and media go by tender if the conditions
   * of the Tender Law are met.
   */
  public static final Rule<Project> TENDER =
      NationalProjects.rule(
          "circular36.article3.tender", ARTICLE.clause(1), (project, context) -> tender(project));

  /**
   * Clause 2: everything else goes by selection, unless the head of the agency ordered a tender.
   *
   * <p>Reading: the order is the exception; a project that went by selection is not asked whether
   * there was one, while a project that went by tender is.
   */
  public static final Rule<Project> SELECTION =
      NationalProjects.rule(
          "circular36.article3.selection",
          ARTICLE.clause(2),
          (project, context) -> selection(project).at(PLACE));

  /** The rules of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>("circular36.article3", ImmutableList.of(TENDER, SELECTION));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article03Method.class)
          .rules(Matter.PROJECTS, RULES)
          .figure(
              "circular36.article3.by-tender",
              EntryKind.CLASSIFICATION,
              Term.of("nội dung phải đấu thầu", "contents that go by tender"),
              BY_TENDER,
              TENDER);

  private Article03Method() {}

  private static Verdict tender(Project project) {
    Procedure procedure = project.procedure();
    Optional<Boolean> byTender = goesByTender(project);
    if (!byTender.orElse(true) || !procedure.tenderLawMet().orElse(true)) {
      return Verdict.notApplicable().at(PLACE);
    }
    return byTender.isEmpty()
        ? LinePlaces.missing("item", "lines", project.lines(), Article03Method::isOpen)
        : byTender(procedure).at(PLACE);
  }

  private static Verdict byTender(Procedure procedure) {
    Optional<SelectionMethod> method = procedure.method();
    if (method.isEmpty()) {
      return Verdict.missing("method");
    }
    return procedure.tenderLawMet().isEmpty() && method.get() == SelectionMethod.SELECTION
        ? Verdict.missing("tenderLawMet")
        : Verdict.satisfiedIf(method.get() == SelectionMethod.TENDER);
  }

  private static Verdict selection(Project project) {
    if (project.lines().isEmpty()) {
      return Verdict.missing("lines");
    }
    if (goesByTender(project).orElse(true)) {
      return Verdict.notApplicable();
    }
    Optional<SelectionMethod> method = project.procedure().method();
    if (method.isEmpty()) {
      return Verdict.missing("method");
    }
    Optional<Boolean> ordered = project.procedure().tenderOrdered();
    return method.get() == SelectionMethod.TENDER
        ? tenderOfTheRest(project, ordered)
        : Verdict.satisfiedIf(!ordered.orElse(false));
  }

  private static Verdict tenderOfTheRest(Project project, Optional<Boolean> ordered) {
    return project.lines().stream().anyMatch(Article03Method::isByTender)
        ? Verdict.satisfied()
        : Verdict.satisfiedIf(ordered, "tenderOrdered");
  }

  /** Whether all lines are in the list; not known where it depends on an item not stated. */
  private static Optional<Boolean> goesByTender(Project project) {
    Iterable<CostLine> lines =
        Iterables.filter(project.lines(), line -> !line.isOf(SupportCategory.ORGANISATION));
    if (Iterables.isEmpty(lines) || !Iterables.all(lines, Article03Method::mayBeByTender)) {
      return Optional.of(false);
    }
    return Iterables.all(lines, Article03Method::isByTender) ? Optional.of(true) : Optional.empty();
  }

  /** Whether it depends on the item of {@code line}, which is not stated. */
  private static boolean isOpen(CostLine line) {
    return !line.isOf(SupportCategory.ORGANISATION) && !isByTender(line);
  }

  private static boolean isByTender(CostLine line) {
    return line.isOf(BY_TENDER);
  }

  /** Whether it is in the list, or its item is not stated and may be. */
  private static boolean mayBeByTender(CostLine line) {
    return line.national().isPresent()
        ? isByTender(line)
        : line.category()
            .map(of -> BY_TENDER.stream().anyMatch(item -> item.category() == of))
            .orElse(true);
  }
}
