package vn.khuyencong.law.allocation;

import com.google.common.collect.ImmutableMap;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Messages;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;

/**
 * A project that is not ranked, and why.
 *
 * @param project the project
 * @param reason why
 * @param review its review, with the findings the reason rests on
 */
public record LeftOut(Project project, Reason reason, Assessment review) {

  /** Why a project is not ranked. */
  public enum Reason {
    /** Its review is violated. */
    NOT_ELIGIBLE("ranking.not-eligible"),
    /** Its review is not determined, and the caller leaves such projects out. */
    UNDETERMINED("ranking.undetermined"),
    /** It does not say how much it requests. */
    NO_AMOUNT("ranking.no-amount"),
    /** It is of cleaner production, and the caller's order does not name it. */
    CLEANER_PRODUCTION("ranking.cleaner-production"),
    /** It is carried out from other money, which is not given out here. */
    OTHER_MONEY("ranking.other-money");

    private final String key;

    Reason(String key) {
      this.key = key;
    }
  }

  /** The reason as a sentence in {@code language}. */
  public String message(Language language) {
    return Messages.render(
        reason.key,
        ImmutableMap.of("project", project.id(), "outcome", review.outcome()),
        language);
  }
}
