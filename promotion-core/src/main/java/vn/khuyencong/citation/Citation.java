package vn.khuyencong.citation;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.gate.Gate;

/**
 * The place where a rule is written, such as "Điều 8 khoản 20, 28/2018/TT-BTC"; or a whole
 * decision, such as "3096/QĐ-UBND". Points follow the Vietnamese alphabet: đ is not d, and there is
 * no f.
 *
 * @param instrument number of the instrument, as it is written
 * @param article number of the article (Điều)
 * @param clause number of the clause (khoản); only within an article
 * @param point letter of the point (điểm); only within an article
 */
public record Citation(
    String instrument,
    Optional<Integer> article,
    Optional<Integer> clause,
    Optional<String> point) {
  private static final String POINTS = "abcdđeghiklmnopqrst";
  private static final Pattern PRINTED =
      Pattern.compile("Điều (\\d{1,4})(?: khoản (\\d{1,4}))?(?: điểm (\\p{L}))?, (.+)");

  /**
   * Checks the parts against one another.
   *
   * @throws IllegalArgumentException if the instrument is absent, blank, not one line or begins
   *     with "Điều ", the article or clause is not between 1 and 9999, the point is no letter of
   *     the statutes, or a clause or point stands in no article
   */
  public Citation {
    instrument = Gate.line("instrument of a citation", instrument);
    article = Gate.known(article);
    clause = Gate.known(clause);
    point = Gate.known(point);
    checkArgument(!instrument.isBlank(), "instrument of a citation must not be blank");
    checkArgument(
        !instrument.startsWith("Điều "), "instrument must be a number or a name: %s", instrument);
    checkArgument(
        article.isPresent() || (clause.isEmpty() && point.isEmpty()),
        "clause and point must stand in an article: %s",
        instrument);
    article.ifPresent(number -> checkNumber("article", number));
    clause.ifPresent(number -> checkNumber("clause", number));
    point.ifPresent(
        letter ->
            checkArgument(
                letter.length() == 1 && POINTS.contains(letter),
                "point must be a letter of %s: %s",
                POINTS,
                letter));
  }

  /**
   * A whole instrument, by its number.
   *
   * @throws IllegalArgumentException if it is blank, not one line or begins with "Điều "
   */
  public static Citation of(String instrument) {
    return new Citation(instrument, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * The citation that {@link #toString} printed; anything that names no article is an instrument.
   *
   * @throws IllegalArgumentException if {@code text} is blank or not one line, or no article,
   *     clause or point can be called so
   */
  @JsonCreator
  public static Citation parse(String text) {
    Matcher matcher = PRINTED.matcher(text);
    if (!matcher.matches()) {
      return of(text);
    }
    return new Citation(
        matcher.group(4),
        Optional.of(Integer.valueOf(matcher.group(1))),
        Optional.ofNullable(matcher.group(2)).map(Integer::valueOf),
        Optional.ofNullable(matcher.group(3)));
  }

  /**
   * This citation narrowed to clause {@code number}.
   *
   * @throws IllegalArgumentException if it names no article, or {@code number} is not between 1 and
   *     9999
   */
  public Citation clause(int number) {
    return new Citation(instrument, article, Optional.of(number), point);
  }

  /**
   * This citation narrowed to point {@code letter}.
   *
   * @throws IllegalArgumentException if it names no article, or {@code letter} is no letter of the
   *     statutes
   */
  public Citation point(String letter) {
    return new Citation(instrument, article, clause, Optional.of(letter));
  }

  /**
   * The printed form, "Điều 1 khoản 2 điểm a, 45/2012/NĐ-CP", in Vietnamese order; the JSON form.
   */
  @JsonValue
  @Override
  public String toString() {
    return article.map(number -> "Điều " + number).orElse("")
        + clause.map(number -> " khoản " + number).orElse("")
        + point.map(letter -> " điểm " + letter).orElse("")
        + (article.isPresent() ? ", " : "")
        + instrument;
  }

  private static void checkNumber(String name, int number) {
    checkArgument(number > 0 && number < 10_000, "%s must be between 1 and 9999: %s", name, number);
  }
}
