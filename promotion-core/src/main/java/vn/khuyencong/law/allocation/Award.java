package vn.khuyencong.law.allocation;

import com.google.common.collect.ImmutableMap;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Messages;
import vn.khuyencong.law.circular46.Article06Priority;
import vn.khuyencong.money.Vnd;

/**
 * What a ranked project gets of a fund, and why.
 *
 * @param project the project
 * @param rank its place, counted from 1; those of one tie share it
 * @param before what was left when its turn came, đồng; in a tie that fits, by id
 * @param granted what it gets, đồng
 * @param kind what became of it
 */
public record Award(RankedProject project, int rank, Vnd before, Vnd granted, AwardKind kind) {

  /** What it requests, đồng. */
  public Vnd requested() {
    return project.requested();
  }

  /** The place in the law that the order rests on. */
  public Citation citation() {
    return Article06Priority.ALLOCATION;
  }

  /** What became of it as a sentence in {@code language}. */
  public String message(Language language) {
    return Messages.render(
        kind.key(),
        ImmutableMap.of(
            "project",
            project.id(),
            "rank",
            rank,
            "before",
            before,
            "asked",
            requested(),
            "granted",
            granted,
            "citation",
            citation()),
        language);
  }
}
