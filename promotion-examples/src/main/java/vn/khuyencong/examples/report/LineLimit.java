package vn.khuyencong.examples.report;

import vn.khuyencong.law.limit.SupportLimit;
import vn.khuyencong.project.CostLine;

/**
 * A cost line with the most that may be paid for it.
 *
 * @param line the line, or several that share one limit as one
 * @param limit its limit
 */
public record LineLimit(CostLine line, SupportLimit limit) {}
