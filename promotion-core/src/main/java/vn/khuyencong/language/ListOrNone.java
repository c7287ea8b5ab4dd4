package vn.khuyencong.language;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A list in a sentence that may be empty: its members with commas, or "none".
 *
 * @param members what is listed
 */
public record ListOrNone(List<? extends Localised> members) implements Localised {

  /** Copies the list. */
  public ListOrNone {
    members = ImmutableList.copyOf(members);
  }

  @Override
  public String in(Language language) {
    if (members.isEmpty()) {
      return language == Language.VIETNAMESE ? "không có" : "none";
    }
    return Wording.of(members, language);
  }
}
