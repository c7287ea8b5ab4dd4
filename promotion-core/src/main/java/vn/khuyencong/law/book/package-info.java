/**
 * The law as a book: {@link vn.khuyencong.law.book.RuleBook} lists every rule and figure with its
 * place and its days, {@link vn.khuyencong.law.book.LawChange} is what differs between two days,
 * {@link vn.khuyencong.law.book.Comparison} what that changes for a case, and {@link
 * vn.khuyencong.law.book.LawMap} accounts for every clause of the texts.
 */
@NullMarked
package vn.khuyencong.law.book;

import org.jspecify.annotations.NullMarked;
