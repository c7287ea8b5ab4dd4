/**
 * Budget lines, and totals of them by any dimension, from one centre to the whole country.
 *
 * <p>Start at {@link vn.khuyencong.budget.BudgetSummary}: it collects a stream of {@link
 * vn.khuyencong.budget.BudgetLine}s, sequential or parallel, into exact totals by the {@link
 * vn.khuyencong.budget.Dimension}s asked for, and two of it add up. {@link
 * vn.khuyencong.budget.BudgetLines} takes the lines from a project.
 */
@NullMarked
package vn.khuyencong.budget;

import org.jspecify.annotations.NullMarked;
