package vn.khuyencong.law.allocation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.circular46.Article06Priority;
import vn.khuyencong.law.circular46.PriorityClass;
import vn.khuyencong.law.decree45.Beneficiaries;
import vn.khuyencong.law.review.PriorityReview;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/** The ranks of a project, by who benefits from it. */
final class ProjectPriority {
  private static final Set<SupportItem> CLEANER =
      ImmutableSet.of(
          SupportItem.CLEANER_PRODUCTION_PILOT, SupportItem.COMMON_CLEANER_PRODUCTION_PILOT);

  private static final Optional<Boolean> YES = Optional.of(true);
  private static final Optional<Boolean> NO = Optional.of(false);

  private static final PriorityClass UNKNOWN =
      new PriorityClass(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          ImmutableList.of(
              new Question("beneficiary", "beneficiaries", Article06Priority.ALLOCATION)));

  private ProjectPriority() {}

  /**
   * The rank of {@code project}.
   *
   * <p>Reading: of a project for several, the lowest rank counts, so that one of them does not lift
   * the others; one that is not fixed has none.
   */
  static PriorityClass of(Project project, LawInForce law) {
    List<PriorityClass> all =
        project.beneficiaries().stream()
            .map(one -> of(project, one, law))
            .collect(toImmutableList());
    PriorityClass lowest = all.stream().max(Article06Priority.ORDER).orElse(UNKNOWN);
    return new PriorityClass(
        lowest.area(),
        lowest.sector(),
        lowest.cleanerProduction(),
        all.isEmpty()
            ? UNKNOWN.questions()
            : all.stream()
                .flatMap(one -> one.questions().stream())
                .distinct()
                .collect(toImmutableList()));
  }

  /** The open points on which the grounds of {@code project} depend. */
  static Stream<OpenPoint<?>> openPoints(Project project, LawInForce law) {
    return project.beneficiaries().stream()
        .flatMap(one -> one.facility().stream())
        .map(facility -> Beneficiaries.request(project, facility))
        .flatMap(request -> PriorityReview.of(request, law).all().stream())
        .map(Finding::unsettled)
        .flatMap(List::stream);
  }

  /**
   * Whether {@code project} is one of cleaner production, as far as its lines say.
   *
   * <p>Reading: the text speaks of the activity (hoạt động sản xuất sạch hơn), so all its lines
   * must be for it; that the establishment applies cleaner production elsewhere is not enough. A
   * line whose item is not stated may be for it, unless its content is another. A project without
   * lines may be one if all that is known of its contents is the one that cleaner production is of.
   */
  static Optional<Boolean> isCleanerProduction(Project project) {
    List<Optional<Boolean>> each =
        project.lines().stream().map(ProjectPriority::isCleaner).collect(toImmutableList());
    if (each.contains(NO)) {
      return NO;
    }
    return project.lines().isEmpty()
        ? NO.filter(no -> !project.contents().equals(Set.of(SupportCategory.TECHNOLOGY)))
        : YES.filter(yes -> !each.contains(Optional.<Boolean>empty()));
  }

  private static Optional<Boolean> isCleaner(CostLine line) {
    if (line.item().isPresent()) {
      return Optional.of(line.isOf(CLEANER));
    }
    if (!line.itemOneOf().isEmpty()) {
      return CLEANER.containsAll(line.itemOneOf())
          ? YES
          : NO.filter(no -> Collections.disjoint(CLEANER, line.itemOneOf()));
    }
    return NO.filter(
        no -> line.category().filter(of -> of != SupportCategory.TECHNOLOGY).isPresent());
  }

  /** What has to be said of {@code project} to know whether it is one of cleaner production. */
  static List<Question> questionsOnCleanerProduction(Project project) {
    if (isCleanerProduction(project).isPresent()) {
      return ImmutableList.of();
    }
    return project.lines().isEmpty()
        ? ImmutableList.of(new Question("lines", "lines", Article06Priority.ALLOCATION))
        : project.eachLine(
            line -> isCleaner(line).isEmpty(),
            (line, path) -> new Question("item", path, Article06Priority.ALLOCATION));
  }

  private static PriorityClass of(Project project, Beneficiary one, LawInForce law) {
    return one.facility()
        .map(facility -> PriorityReview.rank(Beneficiaries.request(project, facility), law))
        .orElse(UNKNOWN);
  }
}
