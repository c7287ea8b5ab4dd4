package vn.khuyencong.law.circular36;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "Phiếu chi hoặc ủy nhiệm chi hoặc giấy đề nghị thanh toán tạm ứng và chứng từ gốc". */
class Article17VouchersTest {
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ORIGINALS")
  void onePaperOfPaymentIsEnoughWithTheOriginals(VoucherPaper paid) {
    assertThat(Article17Vouchers.isWhole(List.of(paid, VoucherPaper.ORIGINALS))).isTrue();
    assertThat(Article17Vouchers.isWhole(List.of(paid))).isFalse();
  }

  @Test
  void theOriginalsAloneAreNoVoucher() {
    assertThat(Article17Vouchers.isWhole(Set.of(VoucherPaper.ORIGINALS))).isFalse();
    assertThat(Article17Vouchers.isWhole(Set.of())).isFalse();
  }

  @Test
  void allPapersOfPaymentTogetherDoNotReplaceTheOriginals() {
    assertThat(Article17Vouchers.isWhole(EnumSet.complementOf(EnumSet.of(VoucherPaper.ORIGINALS))))
        .isFalse();
  }

  @Test
  void isOfArticle17() {
    assertThat(Article17Vouchers.ONE_OF.citation()).hasToString("Điều 17, 36/2013/TT-BCT");
    assertThat(Article17Vouchers.BESIDE.citation()).isEqualTo(Article17Vouchers.ONE_OF.citation());
  }
}
