/**
 * Decree 45/2012/NĐ-CP on industrial promotion, as amended by 235/2025/NĐ-CP: one class for each
 * article that can be computed.
 */
@NullMarked
package vn.khuyencong.law.decree45;

import org.jspecify.annotations.NullMarked;
