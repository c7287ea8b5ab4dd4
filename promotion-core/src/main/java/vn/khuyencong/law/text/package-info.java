/**
 * What a text of law is, as far as the library holds it, and the subjects that its rules ask about.
 */
@NullMarked
package vn.khuyencong.law.text;

import org.jspecify.annotations.NullMarked;
