/**
 * Circular 28/2018/TT-BTC, the money since 11 May 2018: one class for each article that was read.
 */
@NullMarked
package vn.khuyencong.law.circular28;

import org.jspecify.annotations.NullMarked;
