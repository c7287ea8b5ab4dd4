package vn.khuyencong.law.circular46;

import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.rule.Context;

/** Whether the details of the circular are there; before it the decree stood alone. */
public final class Details {
  /** The circular, on its days. */
  static final Dated<LegalInstrument> CIRCULAR = Instruments.CIRCULAR_46_2012.onItsDays();

  private Details() {}

  /** Whether there are details on the day of {@code context}. */
  public static boolean stand(Context context) {
    return context.value(CIRCULAR).isPresent();
  }
}
