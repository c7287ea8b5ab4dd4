/**
 * What every gate checks: that a component is there, that a name is one line, that a date has a
 * year of four digits. Start at {@link vn.khuyencong.gate.Gate}. Not exported.
 */
@NullMarked
package vn.khuyencong.gate;

import org.jspecify.annotations.NullMarked;
