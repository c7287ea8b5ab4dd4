/**
 * Plans of a year (kế hoạch khuyến công) and programmes of a phase (chương trình khuyến công): the
 * projects, networks and tasks of one level, the funds there are for them, and who approved them.
 *
 * <p>Start at {@link vn.khuyencong.plan.AnnualPlan}. It stands above {@code project}, {@code
 * network} and {@code budget}, since a plan holds all three; what the law demands of a plan stands
 * with the articles.
 */
@NullMarked
package vn.khuyencong.plan;

import org.jspecify.annotations.NullMarked;
