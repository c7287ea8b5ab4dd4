package vn.khuyencong.law.circular36;

import java.time.Year;
import java.util.Optional;
import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** A part of the registration report, Điều 6 khoản 1, 36/2013/TT-BCT, in its order. */
public enum RegistrationPart implements Named {
  RESULTS_OF_THE_YEAR_BEFORE(
      "kết quả công tác khuyến công năm trước", "results of the year before", -1),
  STATE_OF_THE_YEAR(
      "đánh giá thực hiện kế hoạch năm hiện tại", "how the plan of this year is carried out", 0),
  AIMS_OF_THE_NEXT_YEAR("mục tiêu, định hướng năm sau", "aims of the next year", 1),
  LIST_OF_PROJECTS("biểu tổng hợp các đề án theo Mẫu số 2", "list of the projects by form 2"),
  FILES_OF_PROJECTS("hồ sơ các đề án", "files of the projects");

  private final Term words;
  private final Optional<Integer> years;

  RegistrationPart(String vi, String en) {
    this.words = Term.of(vi, en);
    this.years = Optional.empty();
  }

  RegistrationPart(String vi, String en, int years) {
    this.words = Term.of(vi, en);
    this.years = Optional.of(years);
  }

  /** The year it is on, in a report handed in in {@code drawnUpIn}; absent if on no one year. */
  public Optional<Year> year(Year drawnUpIn) {
    return years.map(drawnUpIn::plusYears);
  }

  @Override
  public Term words() {
    return words;
  }
}
