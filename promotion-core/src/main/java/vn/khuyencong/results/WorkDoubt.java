package vn.khuyencong.results;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** Why work does not fit the network. It counts all the same; no text that was read forbids it. */
public enum WorkDoubt implements Named {
  UNKNOWN_COLLABORATOR("không có cộng tác viên mang mã này", "no member has this id"),
  /** In no month of its time the member serves and the network stands. */
  NOT_SERVING("ngoài tháng phục vụ", "outside the months of service"),
  /** The network stands in its time, but the months in which the member serves are not given. */
  SERVICE_NOT_KNOWN(
      "chưa nêu tháng phục vụ của cộng tác viên", "the member's months of service are not given"),
  /** The member's areas are known, and it lies in none of them, nor at the host. */
  OUTSIDE_AREAS("ngoài địa bàn phụ trách", "outside the member's areas"),
  /** It lies in another province than the network and its territory. */
  OUTSIDE_PROVINCE("ngoài tỉnh, thành phố của mạng lưới", "outside the province of the network"),
  /** The member's tasks are known, and it is none of them. */
  OTHER_TASK("ngoài nhiệm vụ được giao", "not among the member's tasks");

  private final Term words;

  WorkDoubt(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
