/** Circular 40/2017/TT-BTC, conference costs, as far as reports of it go. */
@NullMarked
package vn.khuyencong.law.circular40;

import org.jspecify.annotations.NullMarked;
