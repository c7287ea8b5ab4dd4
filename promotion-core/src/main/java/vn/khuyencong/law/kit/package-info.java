/**
 * Tools of those who write articles of the law: tables of ceilings, conditions that several texts
 * word alike, and what a text that was not read leaves open. Not for users of the library.
 */
@NullMarked
package vn.khuyencong.law.kit;

import org.jspecify.annotations.NullMarked;
