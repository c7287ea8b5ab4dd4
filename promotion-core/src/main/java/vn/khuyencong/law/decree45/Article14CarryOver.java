package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.Sets.toImmutableEnumSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.khuyencong.budget.BudgetLine;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.CarryOver;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.MoneySource;

/**
 * Điều 14. Quản lý kinh phí khuyến công quốc gia và kinh phí khuyến công địa phương, clause 4: what
 * is not used up in the plan year goes into the next. Whether it may, the clause leaves to the
 * rules on the budget (theo quy định hiện hành), which are not encoded.
 */
public final class Article14CarryOver {

  /**
   * Clause 4: the money that is carried over, national and local promotion money.
   *
   * <p>Reading: the clause speaks of what the budget gives; what others gave for promotion
   * (Articles 12 and 13, clause 1 points b and c) is to be left out by the caller, whose lines do
   * not tell it apart.
   */
  public static final Cited<Set<MoneySource>> CARRIED =
      new Cited<>(
          Arrays.stream(MoneySource.values())
              .filter(source -> source.promotion().isPresent())
              .collect(toImmutableEnumSet()),
          Instruments.DECREE_45_2012.article(14).clause(4),
          Evidence.SEEN);

  /** This clause as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article14CarryOver.class)
          .figure(
              "decree45.article14.carried",
              EntryKind.CLASSIFICATION,
              Term.of(
                  "kinh phí chưa sử dụng hết được chuyển sang năm sau",
                  "money of which the unused part goes into the next year"),
              CARRIED);

  private Article14CarryOver() {}

  /**
   * Clause 4: what {@code lines} leave of each year and source for the next year: what stands at
   * {@code available} less what stands at {@code used}, in đồng.
   *
   * @throws ArithmeticException if an amount does not fit whole đồng in 64 bits
   */
  public static List<CarryOver> unused(
      List<BudgetLine> lines, BudgetStage available, BudgetStage used) {
    return lines.stream()
        .filter(line -> isCarried(line.source()))
        .collect(BudgetSummary.by(Dimension.YEAR, Dimension.SOURCE, Dimension.STAGE))
        .carryOver(available, used)
        .stream()
        .collect(toImmutableList());
  }

  /** Promotion money of a level not said is of one of those that are named. */
  private static boolean isCarried(MoneySource source) {
    return CARRIED.value().contains(source) || source == MoneySource.PROMOTION;
  }
}
