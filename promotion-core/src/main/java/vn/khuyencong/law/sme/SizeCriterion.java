package vn.khuyencong.law.sme;

import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.EnterpriseSize;
import vn.khuyencong.money.Vnd;

/**
 * The limits of one size class as a text sets them, all of them inclusive; an absent limit is not
 * set, or was not read.
 *
 * @param test which test it belongs to, "decree56.article3"
 * @param field the field of business
 * @param size the class
 * @param labourMax most workers
 * @param revenueMax most revenue of the preceding year, đồng
 * @param capitalMax most total capital, đồng
 * @param citation the place in the law
 * @param evidence how it was attested
 * @param validity days on which it holds
 */
public record SizeCriterion(
    String test,
    BusinessField field,
    EnterpriseSize size,
    Optional<Integer> labourMax,
    Optional<Vnd> revenueMax,
    Optional<Vnd> capitalMax,
    Citation citation,
    Evidence evidence,
    Validity validity) {}
