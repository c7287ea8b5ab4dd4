package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.LocalityLevel;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.RowFacts;
import vn.khuyencong.support.BeneficiaryKind;

/**
 * What a project says of its lines on which rows of a province's table go: the kind of who
 * benefits, where it produces, of which tier the money is. What a line says itself goes before.
 */
public final class RowKnowledge {
  private RowKnowledge() {}

  /** {@code own} facts with what {@code project} says of all who benefit. */
  public static RowFacts of(RowFacts own, Project project, LawInForce law) {
    return facts(own, facilities(Optional.empty(), project), project, law);
  }

  /** {@code line} with what {@code project} says of it. */
  static CostLine of(CostLine line, Project project, LawInForce law) {
    boolean asked =
        line.money().equals(Optional.of(FundingSource.LOCAL))
            && law.local()
                .table()
                .filter(
                    table -> table.rows().stream().anyMatch(row -> row.conditions().isPresent()))
                .isPresent();
    return asked ? line.toBuilder().rowFacts(facts(line, project, law)).build() : line;
  }

  private static RowFacts facts(CostLine line, Project project, LawInForce law) {
    return facts(
        line.rowFacts().orElse(RowFacts.UNKNOWN),
        facilities(line.beneficiary(), project),
        project,
        law);
  }

  private static RowFacts facts(
      RowFacts own, List<Facility> whose, Project project, LawInForce law) {
    return own.toBuilder()
        .kind(own.kind().or(() -> only(whose.stream().map(RowKnowledge::kind).toList())))
        .tier(own.tier().or(() -> project.level().flatMap(RowKnowledge::tier)))
        .areas(own.areas().isEmpty() ? areas(whose, law, true, own.notAreas()) : own.areas())
        .notAreas(own.notAreas().isEmpty() ? areas(whose, law, false, own.areas()) : own.notAreas())
        .build();
  }

  /** The one {@code named}, else all who benefit, if each of them is known. */
  private static List<Facility> facilities(Optional<String> named, Project project) {
    List<Beneficiary> whose =
        project.beneficiaries().stream()
            .filter(one -> named.map(one.id()::equals).orElse(true))
            .collect(toImmutableList());
    return whose.stream().allMatch(one -> one.facility().isPresent())
        ? whose.stream().flatMap(one -> one.facility().stream()).collect(toImmutableList())
        : ImmutableList.of();
  }

  private static Optional<BeneficiaryKind> kind(Facility facility) {
    return facility.form().map(RowKnowledge::kind);
  }

  private static BeneficiaryKind kind(LegalForm form) {
    return switch (form) {
      case LIMITED_COMPANY,
          JOINT_STOCK_COMPANY,
          PRIVATE_ENTERPRISE,
          PARTNERSHIP,
          ENTERPRISE_BRANCH ->
          BeneficiaryKind.ENTERPRISE;
      case COOPERATIVE, UNION_OF_COOPERATIVES -> BeneficiaryKind.COOPERATIVE;
      case COOPERATIVE_GROUP -> BeneficiaryKind.COOPERATIVE_GROUP;
      case BUSINESS_HOUSEHOLD -> BeneficiaryKind.BUSINESS_HOUSEHOLD;
      case STATE_UNIT -> BeneficiaryKind.STATE_UNIT;
      case INDIVIDUAL -> BeneficiaryKind.INDIVIDUAL;
      case OTHER_ORGANISATION -> BeneficiaryKind.OTHER;
    };
  }

  private static Optional<LocalityLevel> tier(ProjectLevel level) {
    return switch (level) {
      case NATIONAL -> Optional.empty();
      case PROVINCIAL -> Optional.of(LocalityLevel.PROVINCE);
      case DISTRICT -> Optional.of(LocalityLevel.DISTRICT);
      case COMMUNE -> Optional.of(LocalityLevel.COMMUNE);
    };
  }

  /** The classes in which the place of every site is, or is not. */
  private static Set<AreaClass> areas(
      List<Facility> whose, LawInForce law, boolean in, Set<AreaClass> not) {
    List<ProductionSite> places =
        whose.stream().flatMap(one -> one.sites().stream()).collect(toImmutableList());
    return places.isEmpty()
        ? ImmutableSet.of()
        : Arrays.stream(AreaClass.values())
            .filter(area -> !not.contains(area))
            .filter(
                area ->
                    places.stream()
                        .allMatch(place -> place.isIn(area, law.day()).equals(Optional.of(in))))
            .collect(toImmutableSet());
  }

  private static <T> Optional<T> only(List<Optional<T>> all) {
    return all.stream().distinct().count() == 1 ? all.get(0) : Optional.empty();
  }
}
