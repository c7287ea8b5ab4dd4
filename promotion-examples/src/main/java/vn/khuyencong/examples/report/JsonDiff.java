package vn.khuyencong.examples.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.book.AmountChange;
import vn.khuyencong.law.book.BookEntry;
import vn.khuyencong.law.book.ChangeKind;
import vn.khuyencong.law.book.Comparison;
import vn.khuyencong.law.book.FindingChange;
import vn.khuyencong.law.book.LawChange;
import vn.khuyencong.place.LocalityLink;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/**
 * What changed between two days as JSON for another program.
 *
 * @param from the first day
 * @param to the second day
 * @param changes the changes of law
 * @param cases the cases
 * @param unread that the national ceilings are those of a text as issued, if so
 * @param ended the provinces of the document that end between the two days; left out if none
 */
public record JsonDiff(
    LocalDate from,
    LocalDate to,
    List<ChangedEntry> changes,
    List<ComparedCase> cases,
    Optional<JsonUnread> unread,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Ended> ended) {

  /** Copies the lists. */
  public JsonDiff {
    changes = List.copyOf(changes);
    cases = List.copyOf(cases);
    ended = List.copyOf(ended);
  }

  /** {@code diff} with messages in {@code language}. */
  public static String of(LawDiff diff, Language language) {
    return JsonReport.write(
        new JsonDiff(
            diff.from(),
            diff.to(),
            diff.changes().stream().map(change -> ChangedEntry.of(change, language)).toList(),
            diff.cases().stream().map(one -> ComparedCase.of(one, language)).toList(),
            JsonUnread.of(diff.unread(), language),
            diff.ended().stream().map(one -> Ended.of(one, language)).toList()));
  }

  /**
   * A province that ends.
   *
   * @param province its id
   * @param lastDay its last day
   * @param successors the ids of the provinces it became; none where the document does not say
   * @param message the line of the text report
   */
  public record Ended(String province, LocalDate lastDay, List<String> successors, String message) {

    /** Copies the list. */
    public Ended {
      successors = List.copyOf(successors);
    }

    private static Ended of(EndedProvince one, Language language) {
      return new Ended(
          one.province().id(),
          one.lastDay(),
          one.successors().stream().map(LocalityLink::id).toList(),
          one.line(new ReportWords(language)));
    }
  }

  /**
   * A change of law.
   *
   * @param topic its topic in the rule book
   * @param kind what becomes of it
   * @param before the entry of the first day
   * @param after the entry of the second day
   * @param message the change in words
   */
  public record ChangedEntry(
      String topic,
      ChangeKind kind,
      Optional<Entry> before,
      Optional<Entry> after,
      String message) {
    private static ChangedEntry of(LawChange change, Language language) {
      return new ChangedEntry(
          change.topic(),
          change.kind(),
          change.before().map(Entry::of),
          change.after().map(Entry::of),
          change.in(language));
    }
  }

  /**
   * An entry of the rule book.
   *
   * @param id its id
   * @param value its value
   * @param citation its place in the law
   * @param evidence how that was attested
   */
  public record Entry(String id, String value, Citation citation, Evidence evidence) {
    private static Entry of(BookEntry entry) {
      return new Entry(entry.id(), entry.value(), entry.citation(), entry.evidence());
    }
  }

  /**
   * A case.
   *
   * @param id its id
   * @param before how it comes out on the first day
   * @param after how it comes out on the second day
   * @param flips whether the two differ
   * @param findings the conditions that differ
   * @param amounts the amounts that differ
   */
  public record ComparedCase(
      String id,
      Outcome before,
      Outcome after,
      boolean flips,
      List<ChangedCondition> findings,
      List<AmountChange> amounts) {

    /** Copies the lists. */
    public ComparedCase {
      findings = List.copyOf(findings);
      amounts = List.copyOf(amounts);
    }

    private static ComparedCase of(LawDiff.Case one, Language language) {
      Comparison<?> comparison = one.comparison();
      return new ComparedCase(
          one.id(),
          comparison.before().assessment().outcome(),
          comparison.after().assessment().outcome(),
          comparison.flips(),
          comparison.findings().stream()
              .map(change -> ChangedCondition.of(change, language))
              .toList(),
          comparison.amounts());
    }
  }

  /**
   * A condition that differs.
   *
   * @param code code of the rule
   * @param path where in the case
   * @param before how it came out on the first day
   * @param after how it came out on the second day
   * @param message the change in words
   */
  public record ChangedCondition(
      String code, String path, Optional<Outcome> before, Optional<Outcome> after, String message) {
    private static ChangedCondition of(FindingChange change, Language language) {
      return new ChangedCondition(
          change.code(),
          change.path(),
          change.before().map(Finding::outcome),
          change.after().map(Finding::outcome),
          change.in(language));
    }
  }
}
