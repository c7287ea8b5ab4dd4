package vn.khuyencong.results;

/**
 * What the projects of one group come to.
 *
 * @param group what they have in common
 * @param totals what they come to
 */
public record ResultRow(ResultGroup group, ResultTotals totals) {}
