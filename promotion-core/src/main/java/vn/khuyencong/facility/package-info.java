/**
 * Who requests support: a workshop, a cooperative, a company, with the facts the law asks of it.
 *
 * <p>Start at {@link vn.khuyencong.facility.Facility}. Whether it is a rural industrial
 * establishment (cơ sở công nghiệp nông thôn) is what Article 1 of the decree decides, not this
 * package. Every fact that may be unknown is an {@code Optional}; unknown is never no.
 */
@NullMarked
package vn.khuyencong.facility;

import org.jspecify.annotations.NullMarked;
