package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;

/**
 * How a national project came into the plan: its file, filing and appraisal, Circular 36/2013.
 *
 * @param parts the parts it has; absent if that is not known, complete if given
 * @param documents the documents of its file; absent if that is not known, complete if given
 * @param implementedByBeneficiary whether the implementing unit is itself the beneficiary
 * @param severalProvinces whether it is carried out in several provinces
 * @param byRegionalCentre whether a regional Centre registers it
 * @param filedWithDepartment day on which the unit filed it with Sở Công Thương
 * @param filedWithAgency day on which it was filed with the central agency
 * @param guidedOtherwise whether Sở Công Thương or the agency guided other filing days
 * @param basicAppraisal who appraised it at the basic level (thẩm định cấp cơ sở)
 * @param ministryAppraisal who appraised it at the level of the Ministry
 * @param method tender or selection
 * @param tenderLawMet whether the conditions of the Tender Law are met
 * @param tenderOrdered whether the head of the agency ordered a tender
 */
@Value.Builder
public record Procedure(
    Optional<Set<ProjectPart>> parts,
    Optional<Set<ProjectDocument>> documents,
    Optional<Boolean> implementedByBeneficiary,
    Optional<Boolean> severalProvinces,
    Optional<Boolean> byRegionalCentre,
    Optional<LocalDate> filedWithDepartment,
    Optional<LocalDate> filedWithAgency,
    Optional<Boolean> guidedOtherwise,
    Optional<ProjectAuthority> basicAppraisal,
    Optional<ProjectAuthority> ministryAppraisal,
    Optional<SelectionMethod> method,
    Optional<Boolean> tenderLawMet,
    Optional<Boolean> tenderOrdered) {

  /**
   * Copies what it is given.
   *
   * @throws IllegalArgumentException if the parts or the documents hold an absent one, or a year
   *     has not four digits
   */
  public Procedure {
    parts = Gate.known(parts).map(all -> Gate.set("parts of a procedure", all));
    documents = Gate.known(documents).map(all -> Gate.set("documents of a procedure", all));
    implementedByBeneficiary = Gate.known(implementedByBeneficiary);
    severalProvinces = Gate.known(severalProvinces);
    byRegionalCentre = Gate.known(byRegionalCentre);
    filedWithDepartment = Gate.day("filedWithDepartment", filedWithDepartment);
    filedWithAgency = Gate.day("filedWithAgency", filedWithAgency);
    guidedOtherwise = Gate.known(guidedOtherwise);
    basicAppraisal = Gate.known(basicAppraisal);
    ministryAppraisal = Gate.known(ministryAppraisal);
    method = Gate.known(method);
    tenderLawMet = Gate.known(tenderLawMet);
    tenderOrdered = Gate.known(tenderOrdered);
  }

  /** A builder without any fact. */
  public static ProcedureBuilder builder() {
    return new ProcedureBuilder();
  }

  /** A builder with these facts. */
  public ProcedureBuilder toBuilder() {
    return builder().from(this);
  }

  /** Nothing is known. */
  public static Procedure unknown() {
    return builder().build();
  }
}
