/**
 * Projects (đề án khuyến công): who benefits, what is paid for, from which money, and how they were
 * filed, appraised and approved; then their advances and settlement, and the file of all of it.
 *
 * <p>Start at {@link vn.khuyencong.project.Project}. Nothing here says what the law demands; every
 * fact that may be unknown is an {@code Optional}, and unknown is never no.
 */
@NullMarked
package vn.khuyencong.project;

import org.jspecify.annotations.NullMarked;
