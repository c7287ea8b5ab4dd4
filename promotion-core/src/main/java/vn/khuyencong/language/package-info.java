/**
 * The two languages in which every term and every message exists.
 *
 * <p>Start at {@link vn.khuyencong.language.Term}: a legal word with its Vietnamese and its English
 * form; the constants of an enum are {@link vn.khuyencong.language.Named} by one. {@link
 * vn.khuyencong.language.Messages} renders the sentences of findings and errors.
 */
@NullMarked
package vn.khuyencong.language;

import org.jspecify.annotations.NullMarked;
