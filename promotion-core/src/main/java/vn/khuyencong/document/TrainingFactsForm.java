package vn.khuyencong.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.LearnerGroup;
import vn.khuyencong.project.TrainingFacts;

/** A {@link TrainingFacts} as a document writes it, with its components by the same names. */
public record TrainingFactsForm(
    @Nullable List<String> learnerGroups,
    @Nullable Boolean anotherLevel,
    @Nullable Integer earlierSupports,
    @Nullable Boolean lostJob,
    @Nullable Boolean decidedByCommune,
    @Nullable Integer kilometres,
    @Nullable Boolean inSpeciallyDifficultArea,
    @Nullable Integer daysInMonth)
    implements Form<TrainingFacts> {

  /** {@code facts} as a document writes it. */
  public static TrainingFactsForm of(TrainingFacts facts) {
    return new TrainingFactsForm(
        Written.names(facts.learnerGroups()),
        Written.plain(facts.anotherLevel()),
        Written.plain(facts.earlierSupports()),
        Written.plain(facts.lostJob()),
        Written.plain(facts.decidedByCommune()),
        Written.plain(facts.kilometres()),
        Written.plain(facts.inSpeciallyDifficultArea()),
        Written.plain(facts.daysInMonth()));
  }

  @Override
  public @Nullable TrainingFacts make(Fields at) {
    Field<Integer> days = at.count("daysInMonth", daysInMonth);
    at.asked(
        DocumentRule.DAYS_IN_MONTH,
        days,
        number -> TrainingFacts.builder().daysInMonth(number).build());
    return at.make(
        () ->
            new TrainingFacts(
                at.choices("learnerGroups", learnerGroups, LearnerGroup.values()).or(Set.of()),
                at.flag("anotherLevel", anotherLevel).optional(),
                at.count("earlierSupports", earlierSupports).optional(),
                at.flag("lostJob", lostJob).optional(),
                at.flag("decidedByCommune", decidedByCommune).optional(),
                at.count("kilometres", kilometres).optional(),
                at.flag("inSpeciallyDifficultArea", inSpeciallyDifficultArea).optional(),
                days.optional()));
  }
}
