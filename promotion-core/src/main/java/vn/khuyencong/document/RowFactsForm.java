package vn.khuyencong.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.LocalityLevel;
import vn.khuyencong.project.RowFacts;
import vn.khuyencong.support.BeneficiaryKind;

/** {@link RowFacts} as a document writes them, with their components by the same names. */
public record RowFactsForm(
    @Nullable List<String> areas,
    @Nullable List<String> notAreas,
    @Nullable String kind,
    @Nullable String tier,
    @Nullable Long registeredCapital,
    @Nullable List<String> met,
    @Nullable List<String> unmet)
    implements Form<RowFacts> {

  /** {@code facts} as a document writes them. */
  public static RowFactsForm of(RowFacts facts) {
    return new RowFactsForm(
        Written.names(facts.areas()),
        Written.names(facts.notAreas()),
        Written.name(facts.kind()),
        Written.name(facts.tier()),
        Written.dong(facts.registeredCapital()),
        Written.list(facts.met(), line -> line),
        Written.list(facts.unmet(), line -> line));
  }

  @Override
  public @Nullable RowFacts make(Fields at) {
    Field<Set<AreaClass>> in = at.choices("areas", areas, AreaClass.values());
    Field<Set<AreaClass>> out = at.choices("notAreas", notAreas, AreaClass.values());
    Field<List<String>> held = at.texts("met", met);
    Field<List<String>> not = at.texts("unmet", unmet);
    at.both(
        DocumentRule.IN_BOTH_LISTS,
        in,
        out,
        (one, other) -> RowFacts.builder().areas(one).notAreas(other).build());
    at.both(
        DocumentRule.IN_BOTH_LISTS,
        held,
        not,
        (one, other) -> RowFacts.builder().met(one).unmet(other).build());
    return at.make(
        () ->
            new RowFacts(
                in.or(Set.of()),
                out.or(Set.of()),
                at.choice("kind", kind, BeneficiaryKind.values()).optional(),
                at.choice("tier", tier, LocalityLevel.values()).optional(),
                at.amount("registeredCapital", registeredCapital).optional(),
                held.or(List.of()),
                not.or(List.of())));
  }
}
