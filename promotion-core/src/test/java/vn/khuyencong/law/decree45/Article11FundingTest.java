package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.network.Networks.paidAt;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Findings;
import vn.khuyencong.rule.Outcome;

class Article11FundingTest {

  private static Finding paidFrom(Optional<FundingSource> money) {
    return Findings.one(
        Article11Funding.NETWORK_FROM_LOCAL_MONEY.apply(
            paidAt("0.3", 2022).money(money).build(), Context.on(LocalDate.of(2022, 6, 1))));
  }

  @Nested
  class Clause2 {
    @Test
    void aNetworkPaidFromLocalMoneyHolds() {
      Finding finding = paidFrom(Optional.of(FundingSource.LOCAL));
      assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.citation()).hasToString("Điều 11 khoản 2, 45/2012/NĐ-CP");
      assertThat(finding.evidence()).isEqualTo(Evidence.SEEN);
      assertThat(finding.path()).isEqualTo("money");
    }

    @Test
    void aNetworkPaidFromNationalMoneyIsAViolation() {
      Finding finding = paidFrom(Optional.of(FundingSource.NATIONAL));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Language.VIETNAMESE))
          .isEqualTo(
              "Mạng lưới của tỉnh được chi từ kinh phí khuyến công quốc gia, không phải kinh phí"
                  + " địa phương.");
    }

    @Test
    void aNetworkPaidFromUnknownMoneyIsAMissingFact() {
      Finding finding = paidFrom(Optional.empty());
      assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(finding.missingFacts()).containsExactly("money");
    }
  }
}
