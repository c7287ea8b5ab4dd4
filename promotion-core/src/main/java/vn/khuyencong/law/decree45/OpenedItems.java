package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.language.ListOrNone;
import vn.khuyencong.language.Localised;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.ContentAccess;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportCategory;

/** Which items of each content are open to a facility, stated content by content. */
final class OpenedItems {
  private static final ImmutableList<Outcome> ANY =
      ImmutableList.of(Outcome.SATISFIED, Outcome.FACT_MISSING, Outcome.LAW_UNSETTLED);

  private OpenedItems() {}

  static List<Verdict> of(List<ContentAccess> contents) {
    return Stream.of(SupportCategory.values())
        .map(
            content ->
                contents.stream()
                    .filter(one -> one.item().category() == content)
                    .collect(toImmutableList()))
        .filter(items -> !items.isEmpty())
        .map(OpenedItems::content)
        .collect(toImmutableList());
  }

  private static Verdict content(List<ContentAccess> items) {
    SupportCategory content = items.get(0).item().category();
    return verdict(items)
        .at("facility")
        .citing(new Cited<>(content, content.citation(), Evidence.SEEN))
        .with("content", content)
        .with("open", listed(items, Outcome.SATISFIED))
        .with("closed", listed(items, Outcome.VIOLATED))
        .with("unsettled", listed(items, Outcome.LAW_UNSETTLED))
        .with("asked", listed(items, Outcome.FACT_MISSING));
  }

  private static Verdict verdict(List<ContentAccess> items) {
    Outcome best =
        ANY.stream()
            .filter(outcome -> items.stream().anyMatch(one -> one.outcome() == outcome))
            .findFirst()
            .orElse(Outcome.VIOLATED);
    return switch (best) {
      case FACT_MISSING ->
          Verdict.missing(
              items.stream()
                  .flatMap(one -> one.findings().stream())
                  .flatMap(finding -> finding.missingFacts().stream())
                  .distinct()
                  .collect(toImmutableList()));
      case LAW_UNSETTLED ->
          Verdict.unsettled(
              items.stream()
                  .flatMap(one -> one.findings().stream())
                  .flatMap(finding -> finding.unsettled().stream())
                  .findFirst()
                  .orElseThrow());
      default -> Verdict.satisfiedIf(best == Outcome.SATISFIED);
    };
  }

  /** The items that came out so, by name; with the kind of money where that makes a difference. */
  private static ListOrNone listed(List<ContentAccess> items, Outcome outcome) {
    return new ListOrNone(
        items.stream()
            .filter(one -> one.outcome() == outcome)
            .filter(one -> one.money() == FundingSource.NATIONAL || !isSame(items, one))
            .<Localised>map(one -> isSame(items, one) ? one.item() : ofMoney(one))
            .collect(toImmutableList()));
  }

  private static boolean isSame(List<ContentAccess> items, ContentAccess one) {
    return items.stream()
        .filter(other -> other.item() == one.item())
        .allMatch(other -> other.outcome() == one.outcome());
  }

  private static Term ofMoney(ContentAccess one) {
    return Term.of(
        one.item().vi() + " (" + one.money().vi() + ")",
        one.item().en() + " (" + one.money().en() + ")");
  }
}
