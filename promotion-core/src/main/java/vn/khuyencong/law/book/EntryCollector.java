package vn.khuyencong.law.book;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Messages;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.Texts;
import vn.khuyencong.law.point.OpenPoints;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.TextCeilings;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.support.CeilingRow;

/** Collects the entries of the rule book from the texts. */
final class EntryCollector {
  private static final String POINTS =
      OpenPoints.class.getName().substring("vn.khuyencong.".length());

  private EntryCollector() {}

  /** Every entry of {@code texts}, in their order. */
  static List<BookEntry> of(Texts texts) {
    AskedLists lists = AskedLists.of(texts);
    return texts.parts().stream()
        .map(part -> entries(part, lists))
        .flatMap(List::stream)
        .collect(
            () -> ImmutableList.<BookEntry>builder(),
            ImmutableList.Builder::add,
            (one, other) -> one.addAll(other.build()))
        .addAll(texts.openPoints().stream().map(EntryCollector::point).iterator())
        .build();
  }

  /** The entries of {@code part}; a rule whose code is the id of a figure is listed by that. */
  private static List<BookEntry> entries(TextPart part, AskedLists lists) {
    Set<String> figures =
        part.figures().stream().map(Figure::id).collect(ImmutableSet.toImmutableSet());
    return Stream.of(
            part.allRules().stream()
                .filter(rule -> !figures.contains(rule.code()))
                .map(EntryCollector::rule),
            part.ceilings().stream()
                .flatMap(of -> of.table().rows().stream().map(row -> ceiling(of, row))),
            part.figures().stream().map(EntryCollector::figure),
            part.lists().stream().flatMap(lists::entries))
        .flatMap(entries -> entries)
        .map(entry -> entry.source(part.source()).build())
        .collect(toImmutableList());
  }

  private static BookEntryBuilder rule(Rule<?> rule) {
    return entry(rule.code(), rule.code(), EntryKind.RULE, condition(rule.code()))
        .value("severity=" + rule.severity().name())
        .shown(rule.severity())
        .citation(rule.citation())
        .evidence(rule.evidence())
        .validity(rule.validity());
  }

  private static BookEntryBuilder ceiling(TextCeilings of, CeilingRow row) {
    String item = Figure.idOf(row.item().code());
    String id = of.code() + "." + item;
    return entry(
            isFirst(row, of) ? id : id + "." + row.days().from().orElseThrow(),
            "ceiling." + item,
            EntryKind.CEILING,
            row.item())
        .value(CanonicalText.text(row))
        .shown(EntryWording.ceiling(row))
        .citation(row.citation())
        .evidence(row.evidence())
        .validity(row.days());
  }

  /** Whether no row of the item stands before {@code row}, which an amendment would have put. */
  private static boolean isFirst(CeilingRow row, TextCeilings of) {
    return of.table().rows().stream()
        .filter(other -> other.item().equals(row.item()))
        .findFirst()
        .equals(Optional.of(row));
  }

  private static BookEntryBuilder figure(Figure figure) {
    return entry(figure.id(), figure.topic(), figure.kind(), figure.name())
        .value(CanonicalText.text(figure.value()))
        .shown(EntryWording.of(figure.value()))
        .citation(figure.citation())
        .evidence(figure.evidence())
        .validity(figure.validity());
  }

  static BookEntry point(OpenPoint<?> point) {
    String id = "open-point." + point.id();
    return entry(id, id, EntryKind.OPEN_POINT, Term.of(point.questionVi(), point.questionEn()))
        .value(answer(point))
        .shown(EntryKind.OPEN_POINT)
        .citation(
            point
                .answered()
                .<Citation>map(Cited::citation)
                .orElseGet(() -> point.instruments().get(0)))
        .evidence(point.answered().<Evidence>map(Cited::evidence).orElse(Evidence.SEEN))
        .validity(point.window())
        .source(POINTS)
        .build();
  }

  /** An entry with these, without the rest. */
  static BookEntryBuilder entry(String id, String topic, EntryKind kind, Term name) {
    return BookEntry.builder().id(id).topic(topic).kind(kind).name(name);
  }

  /** "answered=true" where a text answers it, else "reading=false", or "reading=-" without one. */
  private static String answer(OpenPoint<?> point) {
    return point
        .answered()
        .map(text -> "answered=" + CanonicalText.text(text.value()))
        .orElseGet(() -> "reading=" + point.reading().map(CanonicalText::text).orElse("-"));
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
}
