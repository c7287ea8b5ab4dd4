package vn.khuyencong.language;

/** A value that is written differently in the two languages, such as an amount of money. */
public interface Localised {

  /** The value as {@code language} writes it. */
  String in(Language language);

  /** Whether it is an amount of nothing, so that a clause of a sentence on it is left out. */
  default boolean saysNothing() {
    return false;
  }
}
