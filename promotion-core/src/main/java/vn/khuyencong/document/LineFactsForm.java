package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.LineFacts;

/** A {@link LineFacts} as a document writes it, with its components by the same names. */
public record LineFactsForm(
    @Nullable String line,
    @Nullable Boolean machineryNew,
    @Nullable Boolean machineryImproves,
    @Nullable Boolean newToDistrict,
    @Nullable Boolean superior,
    @Nullable TransferFactsForm transfer,
    @Nullable Boolean cleanerPilot,
    @Nullable Boolean inDifficultArea,
    @Nullable Boolean eventAbroad,
    @Nullable Integer personsDecided,
    @Nullable Boolean mediaContract,
    @Nullable RelocationFactsForm relocation,
    @Nullable TrainingFactsForm training,
    @Nullable Boolean paidElsewhere,
    @Nullable Boolean staffCourse)
    implements Form<LineFacts> {

  /** {@code facts} as a document writes it. */
  public static LineFactsForm of(LineFacts facts) {
    return new LineFactsForm(
        facts.line(),
        Written.plain(facts.machineryNew()),
        Written.plain(facts.machineryImproves()),
        Written.plain(facts.newToDistrict()),
        Written.plain(facts.superior()),
        Written.form(facts.transfer(), TransferFactsForm::of),
        Written.plain(facts.cleanerPilot()),
        Written.plain(facts.inDifficultArea()),
        Written.plain(facts.eventAbroad()),
        Written.plain(facts.personsDecided()),
        Written.plain(facts.mediaContract()),
        Written.form(facts.relocation(), RelocationFactsForm::of),
        Written.form(facts.training(), TrainingFactsForm::of),
        Written.plain(facts.paidElsewhere()),
        Written.plain(facts.staffCourse()));
  }

  @Override
  public @Nullable LineFacts make(Fields at) {
    return at.make(
        () ->
            new LineFacts(
                at.text("line", line).required(),
                at.flag("machineryNew", machineryNew).optional(),
                at.flag("machineryImproves", machineryImproves).optional(),
                at.flag("newToDistrict", newToDistrict).optional(),
                at.flag("superior", superior).optional(),
                at.form("transfer", transfer).optional(),
                at.flag("cleanerPilot", cleanerPilot).optional(),
                at.flag("inDifficultArea", inDifficultArea).optional(),
                at.flag("eventAbroad", eventAbroad).optional(),
                at.count("personsDecided", personsDecided).optional(),
                at.flag("mediaContract", mediaContract).optional(),
                at.form("relocation", relocation).optional(),
                at.form("training", training).optional(),
                at.flag("paidElsewhere", paidElsewhere).optional(),
                at.flag("staffCourse", staffCourse).optional()));
  }
}
