package vn.khuyencong.law.book;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;

/**
 * Reads the numbers of an article, such as "1 2 3 3.d[2025-10-15/..]": "3" is a clause, "3.d" a
 * point of a clause, ".d" a point of an article without clauses. Days in brackets are those on
 * which the clause stands, ".." the end of what it belongs to; days alone are those of the article.
 */
final class ClauseNumbers {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final String DAY = "(\\d{4}-\\d{2}-\\d{2}|\\.\\.)";
  private static final Pattern WORD =
      Pattern.compile("(\\d{1,4})?(?:\\.(\\p{L}))?(?:\\[" + DAY + "/" + DAY + "])?");

  private final Citation article;
  private final Validity text;
  private final Map<Citation, Validity> days = new LinkedHashMap<>();

  private ClauseNumbers(Citation article, Validity text) {
    this.article = article;
    this.text = text;
    days.put(article, text);
  }

  /**
   * The days of {@code article}, its clauses and its points, in their order.
   *
   * @param key what the line stands under, named by an error
   * @param article the article
   * @param text days of the text
   * @param line the numbers
   */
  static Map<Citation, Validity> read(String key, Citation article, Validity text, String line) {
    ClauseNumbers numbers = new ClauseNumbers(article, text);
    for (String word : WORDS.split(line)) {
      try {
        numbers.add(word);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new IllegalArgumentException(
            "clause of " + key + " must be one like 3, 3.d or 3.d[2025-10-15/..]: " + word, e);
      }
    }
    return ImmutableMap.copyOf(numbers.days);
  }

  private void add(String word) {
    Matcher parts = WORD.matcher(word);
    checkArgument(parts.matches(), "form must be known: %s", word);
    Citation clause = clause(parts);
    boolean opens = clause.equals(article) && days.size() == 1;
    checkArgument(opens || !days.containsKey(clause), "clause must stand once: %s", clause);
    Validity whole = opens ? text : whole(clause);
    days.put(clause, own(parts).map(own -> own.within(whole)).orElse(whole));
  }

  /** The days of what {@code clause} belongs to, which stands before it. */
  private Validity whole(Citation clause) {
    return Clauses.parent(clause)
        .flatMap(whole -> Optional.ofNullable(days.get(whole)))
        .orElseThrow(() -> new IllegalArgumentException("clause must follow its whole: " + clause));
  }

  private Citation clause(Matcher parts) {
    Citation whole =
        part(parts, 1).map(number -> article.clause(Integer.parseInt(number))).orElse(article);
    return part(parts, 2).map(whole::point).orElse(whole);
  }

  private static Optional<Validity> own(Matcher parts) {
    return part(parts, 3)
        .map(from -> new Validity(day(from), part(parts, 4).flatMap(to -> day(to))));
  }

  private static Optional<LocalDate> day(String text) {
    return text.equals("..") ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private static Optional<String> part(Matcher parts, int group) {
    return Optional.ofNullable(parts.group(group));
  }
}
