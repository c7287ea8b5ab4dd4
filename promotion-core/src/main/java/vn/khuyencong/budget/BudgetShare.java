package vn.khuyencong.budget;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;

/**
 * The share of one group in the whole.
 *
 * @param keys the keys of the group
 * @param exact the share itself
 * @param printed the share in percent, rounded so that all shares of the table add up to 100
 */
public record BudgetShare(List<BudgetKey> keys, Ratio exact, BigDecimal printed)
    implements Localised {

  /** Copies the keys. */
  public BudgetShare {
    keys = ImmutableList.copyOf(keys);
  }

  /** The printed share with its sign, "33,4%". */
  @Override
  public String in(Language language) {
    String plain = printed.toPlainString();
    return (language == Language.VIETNAMESE ? plain.replace('.', ',') : plain) + "%";
  }
}
