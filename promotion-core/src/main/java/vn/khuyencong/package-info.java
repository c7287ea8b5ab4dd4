/**
 * The door to the library: {@link vn.khuyencong.PromotionLaw}, the law in force on a day.
 *
 * <p>What a constructor or a method throws is said there. A builder throws what the constructor of
 * its record does, and an {@link java.lang.IllegalStateException} that names what must be set and
 * was not. Every package is null-marked: a null argument is refused by name where a component of a
 * record that is read from outside may be absent, and is an error of the caller elsewhere.
 */
@NullMarked
@BuilderStyle
package vn.khuyencong;

import org.jspecify.annotations.NullMarked;
