/**
 * What the law packages share: {@link vn.khuyencong.law.OpenPoints}, the questions that the texts
 * at hand do not decide.
 */
@NullMarked
package vn.khuyencong.law;

import org.jspecify.annotations.NullMarked;
