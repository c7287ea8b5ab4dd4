/**
 * Giving out a fund: which of the projects that may be supported goes first, and how far the fund
 * reaches. The order stands with its articles; what the law leaves to the authority, the caller
 * says.
 *
 * <p>Start at {@link vn.khuyencong.law.allocation.Ranking}.
 */
@NullMarked
package vn.khuyencong.law.allocation;

import org.jspecify.annotations.NullMarked;
