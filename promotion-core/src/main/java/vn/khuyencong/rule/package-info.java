/**
 * What a rule is and what it reports, for any subject.
 *
 * <p>Start at {@link vn.khuyencong.rule.Assessment}: the answer, with a {@link
 * vn.khuyencong.rule.Finding} for each condition. A {@link vn.khuyencong.rule.Rule} gives {@link
 * vn.khuyencong.rule.Verdict}s; where the law is silent it names an {@link
 * vn.khuyencong.rule.OpenPoint}, which a caller may settle.
 */
@NullMarked
package vn.khuyencong.rule;

import org.jspecify.annotations.NullMarked;
