/**
 * Circular 46/2012/TT-BCT, the details of the decree: one class for each article that can be
 * computed.
 */
@NullMarked
package vn.khuyencong.law.circular46;

import org.jspecify.annotations.NullMarked;
