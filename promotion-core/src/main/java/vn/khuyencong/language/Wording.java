package vn.khuyencong.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How a value is written in a sentence: dates as 1/7/2025 in Vietnamese and 2025-07-01 in English,
 * terms in the language asked for, lists with commas, or semicolons where a member has a comma
 * itself, anything else as it prints itself.
 */
public final class Wording {
  private Wording() {}

  /** The words for {@code value}; never empty-handed, since an absent value is a caller's error. */
  public static String of(Object value, Language language) {
    if (value instanceof Optional<?> optional) {
      return of(optional.orElseThrow(), language);
    }
    if (value instanceof Collection<?> many) {
      List<String> words = many.stream().map(one -> of(one, language)).toList();
      boolean commas = words.stream().anyMatch(word -> word.contains(", "));
      return String.join(commas ? "; " : ", ", words);
    }
    if (value instanceof Localised localised) {
      return localised.in(language);
    }
    if (value instanceof Boolean flag) {
      return flag
          ? language == Language.VIETNAMESE ? "có" : "yes"
          : language == Language.VIETNAMESE ? "không" : "no";
    }
    return language == Language.VIETNAMESE ? vietnamese(value) : value.toString();
  }

  private static String vietnamese(Object value) {
    if (value instanceof LocalDate day) {
      return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
    if (value instanceof YearMonth month) {
      return month.getMonthValue() + "/" + month.getYear();
    }
    return value.toString();
  }
}
