/**
 * Networks of industrial-promotion collaborators (mạng lưới cộng tác viên khuyến công), the yearly
 * plan that pays them, and its budget.
 *
 * <p>Start at {@link vn.khuyencong.network.NetworkPlan}: a {@link
 * vn.khuyencong.network.CollaboratorNetwork} in one year. What the law demands of it stands in
 * {@code law.decree45}; here it is only said what there is.
 */
@NullMarked
package vn.khuyencong.network;

import org.jspecify.annotations.NullMarked;
