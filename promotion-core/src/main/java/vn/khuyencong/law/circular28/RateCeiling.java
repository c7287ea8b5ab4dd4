package vn.khuyencong.law.circular28;

import java.time.YearMonth;
import java.util.Optional;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.rule.OpenPoint;

/**
 * A ceiling on the remuneration of one month.
 *
 * @param month the month
 * @param figure the highest factor on its base salary, with its source
 * @param point the open point by whose answer it binds
 */
record RateCeiling(YearMonth month, Cited<Coefficient> figure, Optional<OpenPoint<?>> point) {}
