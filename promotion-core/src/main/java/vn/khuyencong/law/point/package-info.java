/**
 * What the texts at hand do not decide: {@link vn.khuyencong.law.point.OpenPoints} lists every open
 * point, with the types of the answers that a caller may give.
 */
@NullMarked
package vn.khuyencong.law.point;

import org.jspecify.annotations.NullMarked;
