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
final class Section {
  private static final String ROOT = "vn.khuyencong.";

  private final String source;
  private final ImmutableList.Builder<BookEntry> entries = ImmutableList.builder();

  private Section(String source) {
    this.source = source;
  }

  /** An empty section of {@code law}. */
  static Section of(Class<?> law) {
    return new Section(law.getName().substring(ROOT.length()));
  }

  /** The entries so far. */
  List<BookEntry> entries() {
    return entries.build();
  }

  Section rules(RuleSet<?>... sets) {
    for (RuleSet<?> set : sets) {
      set.rules().forEach(this::rule);
    }
    return this;
  }

  private void rule(Rule<?> rule) {
    add(
        entry(rule.code(), rule.code(), EntryKind.RULE, condition(rule.code()))
            .value("severity=" + rule.severity().name())
            .citation(rule.citation())
            .evidence(rule.evidence())
            .validity(rule.validity()));
  }

  /** The rows of {@code table}, with the place of the table before their item as id. */
  Section levels(String place, CeilingTable table) {
    table.rows().forEach(row -> level(place, row));
    return this;
  }

  private void level(String place, CeilingRow row) {
    String item = Canonical.id(row.item().name());
    add(
        entry(place + "." + item, "ceiling." + item, EntryKind.CEILING, row.item())
            .value(Canonical.text(row))
            .citation(row.citation())
            .evidence(row.evidence())
            .validity(row.validity()));
  }

  /** A figure with its own citation, on the days of the text it cites. */
  Section cited(String id, EntryKind kind, Term name, Cited<?> figure) {
    return cited(id, id, kind, name, figure);
  }

  /** {@link #cited(String, EntryKind, Term, Cited)} on a topic on which other texts have theirs. */
  Section cited(String id, String topic, EntryKind kind, Term name, Cited<?> figure) {
    return add(
        entry(id, topic, kind, name)
            .value(Canonical.text(figure.value()))
            .citation(figure.citation())
            .evidence(figure.evidence())
            .validity(inForce(figure.citation())));
  }

  /** A figure of {@code rule}, whose place and days it shares. */
  Section figure(String id, EntryKind kind, Term name, Object value, Rule<?> rule) {
    return add(
        entry(id, id, kind, name)
            .value(Canonical.text(value))
            .citation(rule.citation())
            .evidence(rule.evidence())
            .validity(rule.validity()));
  }

  /** A figure on days of its own, with the place and the evidence of {@code source}. */
  Section figure(
      String id, EntryKind kind, Term name, Object value, Cited<?> source, Validity validity) {
    return add(
        entry(id, id, kind, name)
            .value(Canonical.text(value))
            .citation(source.citation())
            .evidence(source.evidence())
            .validity(validity));
  }

  /** Every value of {@code series}, the first day being part of the id. */
  Section dated(String id, EntryKind kind, Term name, Dated<?> series) {
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
              .value(Canonical.text(figure.value()))
              .citation(figure.citation())
              .evidence(figure.evidence())
              .validity(days));
    }
    return this;
  }

  /** What came out when a list was asked for one of its members, on the days {@code days}. */
  Section listed(String id, Term name, Finding finding, Validity days) {
    return add(
        entry(id + "." + days.from().orElseThrow(), id, EntryKind.CLASSIFICATION, name)
            .value(Answers.text(finding))
            .citation(finding.citation())
            .evidence(finding.evidence())
            .validity(days));
  }

  Section size(SizeCriterion criterion) {
    String id =
        criterion.test()
            + "."
            + Canonical.id(criterion.field().name())
            + "."
            + Canonical.id(criterion.size().name());
    return add(
        entry(
                id,
                id,
                EntryKind.SIZE_CRITERION,
                Term.of(
                    criterion.size().vi() + ", " + criterion.field().vi(),
                    criterion.size().en() + ", " + criterion.field().en()))
            .value(
                "labour="
                    + criterion.labourMax().map(Canonical::text).orElse("-")
                    + " revenue="
                    + criterion.revenueMax().map(Canonical::text).orElse("-")
                    + " capital="
                    + criterion.capitalMax().map(Canonical::text).orElse("-"))
            .citation(criterion.citation())
            .evidence(criterion.evidence())
            .validity(criterion.validity()));
  }

  Section open(OpenPoint<?> point) {
    return add(
        entry(
                "open-point." + point.id(),
                "open-point." + point.id(),
                EntryKind.OPEN_POINT,
                Term.of(point.questionVi(), point.questionEn()))
            .value("reading=" + point.reading().map(Canonical::text).orElse("-"))
            .citation(point.instruments().get(0))
            .evidence(Evidence.SEEN)
            .validity(point.window()));
  }

  private BookEntryBuilder entry(String id, String topic, EntryKind kind, Term name) {
    return BookEntry.builder().id(id).topic(topic).kind(kind).name(name).source(source);
  }

  private Section add(BookEntryBuilder entry) {
    entries.add(entry.build());
    return this;
  }

  /** The condition under {@code code}, dots where a case would fill something in. */
  private static Term condition(String code) {
    return Term.of(unfilled(code, Language.VIETNAMESE), unfilled(code, Language.ENGLISH));
  }

  private static String unfilled(String code, Language language) {
    return Messages.find(code, language).orElse(code).replaceAll("\\{\\w+}", "…");
  }

  private static Validity inForce(Citation citation) {
    return Instruments.find(citation.instrument())
        .map(LegalInstrument::inForce)
        .orElse(Validity.ALWAYS);
  }
}
