/**
 * What an application does with the library. {@link vn.khuyencong.examples.NetworkBudgetExample}
 * and {@link vn.khuyencong.examples.FacilityEligibilityExample} are the shortest ways in; the
 * command {@code promotion} is in {@link vn.khuyencong.examples.cli}.
 */
@NullMarked
package vn.khuyencong.examples;

import org.jspecify.annotations.NullMarked;
