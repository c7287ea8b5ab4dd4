package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.kit.AsIssued;
import vn.khuyencong.law.point.ApprovalPoints;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;

/** The amendment by Decree 235/2025/NĐ-CP: since when, for whom, and what of it is not known. */
public final class Amendment {
  /** The words of the decree by day; the day of the amendment is known from newspapers. */
  static final Dated<Words> WORDS =
      Dated.from(
              "words of the decree",
              Instruments.DECREE_45_2012.firstDay(),
              Words.OF_2012,
              Instruments.DECREE_45_2012.whole(),
              Evidence.SEEN)
          .then(
              Instruments.DECREE_235_2025.firstDay(),
              Words.OF_2025,
              Instruments.DECREE_235_2025.whole(),
              Evidence.SECONDARY);

  private Amendment() {}

  /** The words of the decree. */
  public enum Words {
    /** As issued in 2012. */
    OF_2012,
    /** As amended in 2025. */
    OF_2025
  }

  /** The words in force on the day of {@code context}. */
  static Words words(Context context) {
    return context.value(WORDS).map(Cited::value).orElse(Words.OF_2012);
  }

  /** Whether the amended words are in force on the day of {@code context}. */
  static boolean isAmended(Context context) {
    return words(context) == Words.OF_2025;
  }

  /**
   * Whether the amendment passes {@code request} by: a project approved before it goes on under the
   * old words.
   *
   * <p>Reading: the reported transition speaks of projects that go on; the whole old text, as of
   * the day of approval, is taken to govern them.
   */
  public static boolean isPassedBy(SupportRequest request, Context asked) {
    return isPassedBy(request.approvedOn(), asked);
  }

  /** Whether the amendment passes by what was approved on {@code approved}. */
  static boolean isPassedBy(Optional<LocalDate> approved, Context asked) {
    return isAmended(asked)
        && approved
            .flatMap(day -> asked.at(day).value(WORDS))
            .map(words -> words.value() == Words.OF_2012)
            .orElse(false);
  }

  /**
   * {@code check} on a plan or programme, by the words of 2012 as long as they are read to stand.
   */
  static <T> Rule.Check<T> ofPlans(Rule.Check<T> check) {
    return AsIssued.whileStanding(ApprovalPoints.PLANS_SINCE_DECREE_235, check);
  }

  /**
   * {@code check} on a project by the article on plans, money or the province, by the words of 2012
   * as long as they are read to stand; one approved before the amendment goes on under them.
   */
  static Rule.Check<Project> ofProjects(Rule.Check<Project> check) {
    Rule.Check<Project> standing = ofPlans(check);
    return (project, context) ->
        (isPassedBy(project.leadingApproval().day(), context) ? check : standing)
            .check(project, context);
  }

  /** {@code check} on the file of a project, as {@link #ofProjects} on the project. */
  static Rule.Check<ProjectFile> ofFiles(Rule.Check<ProjectFile> check) {
    return ofFiles(file -> file, check);
  }

  /** The same on what is found of a file, which {@code file} gives. */
  static <T> Rule.Check<T> ofFiles(Function<T, ProjectFile> file, Rule.Check<T> check) {
    Rule.Check<T> standing = ofPlans(check);
    return (found, context) ->
        (isPassedBy(file.apply(found).approval().day(), context) ? check : standing)
            .check(found, context);
  }

  /** {@link #ofPlans(Rule.Check)} for a condition that is checked once. */
  static <T> Rule.Check<T> onceOfPlans(Rule.Single<T> check) {
    return ofPlans((subject, context) -> ImmutableList.of(check.check(subject, context)));
  }
}
