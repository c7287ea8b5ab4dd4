package vn.khuyencong.network;

import java.time.YearMonth;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;

/**
 * Remuneration for one month of one member.
 *
 * @param month the month
 * @param host where the member is placed
 * @param baseSalary base salary of the month
 * @param coefficient factor on it
 * @param amount what is paid
 */
public record MonthPay(
    YearMonth month, HostOffice host, Vnd baseSalary, Coefficient coefficient, Vnd amount) {}
