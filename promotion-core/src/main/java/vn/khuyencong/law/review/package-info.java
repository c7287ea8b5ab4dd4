/**
 * Puts the rules of the texts together for each kind of subject. Not for users of the library: the
 * door is {@code PromotionLaw}.
 */
@NullMarked
package vn.khuyencong.law.review;

import org.jspecify.annotations.NullMarked;
