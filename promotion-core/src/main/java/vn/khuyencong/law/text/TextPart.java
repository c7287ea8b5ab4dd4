package vn.khuyencong.law.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Term;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.support.SupportItem;

/**
 * What one class brings into its text: an article's rules by matter, its ceilings, its figures and
 * lists for the rule book, and the series that its rules ask. Immutable; every method gives a
 * longer part.
 */
public final class TextPart {
  private static final String ROOT = "vn.khuyencong.";

  private final String source;
  private final ImmutableList<MatterRules<?>> rules;
  private final ImmutableList<TextCeilings> ceilings;
  private final ImmutableList<Figure> figures;
  private final ImmutableList<AskedList> lists;
  private final ImmutableMap<Dated<?>, Dated<?>> series;
  private final ImmutableList<SubjectClause> subjects;
  private final ImmutableList<AdvanceBound> advances;

  private TextPart(
      String source,
      List<MatterRules<?>> rules,
      List<TextCeilings> ceilings,
      List<Figure> figures,
      List<AskedList> lists,
      Map<Dated<?>, Dated<?>> series,
      List<SubjectClause> subjects,
      List<AdvanceBound> advances) {
    this.source = source;
    this.rules = ImmutableList.copyOf(rules);
    this.ceilings = ImmutableList.copyOf(ceilings);
    this.figures = ImmutableList.copyOf(figures);
    this.lists = ImmutableList.copyOf(lists);
    this.series = ImmutableMap.copyOf(series);
    this.subjects = ImmutableList.copyOf(subjects);
    this.advances = ImmutableList.copyOf(advances);
  }

  /** The part that {@code law} holds, empty so far. */
  public static TextPart of(Class<?> law) {
    return new TextPart(
        law.getName().substring(ROOT.length()),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableMap.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /** With {@code more} on {@code matter}. */
  public <T> TextPart rules(Matter<T> matter, RuleSet<T> more) {
    return new TextPart(
        source,
        plus(rules, new MatterRules<>(matter, more)),
        ceilings,
        figures,
        lists,
        series,
        subjects,
        advances);
  }

  /** With the ceilings {@code more}, and the rules by which lines are measured against them. */
  public TextPart ceilings(TextCeilings more) {
    TextPart longer =
        new TextPart(
            source, rules, plus(ceilings, more), figures, lists, series, subjects, advances);
    return more.rules()
        .map(held -> longer.rules(Matter.LIMITS, new RuleSet<>("limit", held.all().toList())))
        .orElse(longer);
  }

  /** With {@code more} in the rule book. */
  public TextPart figure(Figure more) {
    return new TextPart(
        source, rules, ceilings, plus(figures, more), lists, series, subjects, advances);
  }

  /** With a figure that is cited on its own, on the days of the text it cites. */
  public TextPart figure(String id, EntryKind kind, Term name, Cited<?> value) {
    return figure(Figure.of(id, kind, name, value));
  }

  /** With a figure of {@code rule}, whose place and days it shares. */
  public TextPart figure(String id, EntryKind kind, Term name, Object value, Rule<?> rule) {
    return figure(Figure.of(id, kind, name, value, rule));
  }

  /** With every value of {@code values} in the rule book, the first day being part of the id. */
  public TextPart dated(String id, EntryKind kind, Term name, Dated<?> values) {
    TextPart longer = asking(values);
    for (Figure figure : DatedFigures.of(id, kind, name, values)) {
      longer = longer.figure(figure);
    }
    return longer;
  }

  /**
   * With every value of {@code values} in the rule book: the first as {@code id}, others by day.
   */
  public TextPart figures(String id, EntryKind kind, Term name, Dated<?> values) {
    TextPart longer = this;
    for (Figure figure : DatedFigures.of(id, kind, name, values)) {
      boolean first = figure.validity().from().equals(Optional.of(values.firstDay()));
      longer = longer.figure(first ? figure.named(id) : figure);
    }
    return longer;
  }

  /** With {@code values}, which its rules ask for, put down for each period. */
  public TextPart asking(Dated<?>... values) {
    ImmutableMap.Builder<Dated<?>, Dated<?>> more = ImmutableMap.builder();
    more.putAll(series);
    for (Dated<?> one : values) {
      more.put(one, one);
    }
    return new TextPart(
        source, rules, ceilings, figures, lists, more.buildKeepingLast(), subjects, advances);
  }

  /** With the clauses {@code more}, which say for whom items are, each in the rule book too. */
  public TextPart subjects(SubjectClauses more) {
    return new TextPart(
        source,
        rules,
        ceilings,
        ImmutableList.<Figure>builder().addAll(figures).addAll(more.figures()).build(),
        lists,
        series,
        ImmutableList.<SubjectClause>builder().addAll(subjects).addAll(more.all()).build(),
        advances);
  }

  /** With a member of a list, of which the law is asked. */
  public TextPart list(AskedList more) {
    return new TextPart(
        source, rules, ceilings, figures, plus(lists, more), series, subjects, advances);
  }

  /** With {@code more} on advances. */
  public TextPart advances(AdvanceBound more) {
    return new TextPart(
        source, rules, ceilings, figures, lists, series, subjects, plus(advances, more));
  }

  /** The class that holds it, below the root package, "law.circular28.Article08Ceilings". */
  public String source() {
    return source;
  }

  /** Its rules on {@code matter}, in its order. */
  public <T> List<Rule<T>> rules(Matter<T> matter) {
    return rules.stream()
        .flatMap(of -> of.on(matter).stream())
        .flatMap(set -> set.rules().stream())
        .collect(toImmutableList());
  }

  /** The matters on which it has rules. */
  public List<Matter<?>> matters() {
    return rules.stream().<Matter<?>>map(MatterRules::matter).distinct().toList();
  }

  /** All its rules, in its order. */
  public List<Rule<?>> allRules() {
    return rules.stream().flatMap(of -> of.rules().rules().stream()).collect(toImmutableList());
  }

  /** Its ceilings. */
  public List<TextCeilings> ceilings() {
    return ceilings;
  }

  /** Its figures. */
  public List<Figure> figures() {
    return figures;
  }

  /** The members of lists of which the law is asked. */
  public List<AskedList> lists() {
    return lists;
  }

  /** Its clauses that say for whom items are, in its order. */
  List<SubjectClause> subjects() {
    return subjects;
  }

  /** Its clauses that say for whom {@code item} is on {@code day}, in its order. */
  public List<SubjectClause> subjects(SupportItem item, LocalDate day) {
    return subjects.stream().filter(clause -> clause.isOf(item, day)).collect(toImmutableList());
  }

  /** The series that its rules ask for, each with the one that holds in its place. */
  public Map<Dated<?>, Dated<?>> series() {
    return series;
  }

  /** What it says of the most that may be advanced. */
  public List<AdvanceBound> advances() {
    return advances;
  }

  /** The days on which something of it begins or has just ended. */
  public Stream<LocalDate> changes() {
    return Stream.of(
            allRules().stream().map(Rule::validity).flatMap(days -> days.changes().stream()),
            ceilings.stream()
                .flatMap(of -> of.table().rows().stream())
                .flatMap(row -> row.days().changes().stream()),
            figures.stream().flatMap(figure -> figure.validity().changes().stream()),
            subjects.stream().flatMap(clause -> clause.validity().changes().stream()),
            advances.stream().flatMap(bound -> bound.validity().changes().stream()),
            series.values().stream().flatMap(values -> values.changes().stream()))
        .flatMap(days -> days);
  }

  /**
   * This part had its text, of which {@code days} were the days, ended on {@code last}: what was to
   * begin later never does; what speaks beyond the days of the text stays as it is.
   */
  TextPart ending(Validity days, LocalDate last) {
    Predicate<Validity> began =
        validity -> !days.encloses(validity) || validity.overlaps(Validity.until(last));
    UnaryOperator<Validity> cut =
        validity ->
            days.encloses(validity) && validity.contains(last) ? validity.cutAfter(last) : validity;
    return new TextPart(
        source,
        rules.stream().<MatterRules<?>>map(of -> of.only(began).during(cut)).toList(),
        ceilings.stream().map(of -> of.ending(began, cut)).toList(),
        figures.stream()
            .filter(figure -> began.test(figure.validity()))
            .map(figure -> figure.during(cut.apply(figure.validity())))
            .toList(),
        lists,
        series.entrySet().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    Map.Entry::getKey, entry -> DatedFigures.ending(entry.getValue(), last))),
        subjects.stream()
            .filter(clause -> began.test(clause.validity()))
            .map(clause -> clause.during(cut))
            .toList(),
        advances.stream()
            .filter(bound -> began.test(bound.validity()))
            .map(bound -> bound.during(cut.apply(bound.validity())))
            .toList());
  }

  /**
   * This part of a text that had {@code days}, in whose place another stood on the days {@code
   * later}: its rules and bounds on advances that speak beyond {@code days} end with {@code later},
   * or go on through the gap that {@code end} says, if that is answered so.
   */
  TextPart withLater(Validity days, Validity later, Optional<TextEnd> end) {
    LocalDate last = later.to().orElseThrow();
    Predicate<Validity> beyond =
        validity -> !days.encloses(validity) && validity.overlaps(later.after());
    return new TextPart(
        source,
        rules.stream().<MatterRules<?>>map(of -> of.withLater(beyond, last, end)).toList(),
        ceilings,
        figures,
        lists,
        series,
        subjects,
        advances.stream()
            .map(bound -> beyond.test(bound.validity()) ? withLater(bound, last, end) : bound)
            .toList());
  }

  private static AdvanceBound withLater(AdvanceBound bound, LocalDate last, Optional<TextEnd> end) {
    return end.map(gap -> bound.goingOn(gap.days(), gap.advances()))
        .orElseGet(() -> bound.during(bound.validity().cutAfter(last)));
  }

  /**
   * This part of a text that had {@code days}: its rules, its clauses on subjects and its bounds on
   * advances that end with them go on through the gap of {@code end} if it is answered so.
   */
  TextPart goingOn(Validity days, TextEnd end) {
    Validity gap = end.days();
    return new TextPart(
        source,
        rules.stream().<MatterRules<?>>map(of -> of.goingOn(days, gap, end.conditions())).toList(),
        ceilings,
        figures,
        lists,
        series,
        subjects.stream()
            .map(
                clause ->
                    TextEnd.ends(clause.validity(), days)
                        ? clause.goingOn(gap, end.subjects())
                        : clause)
            .toList(),
        advances.stream()
            .map(
                bound ->
                    TextEnd.ends(bound.validity(), days)
                        ? bound.goingOn(gap, end.advances())
                        : bound)
            .toList());
  }

  private static <E> ImmutableList<E> plus(List<E> some, E more) {
    return ImmutableList.<E>builder().addAll(some).add(more).build();
  }
}
