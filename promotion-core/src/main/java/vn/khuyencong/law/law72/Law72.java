package vn.khuyencong.law.law72;

import java.util.Arrays;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.LegalText;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.place.LocalityKind;

/** Law 72/2025/QH15 as a text: the kinds of administrative units that ended or began with it. */
public final class Law72 {
  private static final Term KIND = Term.of("loại đơn vị hành chính", "kind of unit");

  /** The text. */
  public static final LegalText TEXT =
      LegalText.of(Instruments.LAW_72_2025, "law72")
          .parts(kinds())
          .points(DecreePoints.DEMONSTRATION_AREA_WITHOUT_DISTRICTS);

  private Law72() {}

  private static TextPart kinds() {
    return Arrays.stream(LocalityKind.values())
        .filter(kind -> !kind.exists().equals(Validity.ALWAYS))
        .map(
            kind ->
                Figure.listed(
                        "place.kind",
                        EntryKind.CLASSIFICATION,
                        KIND,
                        kind,
                        LocalityKind.LAST_DAY_OF_DISTRICTS.with(true))
                    .during(kind.exists()))
        .reduce(TextPart.of(LocalityKind.class), TextPart::figure, (one, other) -> other);
  }
}
