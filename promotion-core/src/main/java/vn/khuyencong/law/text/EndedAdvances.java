package vn.khuyencong.law.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.law.kit.AsIssued;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * What the end of texts leaves open on advances: whether what they let be advanced still binds,
 * where none stands in their place.
 */
public final class EndedAdvances {
  private final TextEnd end;
  private final ImmutableList<AdvanceBound> bounds;

  private EndedAdvances(TextEnd end, List<AdvanceBound> bounds) {
    this.end = end;
    this.bounds = ImmutableList.copyOf(bounds);
  }

  /**
   * The rule that asks it of {@code texts}, as a part of the law that belongs to no one text; none
   * if no text with a bound on advances ended so.
   */
  public static Optional<TextPart> among(List<LegalText> texts) {
    List<EndedAdvances> all =
        texts.stream().flatMap(text -> of(text, texts).stream()).collect(toImmutableList());
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            TextPart.of(EndedAdvances.class)
                .rules(
                    Matter.ADVANCES,
                    new RuleSet<>("ended advances", ImmutableList.of(boundStands(all)))));
  }

  private static Optional<EndedAdvances> of(LegalText text, List<LegalText> texts) {
    return TextEnd.of(text, texts)
        .map(
            end ->
                new EndedAdvances(
                    end,
                    text.parts().stream()
                        .flatMap(part -> part.advances().stream())
                        .filter(bound -> TextEnd.ends(bound.validity(), text.inForce()))
                        .collect(toImmutableList())))
        .filter(ended -> !ended.bounds.isEmpty());
  }

  /** That what each text let be advanced still binds; said of requests that it spoke of. */
  private static Rule<AdvanceRequest> boundStands(List<EndedAdvances> all) {
    return Rule.<AdvanceRequest>of(
            "advances.bound-stands",
            all.get(0).place(),
            (request, context) ->
                all.stream()
                    .flatMap(ended -> ended.check(request, context).stream())
                    .collect(toImmutableList()))
        .during(Validity.since(first(all)));
  }

  private static LocalDate first(List<EndedAdvances> all) {
    return all.stream()
        .flatMap(ended -> ended.end.days().from().stream())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Optional<Verdict> check(AdvanceRequest request, Context context) {
    return Stream.of(end.advances())
        .filter(context::arises)
        .filter(point -> bounds.stream().anyMatch(bound -> bound.speaksOf(request, context)))
        .map(point -> AsIssued.ifStanding(point, Verdict.satisfied(), context))
        .map(verdict -> verdict.with("text", place()).citing(cited()))
        .findFirst();
  }

  private Cited<Citation> cited() {
    return new Cited<>(place(), place(), Evidence.SEEN);
  }

  private Citation place() {
    return end.text().instrument().whole();
  }
}
