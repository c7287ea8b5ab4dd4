package vn.khuyencong.law.book;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.sme.SizeCriterion;
import vn.khuyencong.money.Percent;
import vn.khuyencong.receipt.CanonicalValue;
import vn.khuyencong.support.CeilingMultiple;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.SpendingCeiling;

/** Values of the rule book as text: lists, ceilings and criteria, made of canonical values. */
final class CanonicalText {
  private CanonicalText() {}

  /** {@code value} as text: percent as a plain number, what is in no order sorted. */
  static String text(Object value) {
    if (value instanceof SizeCriterion criterion) {
      return text(criterion);
    }
    if (value instanceof Percent percent) {
      return percent.value().toPlainString();
    }
    if (value instanceof List<?> order) {
      return order.stream().map(CanonicalText::text).collect(joining(">"));
    }
    if (value instanceof Collection<?> many) {
      return many.stream().map(CanonicalText::text).sorted().collect(joining(","));
    }
    return CanonicalValue.of(value);
  }

  /** The ceiling of {@code row}, without its place and days. */
  static String text(CeilingRow row) {
    SpendingCeiling ceiling = row.ceiling();
    return Stream.of(
            Optional.of("kind=" + ceiling.kind().name()),
            ceiling.share().map(share -> "share=" + text(share)),
            ceiling.base().map(base -> "base=" + text(base)),
            ceiling.cap().map(cap -> "cap=" + text(cap)),
            ceiling.multiple().map(multiple -> "multiple=" + multiple(multiple)),
            references(ceiling),
            Optional.of("unit=" + row.item().unit().name()))
        .flatMap(Optional::stream)
        .collect(joining(" "));
  }

  /** The limits of {@code criterion}. */
  private static String text(SizeCriterion criterion) {
    return "labour="
        + criterion.labourMax().map(CanonicalText::text).orElse("-")
        + " revenue="
        + criterion.revenueMax().map(CanonicalText::text).orElse("-")
        + " capital="
        + criterion.capitalMax().map(CanonicalText::text).orElse("-");
  }

  private static Optional<String> references(SpendingCeiling ceiling) {
    return ceiling.references().isEmpty()
        ? Optional.empty()
        : Optional.of(
            ceiling.references().stream()
                .map(Citation::toString)
                .collect(joining("; ", "references=", "")));
  }

  private static String multiple(CeilingMultiple multiple) {
    return text(multiple.factor())
        + "*"
        + multiple.of().map(CanonicalText::text).orElse("base-salary");
  }
}
