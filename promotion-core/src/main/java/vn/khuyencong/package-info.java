/** The door to the library: {@link vn.khuyencong.PromotionLaw}, the law in force on a day. */
@NullMarked
@BuilderStyle
package vn.khuyencong;

import org.jspecify.annotations.NullMarked;
