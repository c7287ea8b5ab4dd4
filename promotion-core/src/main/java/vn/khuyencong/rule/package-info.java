/**
 * What a rule is and what it reports, for any subject.
 *
 * <p>Start at {@link vn.khuyencong.rule.Assessment}: the answer, with a {@link
 * vn.khuyencong.rule.Finding} for each condition. A {@link vn.khuyencong.rule.Rule} gives {@link
 * vn.khuyencong.rule.Verdict}s; where the law is silent it names an {@link
 * vn.khuyencong.rule.OpenPoint}, which a caller may settle. A {@link vn.khuyencong.rule.Question}
 * asks for a fact that can still change the answer; a {@link vn.khuyencong.rule.Remedy} says what
 * could change so as to end a violation.
 */
@NullMarked
package vn.khuyencong.rule;

import org.jspecify.annotations.NullMarked;
