/**
 * Exact money: whole đồng, exact shares, exact factors; never a {@code double}.
 *
 * <p>Start at {@link vn.khuyencong.money.Vnd}.
 */
@NullMarked
package vn.khuyencong.money;

import org.jspecify.annotations.NullMarked;
