package vn.khuyencong.law.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SupportItem;

/**
 * The national ceilings of a period, by item. The principal ceilings of its days decide; where no
 * text holds, the answer is the open point of that time, never the text before it.
 */
public final class PeriodCeilings {
  private final List<TextCeilings> all;
  private final LocalDate day;
  private final Optional<TextCeilings> principal;
  private final OpenPoint<CeilingTable> gap;
  private final ImmutableMap<SupportItem, ItemCeiling> byItem;

  private PeriodCeilings(
      List<TextCeilings> all,
      LocalDate day,
      Optional<TextCeilings> principal,
      OpenPoint<CeilingTable> gap) {
    this.all = all;
    this.day = day;
    this.principal = principal;
    this.gap = gap;
    this.byItem = Maps.toMap(Arrays.asList(SupportItem.values()), this::find);
  }

  /** The ceilings of every item on {@code day} by {@code texts}, which are in order. */
  public static PeriodCeilings on(LocalDate day, List<LegalText> texts) {
    List<LegalText> setting =
        texts.stream()
            .filter(text -> text.principalCeilings().isPresent())
            .collect(toImmutableList());
    Optional<TextCeilings> principal =
        setting.stream()
            .filter(text -> text.inForce().contains(day))
            .flatMap(text -> text.principalCeilings().stream())
            .reduce((earlier, later) -> later);
    return new PeriodCeilings(
        texts.stream().flatMap(text -> text.ceilings().stream()).collect(toImmutableList()),
        day,
        principal,
        gap(day, setting));
  }

  /** The point that asks for the ceilings of a day on which no text holds. */
  private static OpenPoint<CeilingTable> gap(LocalDate day, List<LegalText> setting) {
    return setting.stream()
        .flatMap(text -> TextEnd.of(text, setting).stream())
        .filter(end -> end.days().contains(day))
        .map(TextEnd::ceilings)
        .findFirst()
        .or(
            () ->
                setting.stream()
                    .flatMap(text -> text.principalCeilings().stream())
                    .flatMap(ceilings -> ceilings.before().stream())
                    .findFirst())
        .orElse(CeilingPoints.CEILINGS_NOT_SET);
  }

  /** What is known of the ceiling of {@code item}. */
  public ItemCeiling of(SupportItem item) {
    return Optional.ofNullable(byItem.get(item)).orElseThrow();
  }

  /** The principal ceilings, if a text that sets any is in force. */
  public Optional<TextCeilings> principal() {
    return principal;
  }

  /** Whether the ceiling of {@code item} is a common one, which binds local money too. */
  public boolean isCommon(SupportItem item) {
    return all.stream()
        .filter(one -> one.role() == TextCeilings.Role.COMMON)
        .anyMatch(one -> one.table().row(item, day).isPresent());
  }

  private ItemCeiling find(SupportItem item) {
    if (principal.isEmpty()) {
      return ItemCeiling.open(item, gap);
    }
    return common(item)
        .filter(common -> !principal.get().coveredBy().containsKey(item))
        .or(() -> borrowed(item, principal.get()))
        .orElseGet(() -> principal(item, principal.get()));
  }

  private Optional<ItemCeiling> common(SupportItem item) {
    return all.stream()
        .filter(one -> one.role() == TextCeilings.Role.COMMON)
        .filter(one -> one.table().rows().stream().anyMatch(row -> row.item().equals(item)))
        .flatMap(one -> one.asks().stream())
        .findFirst()
        .map(point -> ItemCeiling.open(item, point));
  }

  private Optional<ItemCeiling> borrowed(SupportItem item, TextCeilings principal) {
    for (TextCeilings one : all) {
      Optional<CeilingRow> row = one.table().row(item, day);
      boolean named = principal.named().contains(one.table().instrument());
      boolean open = one.appliesBefore().filter(point -> point.window().contains(day)).isPresent();
      if (one.role() == TextCeilings.Role.BORROWED && row.isPresent() && (named || open)) {
        return Optional.of(
            new ItemCeiling(
                item,
                named ? row.get().citation() : principal.table().instrument(),
                Optional.of(one),
                row,
                CeilingPoints.CEILINGS_NOT_SET,
                named ? Optional.empty() : one.appliesBefore()));
      }
    }
    return Optional.empty();
  }

  private ItemCeiling principal(SupportItem asked, TextCeilings principal) {
    SupportItem item = principal.coveredBy().getOrDefault(asked, asked);
    return common(item)
        .orElseGet(
            () ->
                new ItemCeiling(
                    item,
                    principal.table().instrument(),
                    Optional.of(principal),
                    principal.table().row(item, day),
                    CeilingPoints.CEILINGS_NOT_SET,
                    Optional.empty()));
  }
}
