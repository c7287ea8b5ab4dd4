package vn.khuyencong.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.Vnd;
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
    Field<Boolean> there = at.flag("given", given);
    Field<String> called = at.text("number", number);
    Field<LocalDate> on = at.day("day", day);
    Field<ProjectAuthority> body = at.choice("by", by, ProjectAuthority.values());
    Field<Vnd> sum = at.amount("amount", amount);
    at.rule(
        DocumentRule.DESCRIBED,
        () ->
            ProjectContract.builder()
                .given(there.value())
                .number(called.value())
                .day(on.value())
                .by(body.value())
                .amount(sum.value())
                .build(),
        there);
    return at.make(
        () ->
            new ProjectContract(
                there.optional(),
                at.flag("assignment", assignment).optional(),
                called.optional(),
                on.optional(),
                body.optional(),
                sum.optional()));
  }
}
