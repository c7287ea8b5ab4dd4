package vn.khuyencong.results;

import static com.google.common.collect.Sets.immutableEnumSet;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.SupportCategory;

/** A figure that is added up over projects. */
public enum ResultFigure implements Named {
  /** Projects accepted; each counts once. */
  ACCEPTED("đề án được nghiệm thu", "projects accepted", everyContent()),
  JOBS("việc làm tạo ra", "jobs created", everyContent()),
  /** In đồng. */
  OUTPUT("giá trị sản lượng", "value of output", everyContent()),
  LEARNERS(
      "học viên được cấp chứng chỉ, chứng nhận",
      "learners with a certificate",
      immutableEnumSet(SupportCategory.TRAINING, SupportCategory.MANAGEMENT_CAPACITY)),
  LEARNERS_EMPLOYED(
      "lao động được sử dụng sau đào tạo",
      "workers employed after training",
      immutableEnumSet(SupportCategory.TRAINING)),
  PRODUCTS(
      "sản phẩm được công nhận tiêu biểu",
      "products recognised",
      immutableEnumSet(SupportCategory.PRODUCTS_AND_TRADE));

  private final Term words;
  private final ImmutableSet<SupportCategory> contents;

  ResultFigure(String vi, String en, ImmutableSet<SupportCategory> contents) {
    this.words = Term.of(vi, en);
    this.contents = contents;
  }

  /**
   * Whether it is asked of a project of {@code contents}; of one whose contents are not known it
   * is. A figure that is stated counts whether or not it is asked.
   */
  public boolean concerns(Set<SupportCategory> of) {
    return of.isEmpty() || of.stream().anyMatch(contents::contains);
  }

  /** What {@code result} states, if it does; an acceptance is 1. */
  public Optional<Long> stated(ProjectResult result) {
    return switch (this) {
      case ACCEPTED -> result.accepted().map(yes -> yes ? 1L : 0L);
      case JOBS -> result.jobs().map(Integer::longValue);
      case OUTPUT -> result.output().map(Vnd::dong);
      case LEARNERS -> result.learners().map(Integer::longValue);
      case LEARNERS_EMPLOYED -> result.learnersEmployed().map(Integer::longValue);
      case PRODUCTS -> result.products().map(Integer::longValue);
    };
  }

  @Override
  public Term words() {
    return words;
  }

  private static ImmutableSet<SupportCategory> everyContent() {
    return immutableEnumSet(EnumSet.allOf(SupportCategory.class));
  }
}
