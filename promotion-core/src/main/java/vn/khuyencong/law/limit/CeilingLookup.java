package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/**
 * What is known of the ceiling of an item: the ceiling, or the open point that hides it.
 *
 * @param text the text that was looked up
 * @param ceiling the ceiling, if it is known
 * @param open the point that must be settled first, if it is not
 * @param followed the point on whose answer the text sets none, if it rests on one
 * @param sister the item under whose name the text sets it, if that is another than the one asked
 */
record CeilingLookup(
    Citation text,
    Optional<ApplicableCeiling> ceiling,
    Optional<OpenPoint<?>> open,
    Optional<OpenPoint<?>> followed,
    Optional<SupportItem> sister) {

  static CeilingLookup known(ApplicableCeiling ceiling) {
    return new CeilingLookup(
        ceiling.row().citation(),
        Optional.of(ceiling),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Not known until {@code point} is settled. */
  static CeilingLookup open(OpenPoint<?> point, Citation text) {
    return new CeilingLookup(
        text, Optional.empty(), Optional.of(point), Optional.empty(), Optional.empty());
  }

  /** This lookup, for which the answer to {@code point} was followed too. */
  CeilingLookup following(OpenPoint<?> point) {
    return new CeilingLookup(
        text,
        ceiling.map(found -> found.following(point)),
        open,
        ceiling.isPresent() ? followed : Optional.of(point),
        sister);
  }

  /** The points on what amended the text, which is followed as issued, since it was not read. */
  List<OpenPoint<?>> asIssued() {
    return Stream.concat(
            ceiling.stream().flatMap(found -> found.asIssued().stream()),
            followed.stream().filter(ApplicableCeiling::isAsIssued))
        .distinct()
        .collect(toImmutableList());
  }

  /** {@code verdict} by the text, as issued where that is followed. */
  Verdict by(Verdict verdict) {
    return LineMeasure.relyingOn(verdict, asIssued());
  }

  /** This lookup, for an item whose ceiling the text sets under the name of {@code other}. */
  CeilingLookup under(SupportItem other) {
    return new CeilingLookup(text, ceiling, open, followed, Optional.of(other));
  }
}
