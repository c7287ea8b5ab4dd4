package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Verdict;

/** Who is competent to approve, and whether one who is did. */
final class Approvals {
  /** The Ministry and its Minister, who decides for it. */
  static final Set<ProjectAuthority> MINISTRY =
      Stream.of(ProjectAuthority.values())
          .filter(ProjectAuthority::isOfMinistry)
          .collect(ImmutableSet.toImmutableSet());

  /** The provincial People's Committee and its Chairman. */
  static final Set<ProjectAuthority> PROVINCE =
      ImmutableSet.of(
          ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE,
          ProjectAuthority.CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE);

  /** The People's Committees below the province. */
  static final Set<ProjectAuthority> BELOW =
      ImmutableSet.of(
          ProjectAuthority.DISTRICT_PEOPLES_COMMITTEE, ProjectAuthority.COMMUNE_PEOPLES_COMMITTEE);

  private Approvals() {}

  /**
   * Whether {@code approval} was given, and {@code competent} finds its authority competent; who
   * gave it is the fact {@code name}.
   */
  static Verdict check(
      Approval approval, String name, Function<ProjectAuthority, Verdict> competent) {
    if (!approval.given().orElse(true)) {
      return Verdict.violated().with("authority", Term.of("chưa có", "nobody yet"));
    }
    Optional<ProjectAuthority> authority = approval.authority();
    return authority
        .map(who -> competent.apply(who).with("authority", who))
        .orElseGet(() -> Verdict.missing(name));
  }

  /**
   * What is wrong with {@code approved}, the day of an approval: it lies before the first day of
   * the decree, or after the day asked about; nothing otherwise, nor while it is not known.
   *
   * <p>Reading: an approval of a day that has not come is none yet, and one from before the decree
   * rests on another text; the rest is reviewed by the law of the day asked about.
   */
  static List<Verdict> outsideTheDays(Optional<LocalDate> approved, String path, Context context) {
    LocalDate first = Instruments.DECREE_45_2012.firstDay();
    if (approved.isEmpty()
        || (!approved.get().isBefore(first) && !approved.get().isAfter(context.day()))) {
      return ImmutableList.of();
    }
    return ImmutableList.of(
        Verdict.violated()
            .at(path)
            .with("approved", approved.get())
            .with("first", first)
            .with("asked", context.day()));
  }
}
