/**
 * Localities, and how the law classes them, each fact with its dates.
 *
 * <p>Start at {@link vn.khuyencong.place.Locality}. {@link vn.khuyencong.place.Boundaries} shows
 * units as they stand on another day.
 */
@NullMarked
package vn.khuyencong.place;

import org.jspecify.annotations.NullMarked;
