package vn.khuyencong.law.sme;

import java.util.function.UnaryOperator;
import vn.khuyencong.facility.SizeFacts;

/**
 * A figure of an enterprise lowered to the limit of a band.
 *
 * @param fact name of the figure
 * @param from what it is
 * @param to the limit
 * @param made the facts with it lowered
 */
public record SizeStep(String fact, Object from, Object to, UnaryOperator<SizeFacts> made) {}
