package vn.khuyencong.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.khuyencong.PromotionLaw;

/** One law a day for tests that ask thousands of subjects, as an application keeps it. */
final class KeptLaws {
  private static final Map<LocalDate, PromotionLaw> ASKED = new ConcurrentHashMap<>();
  private static final Map<LocalDate, LawInForce> IN_FORCE = new ConcurrentHashMap<>();

  private KeptLaws() {}

  /** The law of {@code day} as it is asked. */
  static PromotionLaw on(LocalDate day) {
    return ASKED.computeIfAbsent(day, PromotionLaw::inForceOn);
  }

  /** The law of {@code day} as reviews ask it. */
  static LawInForce inForceOn(LocalDate day) {
    return IN_FORCE.computeIfAbsent(day, one -> LawInForce.on(one, Texts.NATIONAL));
  }
}
