package vn.khuyencong.law.limit;

import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.text.ItemCeiling;
import vn.khuyencong.law.text.TextCeilings;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SupportItem;

/**
 * The national ceiling of an item: what the texts of the period say, with the answers given to the
 * open points on which it depends.
 *
 * <p>Reading: the day of the law decides. No text read says whether approval, contract or payment
 * is meant, so the caller chooses the day.
 */
final class NationalCeilings {
  private NationalCeilings() {}

  /** The point that decides whether the national ceiling of {@code item} binds local money. */
  static Optional<OpenPoint<Boolean>> pointForLocalMoney(SupportItem item, LawInForce law) {
    return law.principalCeilings().flatMap(of -> Optional.ofNullable(of.bindsLocal().get(item)));
  }

  /** Whether the national ceiling of {@code item} binds local money too, beside the province's. */
  static boolean bindsLocalMoney(SupportItem item, LawInForce law) {
    return pointForLocalMoney(item, law)
        .flatMap(law.context()::answer)
        .orElseGet(() -> law.isCommonCeiling(item));
  }

  /** The text that was looked up for the ceiling of {@code line}. */
  static Citation text(CostLine line, LawInForce law) {
    return line.national()
        .map(item -> find(item, law).text())
        .orElse(LimitRules.CEILING_KNOWN.citation());
  }

  /** {@code verdict} on {@code line} by that text, as issued where that is followed. */
  static Verdict by(Verdict verdict, CostLine line, LawInForce law) {
    return line.national().map(item -> find(item, law).by(verdict)).orElse(verdict);
  }

  /** What is known of the national ceiling of {@code item} by {@code law}. */
  static CeilingLookup find(SupportItem item, LawInForce law) {
    ItemCeiling of = law.ceiling(item);
    CeilingLookup found =
        of.applies().isPresent() ? ifApplies(of, of.applies().get(), law) : lookup(of, law);
    CeilingLookup followed =
        of.ceilings()
            .flatMap(TextCeilings::changed)
            .filter(law.context()::arises)
            .map(found::following)
            .orElse(found);
    return of.item() == item ? followed : followed.under(of.item());
  }

  private static CeilingLookup lookup(ItemCeiling of, LawInForce law) {
    return ceiling(of, law)
        .map(CeilingLookup::known)
        .orElseGet(() -> settled(of.otherwise(), of.text(), of.item(), law));
  }

  private static CeilingLookup ifApplies(ItemCeiling of, OpenPoint<Boolean> point, LawInForce law) {
    return law.context()
        .answer(point)
        .map(
            applies ->
                (applies
                        ? CeilingLookup.known(ceiling(of, law).orElseThrow())
                        : settled(of.otherwise(), of.text(), of.item(), law))
                    .following(point))
        .orElseGet(() -> CeilingLookup.open(point, of.text()));
  }

  /** The row that an amendment is settled to have put in its place, else that of the text. */
  private static Optional<ApplicableCeiling> ceiling(ItemCeiling of, LawInForce law) {
    if (of.ceilings().isEmpty()) {
      return Optional.empty();
    }
    TextCeilings ceilings = of.ceilings().get();
    Optional<CeilingTable> changed = ceilings.changed().flatMap(law.context()::answer);
    return changed
        .flatMap(table -> in(table, ceilings, of.item(), law))
        .or(
            () ->
                in(ceilings.table(), ceilings, of.item(), law)
                    .map(issued -> changed.map(issued::after).orElse(issued)));
  }

  private static Optional<ApplicableCeiling> in(
      CeilingTable table, TextCeilings ceilings, SupportItem item, LawInForce law) {
    return ceilings
        .rules()
        .flatMap(rules -> ApplicableCeiling.in(table, rules, item, law.day()))
        .map(
            ceiling ->
                ceilings.lifts().test(item)
                    ? ceilings.uplift().map(ceiling::lifted).orElse(ceiling)
                    : ceiling);
  }

  /** The ceiling in the table with which the caller settled {@code point}, else the point. */
  private static CeilingLookup settled(
      OpenPoint<CeilingTable> point, Citation text, SupportItem item, LawInForce law) {
    return law.context()
        .answer(point)
        .flatMap(table -> ApplicableCeiling.in(table, LimitRules.SETTLED, item, law.day()))
        .map(ceiling -> CeilingLookup.known(ceiling.following(point)))
        .or(
            () ->
                next(point, law.context())
                    .map(next -> settled(next, text, item, law).following(point)))
        .orElseGet(() -> CeilingLookup.open(point, text));
  }

  /** {@code point}, or where a text answers it and does not say it, the one that asks on. */
  static OpenPoint<CeilingTable> asking(OpenPoint<CeilingTable> point, Context context) {
    return next(point, context).map(next -> asking(next, context)).orElse(point);
  }

  /** The point that asks for what the text that answers {@code point} does not say, if one does. */
  private static Optional<OpenPoint<CeilingTable>> next(
      OpenPoint<CeilingTable> point, Context context) {
    return context
        .held(point)
        .answered()
        .map(
            text ->
                point.equals(CeilingPoints.CEILINGS_NOT_SET)
                    ? CeilingPoints.beyond(text.citation())
                    : CeilingPoints.CEILINGS_NOT_SET);
  }
}
