/**
 * What a centre reports (Điều 16 khoản 1 điểm i, 45/2012/NĐ-CP): what came of its projects in a
 * quarter or a year, and what its collaborators did.
 *
 * <p>Start at {@link vn.khuyencong.results.ResultBook}, which makes the report of any period, and
 * at {@link vn.khuyencong.results.WorkReport}. No text that was read sets a form of these reports
 * (that of 20/2012/TT-BCT was not read) or a list of their figures, so there is no rule here: a
 * figure that nobody stated is unknown, is never zero, and every total names what it lacks.
 */
@NullMarked
package vn.khuyencong.results;

import org.jspecify.annotations.NullMarked;
