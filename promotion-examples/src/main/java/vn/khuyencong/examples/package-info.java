/**
 * What an application does with the library. {@link vn.khuyencong.examples.NetworkBudgetExample},
 * {@link vn.khuyencong.examples.FacilityEligibilityExample}, {@link
 * vn.khuyencong.examples.SupportCeilingExample} and {@link
 * vn.khuyencong.examples.ProjectReviewExample} are the shortest ways in; the command {@code
 * promotion} is in {@link vn.khuyencong.examples.cli}.
 */
@NullMarked
package vn.khuyencong.examples;

import org.jspecify.annotations.NullMarked;
