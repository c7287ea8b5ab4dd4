package vn.khuyencong.law.text;

import java.util.Optional;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AdvanceRequest;

/**
 * An advance that was paid, and what had been advanced with it by its day; after less support was
 * approved, less what was paid back by then.
 *
 * @param request the request for it, with what was paid before
 * @param least what is known to have been advanced by then, it included, đồng
 * @param most the most that can have been advanced by then, đồng; absent while an amount is not
 *     known
 */
public record PaidAdvance(
    AdvanceRequest request, Vnd least, Optional<Vnd> most, boolean repaidKnown) {}
