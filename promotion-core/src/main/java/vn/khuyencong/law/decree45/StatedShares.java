package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.support.SupportCategory;

/**
 * What the lines of a project request for each of those who benefit, added up once.
 *
 * @param named the lines that name one, by whom they name
 * @param ofOnlyOne what lines that name nobody request for the only beneficiary, of unstated share
 * @param ofNobody what lines request that are nobody's
 * @param complete whether each line is somebody's and says what it requests
 */
record StatedShares(Map<String, Own> named, Vnd ofOnlyOne, Vnd ofNobody, boolean complete) {

  /**
   * The lines that name one who benefits.
   *
   * @param requested what they are known to request
   * @param open the place of the first that does not say what it requests
   */
  record Own(Vnd requested, Optional<Integer> open) {
    private static final Own NOTHING = new Own(Vnd.ZERO, Optional.empty());

    private Own with(CostLine line, int at) {
      return new Own(
          requested.plus(line.leastRequested()),
          open.or(() -> line.supportRequested().isEmpty() ? Optional.of(at) : Optional.empty()));
    }
  }

  static StatedShares of(Project project) {
    boolean onlyOne = isForOnlyOne(project);
    Map<String, Own> named = new HashMap<>();
    Vnd ofOnlyOne = Vnd.ZERO;
    Vnd ofNobody = Vnd.ZERO;
    boolean complete = !project.lines().isEmpty();
    for (int i = 0; i < project.lines().size(); i++) {
      CostLine line = project.lines().get(i);
      boolean management = line.isOf(SupportCategory.ORGANISATION);
      complete &= line.supportRequested().isPresent();
      if (line.beneficiary().isPresent()) {
        String who = line.beneficiary().get();
        named.put(who, named.getOrDefault(who, Own.NOTHING).with(line, i));
      } else if (onlyOne && !management) {
        ofOnlyOne = ofOnlyOne.plus(line.leastRequested());
      } else {
        complete &= management;
        ofNobody = ofNobody.plus(line.leastRequested());
      }
    }
    return new StatedShares(ImmutableMap.copyOf(named), ofOnlyOne, ofNobody, complete);
  }

  /** Whether a line that names nobody may be for the only beneficiary, of unstated share. */
  private static boolean isForOnlyOne(Project project) {
    return project.beneficiaries().size() == 1
        && project.beneficiaries().get(0).share().isEmpty()
        && project.size() == 1;
  }

  /** The share of {@code one} as stated, else what its lines request, if each is somebody's. */
  Optional<Vnd> share(Beneficiary one) {
    return one.share()
        .or(() -> own(one).map(Own::requested).or(() -> Optional.of(Vnd.ZERO)).map(ofOnlyOne::plus))
        .filter(any -> complete || one.share().isPresent());
  }

  /** The lines that name {@code one}, if there are any. */
  Optional<Own> own(Beneficiary one) {
    return Optional.ofNullable(named.get(one.id()));
  }
}
