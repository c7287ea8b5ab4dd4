package vn.khuyencong.law.book;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Messages;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.sme.SizeCriterion;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;

/** Collects the entries of one class of law. */
final class EntryCollector {
  private static final String ROOT = "vn.khuyencong.";

  private final String source;
  private final ImmutableList.Builder<BookEntry> entries = ImmutableList.builder();

  private EntryCollector(String source) {
    this.source = source;
  }

  /** An empty section of {@code law}. */
  static EntryCollector of(Class<?> law) {
    return new EntryCollector(law.getName().substring(ROOT.length()));
  }

  /** The entries so far. */
  List<BookEntry> entries() {
    return entries.build();
  }

  EntryCollector rules(RuleSet<?>... sets) {
    for (RuleSet<?> set : sets) {
      set.rules().forEach(this::rule);
    }
    return this;
  }

  private void rule(Rule<?> rule) {
    add(
        entry(rule.code(), rule.code(), EntryKind.RULE, condition(rule.code()))
            .value("severity=" + rule.severity().name())
            .shown(rule.severity())
            .citation(rule.citation())
            .evidence(rule.evidence())
            .validity(rule.validity()));
  }

  /** The rows of {@code table}, with the place of the table before their item as id. */
  EntryCollector levels(String place, CeilingTable table) {
    table.rows().forEach(row -> level(place, row));
    return this;
  }

  private void level(String place, CeilingRow row) {
    String item = CanonicalText.id(row.item().name());
    add(
        entry(place + "." + item, "ceiling." + item, EntryKind.CEILING, row.item())
            .value(CanonicalText.text(row))
            .shown(EntryWording.level(row))
            .citation(row.citation())
            .evidence(row.evidence())
            .validity(row.validity()));
  }

  /** A figure with its own citation, on the days of the text it cites. */
  EntryCollector cited(String id, EntryKind kind, Term name, Cited<?> figure) {
    return cited(id, id, kind, name, figure);
  }

  /** {@link #cited(String, EntryKind, Term, Cited)} on a topic on which other texts have theirs. */
  EntryCollector cited(String id, String topic, EntryKind kind, Term name, Cited<?> figure) {
    return add(
        entry(id, topic, kind, name)
            .value(CanonicalText.text(figure.value()))
            .shown(EntryWording.of(figure.value()))
            .citation(figure.citation())
            .evidence(figure.evidence())
            .validity(inForce(figure.citation())));
  }

  /** A figure of {@code rule}, whose place and days it shares. */
  EntryCollector figure(String id, EntryKind kind, Term name, Object value, Rule<?> rule) {
    return add(
        entry(id, id, kind, name)
            .value(CanonicalText.text(value))
            .shown(EntryWording.of(value))
            .citation(rule.citation())
            .evidence(rule.evidence())
            .validity(rule.validity()));
  }

  /** A figure on days of its own, with the place and the evidence of {@code source}. */
  EntryCollector figure(
      String id, EntryKind kind, Term name, Object value, Cited<?> source, Validity validity) {
    return add(
        entry(id, id, kind, name)
            .value(CanonicalText.text(value))
            .shown(EntryWording.of(value))
            .citation(source.citation())
            .evidence(source.evidence())
            .validity(validity));
  }

  /** Every value of {@code series}, the first day being part of the id. */
  EntryCollector dated(String id, EntryKind kind, Term name, Dated<?> series) {
    List<? extends Map.Entry<LocalDate, ? extends Cited<?>>> values =
        ImmutableList.copyOf(series.byFirstDay().entrySet());
    for (int i = 0; i < values.size(); i++) {
      LocalDate first = values.get(i).getKey();
      Cited<?> figure = values.get(i).getValue();
      Validity days =
          i + 1 < values.size()
              ? Validity.between(first, values.get(i + 1).getKey().minusDays(1))
              : Validity.since(first);
      add(
          entry(id + "." + first, id, kind, name)
              .value(CanonicalText.text(figure.value()))
              .shown(EntryWording.of(figure.value()))
              .citation(figure.citation())
              .evidence(figure.evidence())
              .validity(days));
    }
    return this;
  }

  /** What came out when a list was asked for one of its members, on the days {@code days}. */
  EntryCollector listed(String id, Term name, Finding finding, Validity days) {
    return add(
        entry(id + "." + days.from().orElseThrow(), id, EntryKind.CLASSIFICATION, name)
            .value(AnswerText.text(finding))
            .shown(EntryWording.answer(finding))
            .citation(finding.citation())
            .evidence(finding.evidence())
            .validity(days));
  }

  EntryCollector size(SizeCriterion criterion) {
    String id =
        criterion.test()
            + "."
            + CanonicalText.id(criterion.field().name())
            + "."
            + CanonicalText.id(criterion.size().name());
    return add(
        entry(
                id,
                id,
                EntryKind.SIZE_CRITERION,
                Term.of(
                    criterion.size().vi() + ", " + criterion.field().vi(),
                    criterion.size().en() + ", " + criterion.field().en()))
            .value(CanonicalText.text(criterion))
            .shown(EntryWording.size(criterion))
            .citation(criterion.citation())
            .evidence(criterion.evidence())
            .validity(criterion.validity()));
  }

  EntryCollector open(OpenPoint<?> point) {
    return add(
        entry(
                "open-point." + point.id(),
                "open-point." + point.id(),
                EntryKind.OPEN_POINT,
                Term.of(point.questionVi(), point.questionEn()))
            .value(answer(point))
            .shown(EntryKind.OPEN_POINT)
            .citation(
                point
                    .answered()
                    .<Citation>map(Cited::citation)
                    .orElseGet(() -> point.instruments().get(0)))
            .evidence(point.answered().<Evidence>map(Cited::evidence).orElse(Evidence.SEEN))
            .validity(point.window()));
  }

  /** "answered=true" where a text answers it, else "reading=false", or "reading=-" without one. */
  private static String answer(OpenPoint<?> point) {
    return point
        .answered()
        .map(text -> "answered=" + CanonicalText.text(text.value()))
        .orElseGet(() -> "reading=" + point.reading().map(CanonicalText::text).orElse("-"));
  }

  private BookEntryBuilder entry(String id, String topic, EntryKind kind, Term name) {
    return BookEntry.builder().id(id).topic(topic).kind(kind).name(name).source(source);
  }

  private EntryCollector add(BookEntryBuilder entry) {
    entries.add(entry.build());
    return this;
  }

  /** The condition under {@code code}, dots where a case would fill something in. */
  private static Term condition(String code) {
    return Term.of(unfilled(code, Language.VIETNAMESE), unfilled(code, Language.ENGLISH));
  }

  private static String unfilled(String code, Language language) {
    return Messages.find(code, language)
        .orElse(code)
        .replaceAll("\\{\\w+}", "…")
        .replaceFirst("^…: ", "");
  }

  private static Validity inForce(Citation citation) {
    return Instruments.find(citation.instrument())
        .map(LegalInstrument::inForce)
        .orElse(Validity.ALWAYS);
  }
}
