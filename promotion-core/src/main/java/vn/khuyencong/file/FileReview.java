package vn.khuyencong.file;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.rule.Assessment;

/**
 * The review of the file of a project on a day: where it stands, what is due next and by when, its
 * money, and what the law finds of it.
 *
 * @param project id of the project
 * @param day the day of the law
 * @param stage where it stands on that day, by what is known
 * @param due what is due next, the earliest day first, what has no day last
 * @param money its money on that day
 * @param later paths of what the file tells of days after that day, which is left out of stage, due
 *     and money
 * @param assessment what is found: part "file-rules", days and changes; "file-money", its sums;
 *     "file-agreement", what it tells in two places; "project", the project as changed; each
 *     advance, change, the settlement and the repayable support under its path
 */
public record FileReview(
    String project,
    LocalDate day,
    FileStage stage,
    List<DueStep> due,
    FileMoney money,
    List<String> later,
    Assessment assessment) {

  /** Copies the lists. */
  public FileReview {
    due = ImmutableList.copyOf(due);
    later = ImmutableList.copyOf(later);
  }
}
