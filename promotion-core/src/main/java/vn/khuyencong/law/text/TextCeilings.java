package vn.khuyencong.law.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SupportItem;

/**
 * The national ceilings (mức chi) that an article sets, with what is special to it.
 *
 * @param code what the ids of its ceilings and findings begin with, "circular28.article8"
 * @param rules the rules by which lines are measured against them; none where they are not read
 * @param role how they stand to those of other texts
 * @param table the ceilings
 * @param uplift the priority uplift on them, if there is one
 * @param lifts the items whose ceiling it may lift
 * @param coveredBy by item the one under whose name the text sets its ceiling, be it a common one
 * @param named the texts whose ceilings it takes over for items of theirs
 * @param changed the point that asks which rows an amendment changed that was not read
 * @param asks the point that asks for ceilings that the text does not give itself
 * @param appliesBefore the point that asks whether they held before a text named this one
 * @param before the point that asks for the ceilings before this text, the first that was read
 * @param bindsLocal by item the point that asks whether its ceiling binds local money too
 */
@Value.Builder
public record TextCeilings(
    String code,
    Optional<CeilingRules> rules,
    Role role,
    CeilingTable table,
    Optional<Cited<Coefficient>> uplift,
    Predicate<SupportItem> lifts,
    Map<SupportItem, SupportItem> coveredBy,
    Set<Citation> named,
    Optional<OpenPoint<CeilingTable>> changed,
    Optional<OpenPoint<CeilingTable>> asks,
    Optional<OpenPoint<Boolean>> appliesBefore,
    Optional<OpenPoint<CeilingTable>> before,
    Map<SupportItem, OpenPoint<Boolean>> bindsLocal) {

  /** How the ceilings of an article stand to those of other texts. */
  public enum Role {
    /** The text of its days on the money: what it does not set is not set. */
    PRINCIPAL,
    /** Ceilings that stand in texts that were not read; they bind local money too. */
    COMMON,
    /** Ceilings of another field, which hold where the text of the day names them. */
    BORROWED
  }

  /** Copies what it is given. */
  public TextCeilings {
    coveredBy = ImmutableMap.copyOf(coveredBy);
    named = ImmutableSet.copyOf(named);
    bindsLocal = ImmutableMap.copyOf(bindsLocal);
  }

  /**
   * A builder of the principal ceilings of their days, in {@code article}, with an uplift of those
   * that it {@code lifts}.
   */
  public static TextCeilingsBuilder principal(
      String code,
      Citation article,
      CeilingTable table,
      Cited<Coefficient> uplift,
      Predicate<SupportItem> lifts) {
    return builder(Role.PRINCIPAL, code, table)
        .rules(CeilingRules.of(code, article, uplift.citation()))
        .uplift(uplift)
        .lifts(lifts);
  }

  /** A builder of the principal ceilings of their days, in {@code article}, which nothing lifts. */
  public static TextCeilingsBuilder principal(String code, Citation article, CeilingTable table) {
    return builder(Role.PRINCIPAL, code, table).rules(CeilingRules.of(code, article));
  }

  /** A builder of ceilings that stand in other texts, for which {@code point} asks. */
  public static TextCeilingsBuilder common(
      String code, CeilingTable table, OpenPoint<CeilingTable> point) {
    return builder(Role.COMMON, code, table).asks(point);
  }

  /** A builder of ceilings of another field, which hold where the text of the day names them. */
  public static TextCeilingsBuilder borrowed(String code, Citation article, CeilingTable table) {
    return builder(Role.BORROWED, code, table).rules(CeilingRules.of(code, article));
  }

  private static TextCeilingsBuilder builder(Role role, String code, CeilingTable table) {
    return new TextCeilingsBuilder().role(role).code(code).table(table).lifts(item -> false);
  }

  /** These ceilings, of each row that {@code began} the days that {@code cut} leaves of its own. */
  TextCeilings ending(Predicate<Validity> began, UnaryOperator<Validity> cut) {
    return new TextCeilingsBuilder()
        .from(this)
        .rules(rules.map(held -> held.during(cut.apply(held.withinLimit().validity()))))
        .table(
            table.toBuilder()
                .rows(
                    table.rows().stream()
                        .filter(row -> began.test(row.days()))
                        .map(
                            row ->
                                CeilingRow.builder()
                                    .from(row)
                                    .validity(cut.apply(row.days()))
                                    .build())
                        .toList())
                .build())
        .build();
  }
}
