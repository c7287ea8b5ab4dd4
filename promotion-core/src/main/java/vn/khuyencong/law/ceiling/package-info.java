/**
 * The conditions of a limit that no one circular words. They belong to no one text, so that {@code
 * law.Texts} lists them beside the texts.
 */
@NullMarked
package vn.khuyencong.law.ceiling;

import org.jspecify.annotations.NullMarked;
