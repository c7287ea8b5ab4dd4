/**
 * The law put together from its texts: {@link vn.khuyencong.law.Texts} is the one list of them,
 * {@link vn.khuyencong.law.PeriodLaw} what they say between two days of change, {@link
 * vn.khuyencong.law.LawInForce} the law as it is asked.
 */
@NullMarked
package vn.khuyencong.law;

import org.jspecify.annotations.NullMarked;
