/**
 * Documents: what a caller writes down, whole, before it is known to be right. A {@link
 * vn.khuyencong.document.Form form} is a plain record that any mapper fills, with the components of
 * a domain record by the same names: text where a wrong name, day or citation must be told, the id
 * of a locality in its place, null or left out where nothing is known. {@link
 * vn.khuyencong.document.DocumentForm} is the whole document; {@link
 * vn.khuyencong.document.Form#resolve()} gives the domain value or every {@link
 * vn.khuyencong.document.Problem problem} at once, and {@code of} the form of a value. Nothing is
 * read from files here.
 */
@NullMarked
package vn.khuyencong.document;

import org.jspecify.annotations.NullMarked;
