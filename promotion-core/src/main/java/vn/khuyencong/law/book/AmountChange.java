package vn.khuyencong.law.book;

import java.util.Optional;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.money.Vnd;

/**
 * One amount of a case that differs, such as the limit of {@code lines[0]}.
 *
 * @param path where in the subject
 * @param before the amount under the earlier law asked; absent if it had none
 * @param after the amount under the later law asked; absent if it has none
 */
public record AmountChange(String path, Optional<Vnd> before, Optional<Vnd> after)
    implements Localised {

  /** "lines[0]: 200.000.000 đ → 300.000.000 đ". */
  @Override
  public String in(Language language) {
    return path + ": " + amount(before, language) + " → " + amount(after, language);
  }

  private static String amount(Optional<Vnd> amount, Language language) {
    return amount.map(one -> one.in(language)).orElse("–");
  }
}
