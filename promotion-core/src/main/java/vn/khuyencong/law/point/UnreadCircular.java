package vn.khuyencong.law.point;

import java.time.LocalDate;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.citation.Validity;

/**
 * A circular that amends another and was not read. None of them is among {@link Instruments}: an
 * instrument there is in force on days that are known, and of these circulars the day of effect was
 * not read. What is known is the earliest day from which the amended text may no longer stand as
 * issued; from it the question is open, as long as that text is in force.
 *
 * @param text the amending circular
 * @param amended the text it amends
 * @param earliest the first day from which it may have effect
 */
record UnreadCircular(Citation text, LegalInstrument amended, LocalDate earliest) {

  /** Of 29 September 2017, the only day that is known of it. */
  static final UnreadCircular CIRCULAR_20_2017 =
      new UnreadCircular(
          Citation.of("20/2017/TT-BCT"), Instruments.CIRCULAR_46_2012, LocalDate.of(2017, 9, 29));

  /** Of 2018; no day of it was read, so that it may be the first of that year. */
  static final UnreadCircular CIRCULAR_17_2018 =
      new UnreadCircular(
          Citation.of("17/2018/TT-BCT"), Instruments.CIRCULAR_36_2013, LocalDate.of(2018, 1, 1));

  /** Signed on 28 August 2024. */
  static final UnreadCircular CIRCULAR_64_2024 =
      new UnreadCircular(
          Citation.of("64/2024/TT-BTC"), Instruments.CIRCULAR_28_2018, LocalDate.of(2024, 8, 28));

  /** The days of the amended text on which it may be amended. */
  Validity window() {
    return amended.inForce().within(Validity.since(earliest));
  }
}
