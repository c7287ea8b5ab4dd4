package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
  private Artisans() {}

  /** Whether {@code facility} is one; of facts that are missing, each its place. */
  static List<Verdict> check(Facility facility) {
    Optional<Boolean> titled = facility.artisan().map(title -> title != ArtisanTitle.NONE);
    Optional<Boolean> person = facility.form().map(Artisans::isPerson);
    if (titled.equals(Optional.of(false)) || person.equals(Optional.of(false))) {
      return ImmutableList.of(Verdict.violated().at("facility.artisan"));
    }
    List<Verdict> missing =
        Stream.of(missing(titled, "artisan"), missing(person, "form"))
            .flatMap(Optional::stream)
            .collect(toImmutableList());
    return missing.isEmpty()
        ? ImmutableList.of(Verdict.satisfied().at("facility.artisan"))
        : missing;
  }

  private static Optional<Verdict> missing(Optional<Boolean> known, String fact) {
    return known.isPresent()
        ? Optional.empty()
        : Optional.of(Verdict.missing(fact).at("facility." + fact));
  }

  /** Whether one of this form is a person. */
  static boolean isPerson(LegalForm form) {
    return switch (form) {
      case INDIVIDUAL, BUSINESS_HOUSEHOLD, PRIVATE_ENTERPRISE -> true;
      default -> false;
    };
  }
}
