package vn.khuyencong.citation;

/**
 * A value with the place it is written in and how well that was attested.
 *
 * @param value the figure or fact
 * @param citation where it is written
 * @param evidence how the text was attested
 * @param <T> type of the value
 */
public record Cited<T>(T value, Citation citation, Evidence evidence) {

  /** {@code other}, written at the same place and attested in the same way. */
  public <O> Cited<O> with(O other) {
    return new Cited<>(other, citation, evidence);
  }
}
