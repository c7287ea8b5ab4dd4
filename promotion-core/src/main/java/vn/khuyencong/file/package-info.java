/**
 * What is found of the file of a project: where it stands, what is due next, its money, and what
 * does not fit. Start at {@link vn.khuyencong.file.FileReview}.
 */
@NullMarked
package vn.khuyencong.file;

import org.jspecify.annotations.NullMarked;
