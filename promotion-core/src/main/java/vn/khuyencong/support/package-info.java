/**
 * For what support is given and how much at most: the nine contents of Article 4 of the decree, the
 * spending items under them, and ceilings as values.
 *
 * <p>Start at {@link vn.khuyencong.support.SupportItem}. The figures of the circulars stand in
 * {@code law.jointcircular26}, {@code law.circular28} and {@code law.circular152}; a province's are
 * input, as a {@link vn.khuyencong.support.CeilingTable}. What comes out for a cost line is a
 * {@code law.limit.SupportLimit}, of {@link vn.khuyencong.limit.ConsideredLimit}s.
 */
@NullMarked
package vn.khuyencong.support;

import org.jspecify.annotations.NullMarked;
