package vn.khuyencong.place;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;

/**
 * The class a city had on some days.
 *
 * @param cityClass the class
 * @param validity days on which the city had it
 * @param citation the recognising decision
 */
public record CityClassFact(CityClass cityClass, Validity validity, Citation citation) {}
