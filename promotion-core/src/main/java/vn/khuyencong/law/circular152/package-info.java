/**
 * Circular 152/2016/TT-BTC, training of elementary level and under three months, as far as
 * industrial promotion uses it: by Article 8(19)(a) of Circular 28/2018/TT-BTC since 11 May 2018.
 * Later amendments were not checked.
 */
@NullMarked
package vn.khuyencong.law.circular152;

import org.jspecify.annotations.NullMarked;
