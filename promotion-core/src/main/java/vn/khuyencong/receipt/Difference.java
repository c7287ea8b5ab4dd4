package vn.khuyencong.receipt;

import java.util.Optional;

/**
 * A line on which two receipts differ.
 *
 * @param section the section it stands in; empty for the day, the kind and the overall outcome
 * @param key the line: the path of a fact, or the id of an entry of the rule book
 * @param recorded the literal in the receipt; empty if it has no such line
 * @param recomputed the literal now; empty if there is no such line now
 * @param finding for a line of a finding its code and place in the law; else empty
 */
public record Difference(
    Optional<SectionName> section,
    String key,
    Optional<String> recorded,
    Optional<String> recomputed,
    Optional<String> finding) {

  /** Where the line stands, "law circular28.article8.MACHINERY". */
  public String place() {
    return section.map(name -> name.label() + " ").orElse("")
        + key
        + finding.map(words -> " (" + words + ")").orElse("");
  }
}
