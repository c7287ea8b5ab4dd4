/**
 * The law as a book: {@link vn.khuyencong.law.book.RuleBook} lists every rule and figure with its
 * place and its days.
 */
@NullMarked
package vn.khuyencong.law.book;

import org.jspecify.annotations.NullMarked;
