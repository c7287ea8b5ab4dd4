package vn.khuyencong.budget;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/** What budget lines can be added up by. */
public enum Dimension implements Named {
  STAGE("giai đoạn", "stage", BudgetStage.values()),
  CATEGORY("nội dung khuyến công", "content of industrial promotion", SupportCategory.values()),
  /** Of the circulars by its name, of a province by its code. */
  ITEM("khoản chi", "spending item", SupportItem.values()),
  SOURCE("nguồn kinh phí", "source of money", MoneySource.values()),
  /** The level that manages the money; absent for money that is not promotion money. */
  TIER("cấp ngân sách khuyến công", "tier of promotion money", ProjectLevel.values()),
  PROVINCE("tỉnh, thành phố", "province or centrally-run city"),
  /** The district-level unit, as it was until 30 June 2025. */
  DISTRICT("đơn vị cấp huyện", "district-level unit"),
  COMMUNE("đơn vị cấp xã", "commune-level unit"),
  BENEFICIARY("đơn vị thụ hưởng", "beneficiary"),
  PROJECT("đề án", "project"),
  NETWORK("mạng lưới cộng tác viên", "collaborator network"),
  YEAR("năm kế hoạch", "plan year");

  /** Stands for the value of a line that has none. */
  static final Object ABSENT = new Object();

  private final Term words;
  private final ImmutableMap<String, Enum<?>> constants;

  Dimension(String vi, String en, Enum<?>... constants) {
    this.words = Term.of(vi, en);
    this.constants = Stream.of(constants).collect(toImmutableMap(Enum::name, Function.identity()));
  }

  /** Whether every line has a value here. */
  public boolean isAlwaysGiven() {
    return this == STAGE || this == SOURCE || this == YEAR;
  }

  /** Whether the values are administrative units, which boundaries can move. */
  public boolean isPlace() {
    return this == PROVINCE || this == DISTRICT || this == COMMUNE;
  }

  /** The value of {@code line}: a constant, an id or a year; {@link #ABSENT} if it has none. */
  Object read(BudgetLine line) {
    return switch (this) {
      case STAGE -> line.stage();
      case CATEGORY -> given(line.category());
      case ITEM -> line.item().isPresent() ? line.item().get().code() : ABSENT;
      case SOURCE -> line.source();
      case TIER -> given(line.source().level());
      case PROVINCE -> given(line.province());
      case DISTRICT -> given(line.district());
      case COMMUNE -> given(line.commune());
      case BENEFICIARY -> given(line.beneficiary());
      case PROJECT -> given(line.project());
      case NETWORK -> given(line.network());
      case YEAR -> line.year();
    };
  }

  private static Object given(Optional<?> value) {
    return value.isPresent() ? value.get() : ABSENT;
  }

  /** Whether its values are the constants and no others. */
  boolean isClosed() {
    return !constants.isEmpty() && this != ITEM;
  }

  /** The constants that are its values, by name; none where they are the caller's ids. */
  ImmutableMap<String, Enum<?>> constants() {
    return constants;
  }

  @Override
  public Term words() {
    return words;
  }
}
