package vn.khuyencong.examples.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.khuyencong.network.MemberPay;

/**
 * Members to whom something applies in the same months.
 *
 * @param months the months, in order
 * @param members ids of the members
 */
public record MemberMonths(List<YearMonth> months, List<String> members) {

  /** Copies the lists. */
  public MemberMonths {
    months = List.copyOf(months);
    members = List.copyOf(members);
  }

  /** The members that have {@code months}, those with the same months together. */
  static List<MemberMonths> group(
      List<MemberPay> pays, Function<MemberPay, List<YearMonth>> months) {
    Map<List<YearMonth>, List<String>> members = new LinkedHashMap<>();
    for (MemberPay pay : pays) {
      if (!months.apply(pay).isEmpty()) {
        members
            .computeIfAbsent(months.apply(pay), key -> new ArrayList<>())
            .add(pay.collaborator());
      }
    }
    return members.entrySet().stream()
        .map(entry -> new MemberMonths(entry.getKey(), entry.getValue()))
        .toList();
  }
}
