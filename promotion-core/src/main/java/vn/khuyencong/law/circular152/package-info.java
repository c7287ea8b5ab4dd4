/**
 * Circular 152/2016/TT-BTC, training of elementary level and under three months, as far as
 * industrial promotion uses it: by Article 8(19)(a) of Circular 28/2018/TT-BTC since 11 May 2018.
 * Later amendments were not checked.
 *
 * <p>Ceilings and conditions stand apart: of Article 7 in {@link
 * vn.khuyencong.law.circular152.Article07TrainingSupport} and {@link
 * vn.khuyencong.law.circular152.Article07Conditions}, of Article 10 in {@link
 * vn.khuyencong.law.circular152.Article10ClassCosts} and {@link
 * vn.khuyencong.law.circular152.Article10Conditions}.
 */
@NullMarked
package vn.khuyencong.law.circular152;

import org.jspecify.annotations.NullMarked;
