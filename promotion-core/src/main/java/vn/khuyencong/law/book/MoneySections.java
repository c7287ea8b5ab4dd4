package vn.khuyencong.law.book;

import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.circular28.Article08Ceilings;
import vn.khuyencong.law.circular28.Article08Conditions;
import vn.khuyencong.law.circular28.Article08Remuneration;
import vn.khuyencong.law.circular40.Article12MealSupport;
import vn.khuyencong.law.jointcircular26.Article04Principles;
import vn.khuyencong.law.jointcircular26.Article06Ceilings;
import vn.khuyencong.law.jointcircular26.Article06CommonCeilings;
import vn.khuyencong.law.jointcircular26.Article06Conditions;
import vn.khuyencong.law.jointcircular26.Article07Conditions;
import vn.khuyencong.law.jointcircular26.Article08Advances;
import vn.khuyencong.law.point.OpenPoints;
import vn.khuyencong.law.sme.EnterpriseSizes;
import vn.khuyencong.law.wage.BaseSalary;
import vn.khuyencong.network.ConferencePlace;

/** The entries of the circulars on money, of wages and sizes, and the open points. */
final class MoneySections {
  private static final Term UPLIFT =
      Term.of("hệ số ưu tiên trên mức hỗ trợ", "priority factor on support levels");

  private static final Term MEAL =
      Term.of("mức hỗ trợ tiền ăn một người một ngày", "meal support a person and day");

  private MoneySections() {}

  static Stream<List<BookEntry>> all() {
    return Stream.of(
        EntryCollector.of(Article04Principles.class).rules(Article04Principles.RULES).entries(),
        EntryCollector.of(Article06CommonCeilings.class)
            .levels("jointcircular26.article6", Article06CommonCeilings.CEILINGS)
            .entries(),
        EntryCollector.of(Article06Ceilings.class)
            .levels("jointcircular26.article6", Article06Ceilings.CEILINGS)
            .cited(
                "jointcircular26.article6.priority-uplift",
                "ceiling.priority-uplift",
                EntryKind.CEILING,
                UPLIFT,
                Article06Ceilings.PRIORITY_UPLIFT)
            .entries(),
        EntryCollector.of(Article06Conditions.class).rules(Article06Conditions.RULES).entries(),
        EntryCollector.of(Article07Conditions.class)
            .rules(Article07Conditions.RULES, Article07Conditions.PLAN_RULES)
            .entries(),
        EntryCollector.of(Article08Advances.class)
            .rules(Article08Advances.RULES, Article08Advances.SETTLEMENT_RULES)
            .cited(
                "jointcircular26.article8.ceiling",
                EntryKind.FIGURE,
                Term.of("mức tạm ứng tối đa", "most that may be advanced"),
                Article08Advances.CEILING)
            .entries(),
        circular28(),
        EntryCollector.of(Article08Conditions.class).rules(Article08Conditions.RULES).entries(),
        EntryCollector.of(Article08Remuneration.class).rules(Article08Remuneration.RULES).entries(),
        meals(),
        EntryCollector.of(BaseSalary.class)
            .dated(
                "wage.base-salary",
                EntryKind.WAGE,
                Term.of("lương cơ sở", "base salary"),
                BaseSalary.SERIES)
            .entries(),
        sizes(),
        openPoints());
  }

  private static List<BookEntry> circular28() {
    return EntryCollector.of(Article08Ceilings.class)
        .levels("circular28.article8", Article08Ceilings.CEILINGS)
        .cited(
            "circular28.article8.factor.remuneration-ceiling",
            EntryKind.CEILING,
            Term.of("hệ số thù lao tối đa", "highest factor of remuneration"),
            Article08Ceilings.REMUNERATION_CEILING)
        .cited(
            "circular28.article8.priority-uplift",
            "ceiling.priority-uplift",
            EntryKind.CEILING,
            UPLIFT,
            Article08Ceilings.PRIORITY_UPLIFT)
        .entries();
  }

  private static List<BookEntry> meals() {
    EntryCollector section =
        EntryCollector.of(Article12MealSupport.class).rules(Article12MealSupport.RULES);
    for (ConferencePlace place : ConferencePlace.values()) {
      section.figure(
          "circular40.article12.norm." + CanonicalText.id(place.name()),
          EntryKind.FIGURE,
          EntryWording.named(MEAL, place),
          Article12MealSupport.norm(place),
          new Cited<>(
              place,
              Article12MealSupport.WITHIN_NORM.citation(),
              Article12MealSupport.WITHIN_NORM.evidence()),
          Article12MealSupport.READ);
    }
    return section.entries();
  }

  private static List<BookEntry> sizes() {
    EntryCollector section = EntryCollector.of(EnterpriseSizes.class);
    EnterpriseSizes.criteria().forEach(section::size);
    return section.entries();
  }

  private static List<BookEntry> openPoints() {
    EntryCollector section = EntryCollector.of(OpenPoints.class);
    OpenPoints.all().forEach(section::open);
    return section.entries();
  }
}
