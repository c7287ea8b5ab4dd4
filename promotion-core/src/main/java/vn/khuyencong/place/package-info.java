/**
 * Localities, and how the law classes them, each fact with its dates.
 *
 * <p>Start at {@link vn.khuyencong.place.Locality}.
 */
@NullMarked
package vn.khuyencong.place;

import org.jspecify.annotations.NullMarked;
