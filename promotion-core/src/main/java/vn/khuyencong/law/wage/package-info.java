/** The base salary (lương cơ sở), on which remuneration of collaborators is computed. */
@NullMarked
package vn.khuyencong.law.wage;

import org.jspecify.annotations.NullMarked;
