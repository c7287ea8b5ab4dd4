/**
 * What an application does with the library. {@link vn.khuyencong.examples.NetworkBudgetExample} is
 * the shortest way in; the command {@code promotion} is in {@link vn.khuyencong.examples.cli}.
 */
@NullMarked
package vn.khuyencong.examples;

import org.jspecify.annotations.NullMarked;
