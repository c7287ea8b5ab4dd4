package vn.khuyencong.law.book;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.Texts;
import vn.khuyencong.law.text.AskedList;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;

/**
 * The lists of sectors and places, found by asking the law about each of their members, of which
 * nothing else is known, on every day of change.
 *
 * @param laws the law of each day of change, in order
 */
record AskedLists(List<LawInForce> laws) {

  /** The lists of {@code texts}, from the first day of the first of them on. */
  static AskedLists of(Texts texts) {
    LocalDate first = texts.all().get(0).inForce().from().orElseThrow();
    return new AskedLists(
        texts.changes().stream()
            .filter(day -> !day.isBefore(first))
            .map(day -> LawInForce.on(day, texts))
            .collect(toImmutableList()));
  }

  /** An entry for each answer that {@code member} has; one goes on while nothing in it changes. */
  Stream<BookEntryBuilder> entries(AskedList member) {
    ImmutableList.Builder<BookEntryBuilder> entries = ImmutableList.builder();
    for (int first = 0; first < laws.size(); ) {
      Optional<Finding> answer = ask(member, first);
      int next = first + 1;
      while (next < laws.size() && same(answer, ask(member, next))) {
        next++;
      }
      Validity days = days(first, next);
      answer.ifPresent(finding -> entries.add(entry(member, finding, days)));
      first = next;
    }
    return entries.build().stream();
  }

  private Optional<Finding> ask(AskedList member, int day) {
    return member.ask().apply(laws.get(day).context());
  }

  private Validity days(int first, int next) {
    LocalDate begin = laws.get(first).day();
    return next < laws.size()
        ? Validity.between(begin, laws.get(next).day().minusDays(1))
        : Validity.since(begin);
  }

  private static BookEntryBuilder entry(AskedList member, Finding finding, Validity days) {
    return EntryCollector.entry(
            member.id() + "." + days.from().orElseThrow(),
            member.id(),
            EntryKind.CLASSIFICATION,
            member.name())
        .value(text(finding))
        .shown(EntryWording.answer(finding))
        .citation(finding.citation())
        .evidence(finding.evidence())
        .validity(days);
  }

  private static boolean same(Optional<Finding> one, Optional<Finding> other) {
    return one.map(AskedLists::said).equals(other.map(AskedLists::said));
  }

  private static List<Object> said(Finding finding) {
    return ImmutableList.of(text(finding), finding.citation(), finding.evidence());
  }

  /** "SATISFIED", "VIOLATED", "FACT_MISSING kiln", "LAW_UNSETTLED article5-minerals". */
  private static String text(Finding finding) {
    return Stream.of(
            Stream.of(finding.outcome().name()),
            finding.missingFacts().stream(),
            finding.openPoints().stream().map(OpenPoint::id))
        .flatMap(words -> words)
        .collect(joining(" "));
  }
}
