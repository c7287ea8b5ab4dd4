package vn.khuyencong.law.allocation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.khuyencong.law.circular46.PriorityClass;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Question;

/**
 * A project with what ranks it.
 *
 * @param project the project
 * @param requested the industrial-promotion money it requests, đồng
 * @param key whether it is known to be a key project, which goes first
 * @param priority ranks of its place and sector
 * @param provisional whether its review is not determined
 * @param questions the missing facts that could rank it higher, or take it out of the order
 */
public record RankedProject(
    Project project,
    Vnd requested,
    boolean key,
    PriorityClass priority,
    boolean provisional,
    List<Question> questions) {

  /** Copies what it is given. */
  public RankedProject {
    questions = ImmutableList.copyOf(questions);
  }

  /** The id of the project. */
  public String id() {
    return project.id();
  }
}
