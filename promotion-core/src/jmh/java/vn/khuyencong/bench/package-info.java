/** Benchmarks of the library beside hand-written code and rule engines on the same inputs. */
@NullMarked
package vn.khuyencong.bench;

import org.jspecify.annotations.NullMarked;
