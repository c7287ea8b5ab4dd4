package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.decree45.Beneficiaries;
import vn.khuyencong.law.decree45.ContentSubjects;
import vn.khuyencong.law.text.ContentAccess;
import vn.khuyencong.law.text.ContentCase;
import vn.khuyencong.law.text.ContentCase.Owner;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.support.SupportItem;

/** Which contents the routes of a facility open, item by item, for each kind of money. */
public final class OpenedContents {
  private final SupportRequest request;
  private final Assessment beneficiary;
  private final LawInForce asked;
  private final LawInForce law;

  private OpenedContents(SupportRequest request, Assessment beneficiary, LawInForce asked) {
    this.request = request;
    this.beneficiary = beneficiary;
    this.asked = asked;
    this.law = asked.at(Beneficiaries.governingDay(request, asked.context()));
  }

  /** Those of {@code request}. */
  public static List<ContentAccess> of(SupportRequest request, LawInForce asked) {
    return of(request, FacilityReview.assess(request, asked), asked).all();
  }

  /** Those of {@code request}, of which {@code beneficiary} says by which routes it is one. */
  static OpenedContents of(SupportRequest request, Assessment beneficiary, LawInForce asked) {
    return new OpenedContents(request, beneficiary, asked);
  }

  /** They by content, which is information. */
  Assessment assessment() {
    return law.assess(Matter.OPENED_CONTENTS, all());
  }

  private List<ContentAccess> all() {
    Owner strict = owner(beneficiary);
    Owner founding = isProducing() ? strict : owner(founding());
    return Arrays.stream(SupportItem.values())
        .flatMap(
            item ->
                Stream.of(FundingSource.values())
                    .map(
                        money ->
                            access(
                                item,
                                money,
                                item == SupportItem.ENTERPRISE_ESTABLISHMENT ? founding : strict)))
        .collect(toImmutableList());
  }

  private boolean isProducing() {
    return request.facility().produces().orElse(false);
  }

  private Owner owner(Assessment routes) {
    return new Owner(request.facility().id(), "", request.facility(), routes);
  }

  /** The routes of who founds an enterprise, who does not produce yet. */
  private Assessment founding() {
    return FacilityReview.assess(request.toBuilder().founding(true).build(), asked);
  }

  private ContentAccess access(SupportItem item, FundingSource money, Owner owner) {
    ContentCase line =
        new ContentCase(
            item.name(),
            "",
            item,
            Optional.of(money),
            Optional.empty(),
            law.subjects(item),
            true,
            ImmutableList.of(owner),
            false,
            false,
            false);
    return new ContentAccess(
        item,
        money,
        ContentSubjects.subjects(line, law.context()),
        law.assess(Matter.CONTENTS, line).findings());
  }
}
