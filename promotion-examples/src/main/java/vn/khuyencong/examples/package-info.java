/**
 * What an application does with the library. {@link vn.khuyencong.examples.NetworkBudgetExample},
 * {@link vn.khuyencong.examples.FacilityEligibilityExample}, {@link
 * vn.khuyencong.examples.SupportCeilingExample}, {@link
 * vn.khuyencong.examples.ProvincialTableExample}, {@link
 * vn.khuyencong.examples.ProjectReviewExample}, {@link vn.khuyencong.examples.ResultReportExample}
 * and {@link vn.khuyencong.examples.ExplanationExample} are the shortest ways in; the command
 * {@code promotion} is in {@link vn.khuyencong.examples.cli}.
 */
@NullMarked
package vn.khuyencong.examples;

import org.jspecify.annotations.NullMarked;
