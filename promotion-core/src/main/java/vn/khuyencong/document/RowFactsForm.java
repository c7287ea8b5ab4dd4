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
    return at.make(
        () ->
            new RowFacts(
                at.choices("areas", areas, AreaClass.values()).or(Set.of()),
                at.choices("notAreas", notAreas, AreaClass.values()).or(Set.of()),
                at.choice("kind", kind, BeneficiaryKind.values()).optional(),
                at.choice("tier", tier, LocalityLevel.values()).optional(),
                at.amount("registeredCapital", registeredCapital).optional(),
                at.texts("met", met),
                at.texts("unmet", unmet)));
  }
}
