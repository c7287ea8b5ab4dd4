package vn.khuyencong.law.decree45;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.support.SupportCategory;

/** What the lines of a project request for each of those who benefit, added up once. */
final class StatedShares {

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

  /** Whether a line that names nobody may be for the only beneficiary, of unstated share. */
  private final boolean onlyOne;

  private final Map<String, Own> named = new LinkedHashMap<>();

  /** What lines that name nobody request: of the only beneficiary, and of nobody. */
  private Vnd ofOnlyOne = Vnd.ZERO;

  private Vnd ofNobody = Vnd.ZERO;

  /** Whether each line is somebody's and says what it requests. */
  private boolean complete;

  private StatedShares(Project project) {
    this.onlyOne =
        project.beneficiaries().size() == 1
            && project.beneficiaries().get(0).share().isEmpty()
            && project.size() == 1;
    this.complete = !project.lines().isEmpty();
  }

  static StatedShares of(Project project) {
    StatedShares shares = new StatedShares(project);
    for (int i = 0; i < project.lines().size(); i++) {
      shares.add(project.lines().get(i), i);
    }
    return shares;
  }

  private void add(CostLine line, int at) {
    boolean management = line.isOf(SupportCategory.ORGANISATION);
    complete =
        complete
            && line.supportRequested().isPresent()
            && (line.beneficiary().isPresent() || management || onlyOne);
    if (line.beneficiary().isPresent()) {
      named.merge(
          line.beneficiary().get(), Own.NOTHING.with(line, at), (one, other) -> one.with(line, at));
    } else if (onlyOne && !management) {
      ofOnlyOne = ofOnlyOne.plus(line.leastRequested());
    } else {
      ofNobody = ofNobody.plus(line.leastRequested());
    }
  }

  /** The share of {@code one} as stated, else what its lines request, if each is somebody's. */
  Optional<Vnd> share(Beneficiary one) {
    return one.share()
        .or(
            () ->
                complete
                    ? Optional.of(ofOnlyOne.plus(own(one).map(Own::requested).orElse(Vnd.ZERO)))
                    : Optional.empty());
  }

  /** The lines that name {@code one}, if there are any. */
  Optional<Own> own(Beneficiary one) {
    return Optional.ofNullable(named.get(one.id()));
  }

  /** What is known to be requested by lines that are nobody's. */
  Vnd ofNobody() {
    return ofNobody;
  }
}
