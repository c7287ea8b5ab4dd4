package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.facility.ArtisanTitle;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.rule.Verdict;

/**
 * Who is a People's or Meritorious Artisan (nghệ nhân nhân dân, nghệ nhân ưu tú).
 *
 * <p>Reading: the titles are conferred on persons. A business household is one, and the owner of a
 * private enterprise; a company, a cooperative or another organisation holds none, whoever works in
 * it, and is not asked for one.
 */
final class Artisans {
  private static final ImmutableList<Verdict> HOLDS =
      ImmutableList.of(Verdict.satisfied().at("facility.artisan"));

  private static final ImmutableList<Verdict> DOES_NOT =
      ImmutableList.of(Verdict.violated().at("facility.artisan"));

  private static final Verdict TITLE_MISSING = missing("artisan");
  private static final Verdict FORM_MISSING = missing("form");

  /** All that may come out. */
  static final ImmutableList<Verdict> ALL =
      ImmutableList.of(HOLDS.get(0), DOES_NOT.get(0), TITLE_MISSING, FORM_MISSING);

  private Artisans() {}

  /** Whether {@code facility} is one; of facts that are missing, each its place. */
  static List<Verdict> check(Facility facility) {
    Optional<ArtisanTitle> title = facility.artisan();
    Optional<LegalForm> form = facility.form();
    if ((title.isPresent() && title.get() == ArtisanTitle.NONE)
        || (form.isPresent() && !isPerson(form.get()))) {
      return DOES_NOT;
    }
    if (title.isPresent() && form.isPresent()) {
      return HOLDS;
    }
    if (title.isEmpty() && form.isEmpty()) {
      return ImmutableList.of(TITLE_MISSING, FORM_MISSING);
    }
    return ImmutableList.of(title.isEmpty() ? TITLE_MISSING : FORM_MISSING);
  }

  private static Verdict missing(String fact) {
    return Verdict.missing(fact).at("facility." + fact);
  }

  /** Whether one of this form is a person. */
  static boolean isPerson(LegalForm form) {
    return switch (form) {
      case INDIVIDUAL, BUSINESS_HOUSEHOLD, PRIVATE_ENTERPRISE -> true;
      default -> false;
    };
  }
}
