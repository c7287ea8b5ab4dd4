/**
 * The size tests of small and medium enterprises (doanh nghiệp nhỏ và vừa): one class for each
 * text.
 */
@NullMarked
package vn.khuyencong.law.sme;

import org.jspecify.annotations.NullMarked;
