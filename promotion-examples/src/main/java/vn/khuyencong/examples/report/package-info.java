/**
 * Review of a plan document and its report: {@link vn.khuyencong.examples.report.ReviewedDocument}
 * is the result, {@link vn.khuyencong.examples.report.TextReport} and {@link
 * vn.khuyencong.examples.report.JsonReport} write it.
 */
@NullMarked
package vn.khuyencong.examples.report;

import org.jspecify.annotations.NullMarked;
