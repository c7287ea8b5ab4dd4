package vn.khuyencong.law.book;

import static java.util.stream.Collectors.joining;

import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Term;
import vn.khuyencong.language.Wording;
import vn.khuyencong.law.sme.SizeCriterion;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.support.CeilingMultiple;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.SpendingCeiling;

/** Values in words, in both languages. */
final class EntryWording {
  private static final Term BASE_SALARY = Term.of("lương cơ sở", "base salary");

  private EntryWording() {}

  /** A figure or a list. */
  static Term of(Object value) {
    if (value instanceof SizeCriterion criterion) {
      return size(criterion);
    }
    return both(language -> words(value, language));
  }

  /** "tối đa, 50% chi phí, 300.000.000 đ một cơ sở". */
  static Term ceiling(CeilingRow row) {
    return both(language -> ceiling(row, language));
  }

  /** What came out, with what is asked. */
  static Term answer(Finding finding) {
    return both(
        language ->
            Stream.concat(
                    Stream.of(finding.outcome().in(language)),
                    finding.missingFacts().stream().map(fact -> Finding.factName(fact, language)))
                .collect(joining(", ")));
  }

  /** "lao động 200, doanh thu 200.000.000.000 đ, vốn 100.000.000.000 đ". */
  private static Term size(SizeCriterion of) {
    return Term.of(
        size(of, Language.VIETNAMESE, "lao động", "doanh thu", "vốn"),
        size(of, Language.ENGLISH, "labour", "revenue", "capital"));
  }

  private static String size(
      SizeCriterion of, Language language, String labour, String revenue, String capital) {
    return Stream.of(
            of.labourMax().map(most -> labour + " " + most),
            of.revenueMax().map(most -> revenue + " " + most.in(language)),
            of.capitalMax().map(most -> capital + " " + most.in(language)))
        .flatMap(Optional::stream)
        .collect(joining(", "));
  }

  private static String ceiling(CeilingRow row, Language language) {
    SpendingCeiling ceiling = row.ceiling();
    return Stream.of(
            Optional.of(ceiling.kind().in(language)),
            ceiling
                .share()
                .map(share -> share.in(language) + " " + ceiling.base().orElseThrow().in(language)),
            ceiling.cap().map(cap -> cap(cap, row, language)),
            ceiling.multiple().map(multiple -> multiple(multiple, language)))
        .flatMap(Optional::stream)
        .collect(joining(", "));
  }

  private static String cap(Vnd cap, CeilingRow row, Language language) {
    return cap.in(language) + "/" + row.item().unit().in(language);
  }

  private static String multiple(CeilingMultiple multiple, Language language) {
    return multiple.factor().in(language)
        + " × "
        + multiple.of().<Term>map(Function.identity()).orElse(BASE_SALARY).in(language);
  }

  private static String words(Object value, Language language) {
    if (value instanceof Collection<?> many) {
      Stream<String> words = many.stream().map(one -> words(one, language));
      return (many instanceof List<?> ? words : words.sorted()).collect(joining(", "));
    }
    return value instanceof MonthDay day
        ? day.getDayOfMonth() + "/" + day.getMonthValue()
        : Wording.of(value, language);
  }

  private static Term both(Function<Language, String> text) {
    return Term.of(text.apply(Language.VIETNAMESE), text.apply(Language.ENGLISH));
  }
}
