package vn.khuyencong.law.limit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.circular152.Article07TrainingSupport;
import vn.khuyencong.law.circular152.Article10ClassCosts;
import vn.khuyencong.law.circular28.Article08Ceilings;
import vn.khuyencong.law.jointcircular26.Article06Ceilings;
import vn.khuyencong.law.jointcircular26.Article06CommonCeilings;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SupportItem;

/**
 * The national levels by day: until 7 April 2014 not attested; to 10 May 2018 the joint circular;
 * since then Circular 28, and the training norms it names.
 *
 * <p>Reading: the day of the law decides. No text read says whether approval, contract or payment
 * is meant, so the caller chooses the day.
 */
public final class NationalCeilings {
  private static final String SETTLED = "ceilings.settled";

  /** Every table of national levels, in the order of their days. */
  private static final ImmutableList<CeilingTable> TABLES =
      ImmutableList.of(
          Article06CommonCeilings.CEILINGS,
          Article06Ceilings.CEILINGS,
          Article07TrainingSupport.CEILINGS,
          Article10ClassCosts.CEILINGS,
          Article08Ceilings.CEILINGS);

  private NationalCeilings() {}

  /** Every table of national levels, in the order of their days. */
  public static List<CeilingTable> tables() {
    return TABLES;
  }

  /** The point that decides whether the national level of {@code item} binds local money. */
  static Optional<OpenPoint<Boolean>> pointForLocalMoney(SupportItem item, LocalDate day) {
    return item == SupportItem.COLLABORATOR_REMUNERATION && isSince2018(day)
        ? Optional.of(CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY)
        : Optional.empty();
  }

  /** Whether the national level of {@code item} binds local money too, beside the province's. */
  static boolean bindsLocalMoney(SupportItem item, Context context) {
    return pointForLocalMoney(item, context.day())
        .flatMap(context::answer)
        .orElseGet(() -> Article06CommonCeilings.CEILINGS.row(item, context.day()).isPresent());
  }

  /** What is known of the national level of {@code item} on the day of {@code context}. */
  static CeilingLookup find(SupportItem item, Context context) {
    LocalDate day = context.day();
    if (day.isBefore(Instruments.JOINT_CIRCULAR_26_2014.inForce().from().orElseThrow())) {
      return settled(CeilingPoints.CEILINGS_BEFORE_2014, item, context);
    }
    if (isCommon(item)) {
      return settled(CeilingPoints.COMMON_LEVELS, item, context);
    }
    return training(item, context)
        .orElseGet(
            () -> isSince2018(day) ? circular28(item, context) : jointCircular(item, context));
  }

  private static boolean isSince2018(LocalDate day) {
    return Instruments.CIRCULAR_28_2018.inForce().contains(day);
  }

  private static boolean isCommon(SupportItem item) {
    return Article06CommonCeilings.CEILINGS.rows().stream().anyMatch(row -> row.item() == item);
  }

  private static CeilingLookup settled(
      OpenPoint<CeilingTable> point, SupportItem item, Context context) {
    return settled(point, point.instruments().get(0), item, context);
  }

  /** The level in the table with which the caller settled {@code point}, else the point. */
  private static CeilingLookup settled(
      OpenPoint<CeilingTable> point, Citation text, SupportItem item, Context context) {
    return context
        .answer(point)
        .flatMap(table -> ApplicableCeiling.in(table, SETTLED, item, context.day()))
        .map(level -> CeilingLookup.known(level.following(point)))
        .orElseGet(() -> CeilingLookup.open(point, text));
  }

  /** {@code level}, or that {@code text} sets none. */
  private static CeilingLookup orNotSet(
      Optional<ApplicableCeiling> level, Citation text, SupportItem item, Context context) {
    return level
        .map(CeilingLookup::known)
        .orElseGet(() -> settled(CeilingPoints.LEVELS_NOT_SET, text, item, context));
  }

  private static Optional<CeilingLookup> training(SupportItem item, Context context) {
    LocalDate day = context.day();
    Optional<ApplicableCeiling> level =
        ApplicableCeiling.in(Article07TrainingSupport.CEILINGS, "circular152.article7", item, day)
            .or(
                () ->
                    ApplicableCeiling.in(
                        Article10ClassCosts.CEILINGS, "circular152.article10", item, day));
    if (level.isEmpty() || isSince2018(day)) {
      return level.map(CeilingLookup::known);
    }
    OpenPoint<Boolean> point = CeilingPoints.TRAINING_NORMS_BEFORE_CIRCULAR_28;
    Citation text = Article06Ceilings.CEILINGS.instrument();
    return Optional.of(
        context
            .answer(point)
            .map(
                applies ->
                    applies
                        ? CeilingLookup.known(level.get().following(point))
                        : orNotSet(Optional.empty(), text, item, context).following(point))
            .orElseGet(() -> CeilingLookup.open(point, text)));
  }

  /**
   * Circular 28 as issued; since the signature of its amendment with the rows that the caller has
   * settled, and the finding says what was followed.
   */
  private static CeilingLookup circular28(SupportItem item, Context context) {
    OpenPoint<CeilingTable> point = CeilingPoints.LEVELS_SINCE_CIRCULAR_64;
    Optional<CeilingTable> changed = context.answer(point);
    Optional<ApplicableCeiling> level =
        changed
            .flatMap(table -> CeilingText.CIRCULAR_28.in(table, item, context.day()))
            .or(
                () ->
                    CeilingText.CIRCULAR_28
                        .level(item, context.day())
                        .map(issued -> changed.map(issued::after).orElse(issued)));
    CeilingLookup answer = orNotSet(level, Article08Ceilings.CEILINGS.instrument(), item, context);
    return point.window().contains(context.day()) ? answer.following(point) : answer;
  }

  /**
   * Reading: point c of Article 6(2), "ứng dụng máy móc thiết bị, chuyển giao công nghệ tiên tiến",
   * covers a technology line, which only Circular 28 set apart.
   */
  private static CeilingLookup jointCircular(SupportItem asked, Context context) {
    SupportItem item =
        asked == SupportItem.TECHNOLOGY_LINE ? SupportItem.MACHINERY_TECHNOLOGY_TRANSFER : asked;
    return orNotSet(
        CeilingText.JOINT_CIRCULAR.level(item, context.day()),
        Article06Ceilings.CEILINGS.instrument(),
        item,
        context);
  }
}
