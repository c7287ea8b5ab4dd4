package vn.khuyencong.examples.document;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.CityClassFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.LocalityLink;
import vn.khuyencong.place.WardOrigin;

/**
 * A locality as a document lists it: like {@link Locality}, but with the unit it lies within given
 * by its id, and existing as long as its kind unless it says otherwise.
 */
record LocalityEntry(
    String id,
    String name,
    LocalityKind kind,
    Optional<Validity> validity,
    Optional<String> within,
    List<CityClassFact> cityClasses,
    Optional<WardOrigin> wardOrigin,
    List<AreaFact> areas,
    List<LocalityLink> predecessors,
    List<LocalityLink> successors) {

  /** The locality, lying within {@code containing}. */
  Locality locality(Optional<Locality> containing) {
    return new Locality(
        id,
        name,
        kind,
        validity.orElseGet(kind::exists),
        containing,
        cityClasses,
        wardOrigin,
        areas,
        predecessors,
        successors);
  }
}
