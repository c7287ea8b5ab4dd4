/**
 * The most that may be paid, as an answer: {@link vn.khuyencong.limit.SupportLimit} for cost lines,
 * {@link vn.khuyencong.limit.AdvanceLimit} for advances, each with its steps.
 */
@NullMarked
package vn.khuyencong.limit;

import org.jspecify.annotations.NullMarked;
