package vn.khuyencong.law.sme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.SizeFacts;

/**
 * On which side of each limit of every size test the figures of an enterprise lie: all that a test
 * goes by.
 *
 * @param averageLabour how many limits lie below it, -1 if it is not known
 * @param insuredLabour the same
 * @param capital the same
 * @param revenue the same
 * @param age 1 if it is under one year old, 0 if not, -1 if that is not known
 * @param field the field, if it is known
 */
public record Sides(
    int averageLabour,
    int insuredLabour,
    int capital,
    int revenue,
    int age,
    Optional<BusinessField> field) {
  private static final int UNKNOWN = -1;

  static Sides of(SizeFacts facts, LocalDate day) {
    return new Sides(
        side(facts.averageLabour(), Completions.SME_LABOUR),
        side(facts.insuredLabour(), Completions.INSURED_LABOUR),
        side(facts.capital(), Completions.CAPITAL),
        side(facts.revenue(), Completions.REVENUE),
        age(facts.founded(), day),
        facts.field());
  }

  private static int age(Optional<LocalDate> founded, LocalDate day) {
    if (founded.isEmpty()) {
      return UNKNOWN;
    }
    return Completions.isYoung(founded.get(), day) ? 1 : 0;
  }

  private static <A extends Comparable<? super A>> int side(Optional<A> known, List<A> limits) {
    if (known.isEmpty()) {
      return UNKNOWN;
    }
    int below = 0;
    while (below < limits.size() && limits.get(below).compareTo(known.get()) < 0) {
      below++;
    }
    return below;
  }
}
