/**
 * Circular 36/2013/TT-BCT on national projects, as first issued: one class for each article that
 * can be computed. Local projects follow the procedure of their province.
 */
@NullMarked
package vn.khuyencong.law.circular36;

import org.jspecify.annotations.NullMarked;
