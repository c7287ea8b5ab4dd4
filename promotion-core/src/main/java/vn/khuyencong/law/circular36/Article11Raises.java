package vn.khuyencong.law.circular36;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 11 khoản 2 điểm a, more support: which changes of a file raise what was approved.
 *
 * <p>Reading: support that another than the Minister raised was not approved, so what is
 * contracted, advanced and settled is measured without it. A change is one of more support where
 * its kind or its amount says so; less support counts whoever decided it, and so does a change of
 * which that is not known, which is asked.
 */
public final class Article11Raises {
  private static final Citation CLAUSE_2_A =
      Instruments.CIRCULAR_36_2013.article(11).clause(2).point("a");
  private static final LocalDate FIRST_DAY = Instruments.CIRCULAR_36_2013.firstDay();

  /** Clause 2 point a: only who decides more support raises it. */
  public static final Rule<ProjectFile> RAISE_COUNTS =
      Rule.of(
          "circular36.article11.raise-counts",
          CLAUSE_2_A,
          NationalProjects.only(
              ProjectFile::kindOfMoney,
              (file, context) -> new Fold(file).verdicts().collect(toImmutableList())));

  /** The rules of this class. */
  public static final RuleSet<ProjectFile> RULES =
      new RuleSet<>("circular36.article11.raises", ImmutableList.of(RAISE_COUNTS));

  /** This article as a part of its text. */
  static final TextPart PART = TextPart.of(Article11Raises.class).rules(Matter.FILES, RULES);

  private Article11Raises() {}

  /** {@code file} with the changes that do not raise its support as changes of nothing in it. */
  public static ProjectFile counted(ProjectFile file) {
    List<Integer> not =
        file.kindOfMoney().equals(Optional.of(FundingSource.NATIONAL))
            ? new Fold(file).refused
            : ImmutableList.of();
    return not.isEmpty()
        ? file
        : file.toBuilder()
            .changes(
                IntStream.range(0, file.changes().size())
                    .mapToObj(i -> not.contains(i) ? without(change(file, i)) : change(file, i))
                    .collect(toImmutableList()))
            .build();
  }

  private static ProjectChange change(ProjectFile file, int i) {
    return file.changes().get(i);
  }

  private static ProjectChange without(ProjectChange change) {
    return change.toBuilder().kind(ProjectChangeKind.OTHER).support(Optional.empty()).build();
  }

  private static boolean isOfSupport(ProjectChange change) {
    return change.kind().isOfSupport() && change.isDecided();
  }

  /** The decided changes of support in the order of their days, and what each leaves approved. */
  private static final class Fold {
    private final ProjectFile file;
    private final List<Integer> counted = new ArrayList<>();
    private final List<Integer> refused = new ArrayList<>();

    Fold(ProjectFile file) {
      this.file = file;
      Optional<Vnd> approved = first();
      for (int i : ordered()) {
        ProjectChange change = change(file, i);
        boolean raises = raises(change, approved);
        if (raises && isByAnother(change)) {
          refused.add(i);
        } else {
          approved = change.support();
          if (raises && change.decidedBy().isPresent()) {
            counted.add(i);
          }
        }
      }
    }

    Stream<Verdict> verdicts() {
      return IntStream.range(0, file.changes().size())
          .filter(i -> counted.contains(i) || refused.contains(i))
          .mapToObj(i -> verdict(i).at("changes[" + i + "].support"));
    }

    private Verdict verdict(int i) {
      return Verdict.satisfiedIf(counted.contains(i))
          .with("authority", change(file, i).decidedBy().orElseThrow())
          .with("who", Article11Changes.decidesMore().value());
    }

    /** What was approved before any change; absent where it is too large to be added up. */
    private Optional<Vnd> first() {
      try {
        return file.toBuilder().changes(ImmutableList.of()).build().amounts().approved();
      } catch (ArithmeticException tooLarge) {
        return Optional.empty();
      }
    }

    private List<Integer> ordered() {
      List<Integer> all =
          IntStream.range(0, file.changes().size())
              .filter(i -> isOfSupport(change(file, i)))
              .boxed()
              .collect(toImmutableList());
      return all.stream().allMatch(i -> change(file, i).day().isPresent())
          ? all.stream()
              .sorted(Comparator.comparing(i -> change(file, i).day().orElseThrow()))
              .collect(toImmutableList())
          : all;
    }

    private static boolean raises(ProjectChange change, Optional<Vnd> approved) {
      return change.kind() == ProjectChangeKind.MORE_SUPPORT
          || change
              .support()
              .flatMap(sum -> approved.map(before -> sum.compareTo(before) > 0))
              .orElse(false);
    }

    private static boolean isByAnother(ProjectChange change) {
      Cited<ProjectAuthority> who = Article11Changes.decidesMore();
      boolean before = change.day().map(day -> day.isBefore(FIRST_DAY)).orElse(false);
      return !before
          && change.decidedBy().map(by -> !Article11Changes.isOf(by, who.value())).orElse(false);
    }
  }
}
