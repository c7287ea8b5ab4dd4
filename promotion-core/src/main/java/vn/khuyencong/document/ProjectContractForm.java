package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectContract;

/** A {@link ProjectContract} as a document writes it, with its components by the same names. */
public record ProjectContractForm(
    @Nullable Boolean given,
    @Nullable Boolean assignment,
    @Nullable String number,
    @Nullable String day,
    @Nullable String by,
    @Nullable Long amount)
    implements Form<ProjectContract> {

  /** {@code contract} as a document writes it. */
  public static ProjectContractForm of(ProjectContract contract) {
    return new ProjectContractForm(
        Written.plain(contract.given()),
        Written.plain(contract.assignment()),
        Written.plain(contract.number()),
        Written.text(contract.day()),
        Written.name(contract.by()),
        Written.dong(contract.amount()));
  }

  @Override
  public @Nullable ProjectContract make(Fields at) {
    return at.make(
        () ->
            new ProjectContract(
                at.flag("given", given).optional(),
                at.flag("assignment", assignment).optional(),
                at.text("number", number).optional(),
                at.day("day", day).optional(),
                at.choice("by", by, ProjectAuthority.values()).optional(),
                at.amount("amount", amount).optional()));
  }
}
