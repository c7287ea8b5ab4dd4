package vn.khuyencong.law.sme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.EnterpriseSize;

/**
 * Điều 4 khoản 1, 04/2017/QH14: the outer limit of small and medium enterprises in every field;
 * sizes are left to decrees, so all within it counts as medium here.
 */
final class Law04Article04 implements SizeText {
  private static final Band LIMIT = Band.of(EnterpriseSize.MEDIUM, 200, 300, 100);

  @Override
  public Citation citation() {
    return Instruments.LAW_04_2017.article(4).clause(1);
  }

  @Override
  public Evidence evidence(BusinessField field) {
    return Evidence.SEEN;
  }

  /** The outer limit of every field; in time it goes on under the decrees that detail it. */
  @Override
  public List<SizeCriterion> criteria() {
    return Stream.of(BusinessField.values())
        .map(
            field ->
                LIMIT.criterion(this, "law04.article4", field, Instruments.LAW_04_2017.inForce()))
        .collect(toImmutableList());
  }

  /** The law has no rule of its own for young enterprises; revenue and capital both count. */
  @Override
  public SizeAnswer classify(SizeCase facts) {
    return LIMIT.holds(facts, true) ? SizeAnswer.MEDIUM : SizeAnswer.LARGE;
  }
}
