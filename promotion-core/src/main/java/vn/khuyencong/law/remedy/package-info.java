/**
 * What a subject that is refused could change. Not for users of the library: the door is {@code
 * PromotionLaw}.
 */
@NullMarked
package vn.khuyencong.law.remedy;

import org.jspecify.annotations.NullMarked;
