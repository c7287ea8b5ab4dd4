/** The command line: {@link vn.khuyencong.examples.cli.PromotionCommand}. */
@NullMarked
package vn.khuyencong.examples.cli;

import org.jspecify.annotations.NullMarked;
