/**
 * The most that may be paid for a cost line: picks the ceiling that binds on the day and for the
 * money, and computes. The figures stand with their articles.
 *
 * <p>Start at {@link vn.khuyencong.law.limit.LineLimits}.
 */
@NullMarked
package vn.khuyencong.law.limit;

import org.jspecify.annotations.NullMarked;
