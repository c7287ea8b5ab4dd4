package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.language.Term;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.ProjectAuthority;
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
}
