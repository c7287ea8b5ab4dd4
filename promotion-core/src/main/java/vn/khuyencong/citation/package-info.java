/**
 * Where a rule is written, from when it holds, and how well the text was attested.
 *
 * <p>Start at {@link vn.khuyencong.citation.Citation}; {@link vn.khuyencong.citation.Instruments}
 * lists the legal instruments, {@link vn.khuyencong.citation.Dated} holds a figure through its
 * changes.
 */
@NullMarked
package vn.khuyencong.citation;

import org.jspecify.annotations.NullMarked;
