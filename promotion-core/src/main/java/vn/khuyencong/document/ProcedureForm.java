package vn.khuyencong.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectDocument;
import vn.khuyencong.project.ProjectPart;
import vn.khuyencong.project.SelectionMethod;

/** A {@link Procedure} as a document writes it, with its components by the same names. */
public record ProcedureForm(
    @Nullable List<String> parts,
    @Nullable List<String> documents,
    @Nullable Boolean implementedByBeneficiary,
    @Nullable Boolean severalProvinces,
    @Nullable Boolean byRegionalCentre,
    @Nullable String filedWithDepartment,
    @Nullable String filedWithAgency,
    @Nullable Boolean guidedOtherwise,
    @Nullable String basicAppraisal,
    @Nullable String ministryAppraisal,
    @Nullable String method,
    @Nullable Boolean tenderLawMet,
    @Nullable Boolean tenderOrdered)
    implements Form<Procedure> {

  /** {@code procedure} as a document writes it. */
  public static ProcedureForm of(Procedure procedure) {
    return new ProcedureForm(
        Written.namesIfKnown(procedure.parts()),
        Written.namesIfKnown(procedure.documents()),
        Written.plain(procedure.implementedByBeneficiary()),
        Written.plain(procedure.severalProvinces()),
        Written.plain(procedure.byRegionalCentre()),
        Written.text(procedure.filedWithDepartment()),
        Written.text(procedure.filedWithAgency()),
        Written.plain(procedure.guidedOtherwise()),
        Written.name(procedure.basicAppraisal()),
        Written.name(procedure.ministryAppraisal()),
        Written.name(procedure.method()),
        Written.plain(procedure.tenderLawMet()),
        Written.plain(procedure.tenderOrdered()));
  }

  @Override
  public @Nullable Procedure make(Fields at) {
    return at.make(
        () ->
            new Procedure(
                at.choices("parts", parts, ProjectPart.values()).optional(),
                at.choices("documents", documents, ProjectDocument.values()).optional(),
                at.flag("implementedByBeneficiary", implementedByBeneficiary).optional(),
                at.flag("severalProvinces", severalProvinces).optional(),
                at.flag("byRegionalCentre", byRegionalCentre).optional(),
                at.day("filedWithDepartment", filedWithDepartment).optional(),
                at.day("filedWithAgency", filedWithAgency).optional(),
                at.flag("guidedOtherwise", guidedOtherwise).optional(),
                at.choice("basicAppraisal", basicAppraisal, ProjectAuthority.values()).optional(),
                at.choice("ministryAppraisal", ministryAppraisal, ProjectAuthority.values())
                    .optional(),
                at.choice("method", method, SelectionMethod.values()).optional(),
                at.flag("tenderLawMet", tenderLawMet).optional(),
                at.flag("tenderOrdered", tenderOrdered).optional()));
  }
}
