package vn.khuyencong.results;

import vn.khuyencong.gate.Gate;
import vn.khuyencong.network.CollaboratorNetwork;

/**
 * What the collaborators of one network did in a period.
 *
 * @param network the network
 * @param report what they did
 */
public record NetworkWork(CollaboratorNetwork network, WorkReport report) {

  /**
   * Checks that both are there.
   *
   * @throws IllegalArgumentException if one is absent
   */
  public NetworkWork {
    network = Gate.given("network of a report on work", network);
    report = Gate.given("report on work", report);
  }
}
