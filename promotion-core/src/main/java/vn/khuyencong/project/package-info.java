/**
 * Projects (đề án khuyến công) and what they cost.
 *
 * <p>{@link vn.khuyencong.project.CostLine} is one cost of a project with the support asked for it.
 */
@NullMarked
package vn.khuyencong.project;

import org.jspecify.annotations.NullMarked;
