package vn.khuyencong.law.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of a file, as far as its day says by which law it goes.
 *
 * @param day its day
 * @param sameOnAllDays whether it comes to the same by the law of every day on which it can have
 *     been made
 */
public record FileStep(Optional<LocalDate> day, boolean sameOnAllDays) {}
