package vn.khuyencong.support;

import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Term;

/**
 * A point of a clause of Article 4, such as "hiệp hội, hội ngành nghề; cụm liên kết", Điều 4 khoản
 * 7 điểm a.
 *
 * @param citation the point
 * @param vi what it is about, in Vietnamese
 * @param en what it is about, in English
 */
public record SupportPoint(Citation citation, String vi, String en) implements Term {}
