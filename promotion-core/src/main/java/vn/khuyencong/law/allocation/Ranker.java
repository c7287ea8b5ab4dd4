package vn.khuyencong.law.allocation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.allocation.LeftOut.Reason;
import vn.khuyencong.law.allocation.RankingChoices.CleanerPlace;
import vn.khuyencong.law.allocation.RankingChoices.Undetermined;
import vn.khuyencong.law.circular36.Article07Selection;
import vn.khuyencong.law.circular46.Article06Priority;
import vn.khuyencong.law.circular46.PriorityClass;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;

/** Ranks projects by the articles on priority and by what the caller chose. */
public final class Ranker {
  private static final Comparator<RankedProject> ORDER =
      Comparator.<RankedProject, Boolean>comparing(one -> !one.key())
          .thenComparing(RankedProject::priority, Article06Priority.ORDER);

  private final RankingChoices choices;

  /** The kind of money that is given out, if that is known. */
  private final Optional<FundingSource> money;

  private final Function<Project, Assessment> review;
  private final LawInForce law;
  private final List<RankedProject> ordered = new ArrayList<>();
  private final Map<String, RankedProject> cleaner = new TreeMap<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Set<OpenPoint<?>> openPoints = new LinkedHashSet<>();

  private Ranker(
      RankingChoices choices,
      Optional<FundingSource> money,
      Function<Project, Assessment> review,
      LawInForce law) {
    this.choices = choices;
    this.money = money;
    this.review = review;
    this.law = law;
  }

  /**
   * Ranks {@code projects}, each reviewed by {@code review}, as {@code choices} says.
   *
   * <p>Reading: one fund is given out. Where the choices do not say of which kind of money it is,
   * it is of the kind that most of the projects are of, national if as many are of each; those of
   * the other kind are left out, and say so.
   *
   * @throws IllegalArgumentException if two projects have one id, or if a choice names a project
   *     that is not among them
   */
  public static Ranking rank(
      List<Project> projects,
      RankingChoices choices,
      Function<Project, Assessment> review,
      LawInForce law) {
    check(projects, choices);
    Ranker ranker = new Ranker(choices, money(projects, choices), review, law);
    projects.stream().sorted(Comparator.comparing(Project::id)).forEach(ranker::add);
    return new Ranking(
        law.day(),
        ranker.tiers(),
        ranker.leftOut,
        ranker.openPoints.stream().collect(toImmutableList()));
  }

  private static void check(List<Project> projects, RankingChoices choices) {
    Set<String> ids = projects.stream().map(Project::id).collect(toImmutableSet());
    checkArgument(ids.size() == projects.size(), "ids of projects must differ: %s", ids);
    Stream.concat(choices.cleanerProduction().stream(), choices.tieBreak().stream())
        .forEach(
            id ->
                checkArgument(
                    ids.contains(id), "choice must name a project that is ranked: %s", id));
  }

  /** The kind of money that is given out; absent while no project says of which it is. */
  private static Optional<FundingSource> money(List<Project> projects, RankingChoices choices) {
    Multiset<FundingSource> kinds = EnumMultiset.create(FundingSource.class);
    projects.forEach(project -> project.money().ifPresent(kinds::add));
    return choices
        .money()
        .or(
            () ->
                kinds.elementSet().stream()
                    .max(
                        Comparator.<FundingSource>comparingInt(kinds::count)
                            .thenComparing(kind -> kind == FundingSource.NATIONAL)));
  }

  private void add(Project project) {
    Assessment reviewed = Eligibility.of(project, review.apply(project));
    Optional<Vnd> requested = requested(project);
    reason(project, reviewed, requested)
        .ifPresentOrElse(
            reason -> leftOut.add(new LeftOut(project, reason, reviewed)),
            () -> add(ranked(project, reviewed, requested.orElseThrow())));
  }

  /**
   * What {@code project} requests of its own kind of money, and of the level that is given out;
   * other lawful money stands beside it. Absent while a part of it is not known.
   */
  private Optional<Vnd> requested(Project project) {
    Optional<FundingSource> own = project.money();
    if (open(project)
        .filter(source -> own.isEmpty() || source.promotion().equals(own))
        .anyMatch(source -> mayBeGiven(source, project))) {
      return Optional.empty();
    }
    return bySource(project).entrySet().stream()
        .filter(entry -> own.isEmpty() || entry.getKey().promotion().equals(own))
        .filter(entry -> mayBeGiven(entry.getKey(), project))
        .map(Map.Entry::getValue)
        .reduce(Vnd::plus);
  }

  private Map<MoneySource, Vnd> bySource(Project project) {
    return choices
        .year()
        .map(year -> PlannedAmounts.requested(project, year))
        .orElseGet(() -> PlannedAmounts.requested(project));
  }

  /** The sources of promotion money of which it is not known how much is requested of them. */
  private Stream<MoneySource> open(Project project) {
    if (choices.year().isPresent() && !project.supportByYear().isEmpty()) {
      return project.supportByYear().stream()
          .filter(part -> part.saysNoAmount() && part.year().equals(choices.year().get()))
          .map(YearAmount::source)
          .filter(MoneySource::isPromotion);
    }
    return PlannedAmounts.leavesSupportOpen(project)
        ? project.sources().stream()
            .filter(SourceAmount::saysNoAmount)
            .map(SourceAmount::source)
            .filter(MoneySource::isPromotion)
        : Stream.empty();
  }

  /** Whether {@code source}, in {@code project}, may be of the level whose money is given out. */
  private boolean mayBeGiven(MoneySource source, Project project) {
    Optional<ProjectLevel> level =
        source == MoneySource.LOCAL_PROMOTION
            ? project.level().filter(own -> own != ProjectLevel.NATIONAL)
            : source.level();
    return level.flatMap(of -> choices.level().map(given -> given == of)).orElse(true);
  }

  /** Whether all that {@code project} requests is of another level than that given out. */
  private boolean isOfOtherLevel(Project project) {
    Set<MoneySource> named =
        Stream.concat(bySource(project).keySet().stream(), open(project)).collect(toImmutableSet());
    return named.isEmpty()
        ? project.level().flatMap(of -> choices.level().map(given -> given != of)).orElse(false)
        : named.stream().noneMatch(source -> mayBeGiven(source, project));
  }

  private void add(RankedProject project) {
    if (choices.cleanerProduction().contains(project.id())) {
      cleaner.put(project.id(), project);
    } else {
      ordered.add(project);
      ProjectPriority.openPoints(project.project(), law).forEach(openPoints::add);
    }
  }

  private Optional<Reason> reason(Project project, Assessment reviewed, Optional<Vnd> requested) {
    Outcome outcome = reviewed.outcome();
    boolean otherKind =
        money.isPresent() && project.money().map(kind -> !kind.equals(money.get())).orElse(false);
    if (otherKind || isOfOtherLevel(project)) {
      return Optional.of(Reason.OTHER_MONEY);
    }
    if (outcome == Outcome.VIOLATED) {
      return Optional.of(Reason.NOT_ELIGIBLE);
    }
    if (outcome != Outcome.SATISFIED && choices.undetermined() == Undetermined.LEAVE_OUT) {
      return Optional.of(Reason.UNDETERMINED);
    }
    if (requested.isEmpty()) {
      return Optional.of(Reason.NO_AMOUNT);
    }
    return ProjectPriority.isCleanerProduction(project).orElse(false)
            && !choices.cleanerProduction().contains(project.id())
        ? Optional.of(Reason.CLEANER_PRODUCTION)
        : Optional.empty();
  }

  private RankedProject ranked(Project project, Assessment reviewed, Vnd requested) {
    Assessment key = keyProject(project);
    PriorityClass priority = ProjectPriority.of(project, law);
    List<Question> questions =
        choices.cleanerProduction().contains(project.id())
            ? ImmutableList.of()
            : Stream.of(
                    key.questions(),
                    priority.questions(),
                    ProjectPriority.questionsOnCleanerProduction(project))
                .flatMap(List::stream)
                .collect(toImmutableList());
    return new RankedProject(
        project,
        requested,
        key.outcome() == Outcome.SATISFIED,
        priority,
        reviewed.outcome() != Outcome.SATISFIED,
        questions);
  }

  /**
   * Whether {@code project} goes first as a key project; what is not known to be national is not.
   */
  private Assessment keyProject(Project project) {
    return Article07Selection.concerns(project)
        ? law.assess(Matter.KEY_PROJECTS, project)
        : Assessment.allOf(
            Matter.KEY_PROJECTS.assessment(), ImmutableList.of(), ImmutableList.of());
  }

  private List<Tier> tiers() {
    TreeMap<RankedProject, List<RankedProject>> groups = new TreeMap<>(ORDER);
    ordered.forEach(one -> groups.computeIfAbsent(one, first -> new ArrayList<>()).add(one));
    Stream<Tier> inOrder = groups.values().stream().flatMap(this::split);
    Stream<Tier> outside =
        choices.cleanerProduction().stream()
            .map(cleaner::get)
            .flatMap(Stream::ofNullable)
            .map(one -> new Tier(ImmutableList.of(one), true));
    return (choices.cleanerPlace() == CleanerPlace.BEFORE_THE_ORDER
            ? Stream.concat(outside, inOrder)
            : Stream.concat(inOrder, outside))
        .collect(toImmutableList());
  }

  /** A group whose members the caller's order all names is no tie; any other stays one. */
  private Stream<Tier> split(List<RankedProject> group) {
    Map<String, RankedProject> byId = Maps.uniqueIndex(group, RankedProject::id);
    boolean given =
        group.size() > 1 && ImmutableSet.copyOf(choices.tieBreak()).containsAll(byId.keySet());
    return given
        ? choices.tieBreak().stream()
            .map(byId::get)
            .flatMap(Stream::ofNullable)
            .map(one -> new Tier(ImmutableList.of(one), true))
        : Stream.of(new Tier(group, false));
  }
}
