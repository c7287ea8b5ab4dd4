package vn.khuyencong.law.book;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;

/**
 * One rule or figure of the library, such as the ceiling of machinery in Circular 28/2018.
 *
 * @param id stable id, unique in the book, "circular28.article8.machinery-technology-transfer"
 * @param topic what it is about; on a day at most one entry of the texts that the library holds is
 *     on a topic, so that an entry and the one that replaces it are known to be on the same matter
 * @param kind what it is
 * @param source the class that holds it, below the root package, "law.circular28.Article08Ceilings"
 * @param name what it is about, for a reader
 * @param value the value in a form that is the same everywhere, "share=50 base=COST cap=300000000"
 * @param shown the value for a reader
 * @param citation the place in the law
 * @param evidence how that place was attested
 * @param validity days on which it holds
 */
@Value.Builder
public record BookEntry(
    String id,
    String topic,
    EntryKind kind,
    String source,
    Term name,
    String value,
    Term shown,
    Citation citation,
    Evidence evidence,
    Validity validity) {

  /**
   * Checks that it can be named and printed on one line.
   *
   * @throws IllegalArgumentException if the id is not made of small letters and digits joined by -
   *     and ., the topic is blank, or the value is blank or not one line
   */
  public BookEntry {
    checkArgument(
        id.matches("[a-z0-9]+([.-][a-z0-9]+)*"), "id of an entry must be like-this: %s", id);
    checkArgument(!topic.isBlank(), "topic of an entry must not be blank: %s", id);
    checkArgument(
        !value.isBlank() && value.lines().count() == 1,
        "value of an entry must be one line: %s",
        id);
  }

  /** Whether its value says more than that it holds. */
  boolean isStated() {
    return kind != EntryKind.RULE && kind != EntryKind.OPEN_POINT;
  }

  /** A builder without any value set. */
  public static BookEntryBuilder builder() {
    return new BookEntryBuilder();
  }
}
