package vn.khuyencong.law.sme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.point.SizePoints;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.LegalText;
import vn.khuyencong.law.text.TextPart;

/** The texts on the size of enterprises, each with the criteria that it sets. */
public final class SmeTexts {
  /** The texts, in the order of their days. */
  public static final List<LegalText> ALL =
      ImmutableList.of(
          text(Instruments.DECREE_56_2009, "decree56"),
          text(Instruments.LAW_04_2017, "law04", EnterpriseSizes.SME_LAW)
              .points(SizePoints.SME_TEST_SINCE_2018),
          text(Instruments.DECREE_39_2018, "decree39")
              .replacing(Instruments.DECREE_56_2009)
              .points(SizePoints.DECREE_39_UNREAD_BANDS),
          text(Instruments.DECREE_80_2021, "decree80").replacing(Instruments.DECREE_39_2018));

  private SmeTexts() {}

  private static LegalText text(LegalInstrument instrument, String key, Dated<?>... asked) {
    return LegalText.of(instrument, key)
        .parts(
            EnterpriseSizes.criteria().stream()
                .filter(criterion -> criterion.citation().instrument().equals(instrument.number()))
                .map(SmeTexts::figure)
                .reduce(
                    TextPart.of(EnterpriseSizes.class).asking(asked),
                    TextPart::figure,
                    (one, other) -> other));
  }

  private static Figure figure(SizeCriterion criterion) {
    String id =
        criterion.test()
            + "."
            + Figure.idOf(criterion.field())
            + "."
            + Figure.idOf(criterion.size());
    return new Figure(
        id,
        id,
        EntryKind.SIZE_CRITERION,
        Term.of(
            criterion.size().vi() + ", " + criterion.field().vi(),
            criterion.size().en() + ", " + criterion.field().en()),
        criterion,
        criterion.citation(),
        criterion.evidence(),
        criterion.validity());
  }
}
