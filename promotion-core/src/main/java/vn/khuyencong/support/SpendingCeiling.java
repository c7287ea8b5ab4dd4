package vn.khuyencong.support;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;

/**
 * A ceiling (mức chi, mức hỗ trợ), such as at most 50 % of the cost and 300.000.000 đ an
 * establishment: where it has both a share and a cap, the lower result binds. Where it is written
 * is said by the {@link CeilingRow} that holds it.
 *
 * @param kind how the text sets it
 * @param share share of {@code base}, if it has one
 * @param base what the share is of; given with the share and not without
 * @param cap đồng for each unit of the item, if it has one
 * @param multiple cap for each unit as a multiple, if that is how the text puts it
 * @param references the texts in which a ceiling by reference has its figures
 */
@Value.Builder
public record SpendingCeiling(
    CeilingKind kind,
    Optional<Percent> share,
    Optional<CostBase> base,
    Optional<Vnd> cap,
    Optional<CeilingMultiple> multiple,
    List<Citation> references) {

  /**
   * Checks the parts against one another; that there is a limit is checked in its row.
   *
   * @throws IllegalArgumentException if the kind is absent, the references hold an absent one, a
   *     share comes without its base or a base without a share, a cap comes with a multiple, or the
   *     cap is not above 0
   */
  public SpendingCeiling {
    kind = Gate.given("kind of a ceiling", kind);
    share = Gate.known(share);
    base = Gate.known(base);
    cap = Gate.known(cap);
    multiple = Gate.known(multiple);
    references = Gate.list("references of a ceiling", references);
    checkArgument(
        share.isPresent() == base.isPresent(),
        "share of a ceiling must come with its base: %s of %s",
        share,
        base);
    checkArgument(
        cap.isEmpty() || multiple.isEmpty(),
        "ceiling must have a cap or a multiple, not both: %s, %s",
        cap,
        multiple);
    cap.ifPresent(
        most -> checkArgument(most.dong() > 0, "cap of a ceiling must be above 0: %s", most));
  }

  /** A builder for a ceiling "at most"; {@code kind} may be set otherwise. */
  public static SpendingCeilingBuilder builder() {
    return new SpendingCeilingBuilder().kind(CeilingKind.AT_MOST);
  }

  /**
   * At most {@code share} of the cost and {@code cap} a unit.
   *
   * @throws IllegalArgumentException if the cap is not above 0
   */
  public static SpendingCeiling of(Percent share, Vnd cap) {
    return of(share, CostBase.COST, cap);
  }

  /**
   * At most {@code share} of {@code base} and {@code cap} a unit.
   *
   * @throws IllegalArgumentException if the cap is not above 0
   */
  public static SpendingCeiling of(Percent share, CostBase base, Vnd cap) {
    return builder().share(share).base(base).cap(cap).build();
  }

  /**
   * At most {@code cap} a unit.
   *
   * @throws IllegalArgumentException if the cap is not above 0
   */
  public static SpendingCeiling of(Vnd cap) {
    return builder().cap(cap).build();
  }

  /** At most {@code share} of {@code base}. */
  public static SpendingCeiling of(Percent share, CostBase base) {
    return builder().share(share).base(base).build();
  }

  /** At most {@code multiple} a unit. */
  public static SpendingCeiling of(CeilingMultiple multiple) {
    return builder().multiple(multiple).build();
  }

  /** Exactly {@code share} of {@code base}. */
  public static SpendingCeiling rate(Percent share, CostBase base) {
    return builder().kind(CeilingKind.RATE).share(share).base(base).build();
  }

  /**
   * Exactly {@code amount} a unit.
   *
   * @throws IllegalArgumentException if the amount is not above 0
   */
  public static SpendingCeiling rate(Vnd amount) {
    return builder().kind(CeilingKind.RATE).cap(amount).build();
  }

  /** As {@code texts} set it. */
  public static SpendingCeiling byReference(Citation... texts) {
    return builder().kind(CeilingKind.BY_REFERENCE).addReferences(texts).build();
  }

  /** As a tender gives it or the competent authority approves it. */
  public static SpendingCeiling approved() {
    return builder().kind(CeilingKind.APPROVED).build();
  }

  /** Whether it limits anything: by a figure, a text referred to, or an approval. */
  boolean isLimit() {
    boolean figures = share.isPresent() || cap.isPresent() || multiple.isPresent();
    return switch (kind) {
      case AT_MOST, RATE -> figures;
      case BY_REFERENCE -> !figures && !references.isEmpty();
      case APPROVED -> !figures;
    };
  }
}
