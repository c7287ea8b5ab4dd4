package vn.khuyencong.receipt;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The findings of a receipt without those of some rules, numbered as if these had not been asked.
 */
final class KnownFindings {
  private static final Pattern MEMBER = Pattern.compile("findings\\[(\\d+)\\]\\.(.*)");

  private final ImmutableSet<String> unknown;

  KnownFindings(Set<String> unknown) {
    this.unknown = ImmutableSet.copyOf(unknown);
  }

  /** {@code lines} as they would be without the rules that are not known. */
  Map<String, String> of(Map<String, String> lines) {
    Map<String, Integer> numbers = new HashMap<>();
    int dropped = 0;
    for (Map.Entry<String, String> line : lines.entrySet()) {
      Matcher member = MEMBER.matcher(line.getKey());
      if (member.matches() && member.group(2).equals("code")) {
        if (isUnknown(line.getValue())) {
          dropped++;
        } else {
          numbers.put(member.group(1), numbers.size());
        }
      }
    }
    return dropped == 0 ? lines : renumbered(lines, numbers);
  }

  private boolean isUnknown(String code) {
    return unknown.contains(code.substring(1, code.length() - 1));
  }

  private static Map<String, String> renumbered(
      Map<String, String> lines, Map<String, Integer> numbers) {
    ImmutableMap.Builder<String, String> kept = ImmutableMap.builder();
    lines.forEach(
        (key, value) -> {
          Matcher member = MEMBER.matcher(key);
          if (!member.matches()) {
            kept.put(key, key.equals("findings") ? "{" + numbers.size() + "}" : value);
          } else if (numbers.containsKey(member.group(1))) {
            kept.put("findings[" + numbers.get(member.group(1)) + "]." + member.group(2), value);
          }
        });
    return kept.buildOrThrow();
  }
}
