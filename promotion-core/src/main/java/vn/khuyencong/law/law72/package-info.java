/**
 * Law 72/2025/QH15 on the organisation of local administration, as far as it ends and begins kinds
 * of units on which industrial promotion builds.
 */
@NullMarked
package vn.khuyencong.law.law72;

import org.jspecify.annotations.NullMarked;
