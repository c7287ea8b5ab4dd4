package vn.khuyencong.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.law.circular28.Article08Ceilings;
import vn.khuyencong.law.jointcircular26.Article06CommonCeilings;
import vn.khuyencong.law.limit.Lines;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.RowFacts;

/** Values go to JSON and back as they are, in Jackson 2 and 3. */
class SupportJsonTest {
  private static final ObjectMapper JACKSON_2 =
      new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
  private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

  private static CeilingRow row(SupportItem item) {
    return Article08Ceilings.CEILINGS.row(item, Lines.IN_2019).orElseThrow();
  }

  static Stream<Record> values() {
    return Stream.of(
        Article08Ceilings.CEILINGS,
        Article06CommonCeilings.CEILINGS,
        row(SupportItem.TECHNOLOGY_LINE),
        row(SupportItem.FAIR_DOMESTIC_BOOTH).ceiling(),
        Lines.local(SupportItem.COLLABORATOR_REMUNERATION, 5_000_000, 1_000_000).toBuilder()
            .month(YearMonth.of(2022, 6))
            .beneficiary("Long An")
            .shareBase(Vnd.ofMillions(7))
            .upliftApproved(true)
            .build(),
        Lines.national(SupportItem.TRADEMARK, 70_000_000, 35_000_000).toBuilder()
            .beneficiary("Gốm Phước Tích")
            .unit("nhãn hiệu 1")
            .build(),
        Lines.local(SupportItem.BRAND, 7, 3).toBuilder()
            .item(LocalItem.of("PRODUCT_PRIZE_PROVINCIAL"))
            .content(SupportCategory.PRODUCTS_AND_TRADE)
            .build(),
        Lines.local(SupportItem.BRAND, 7, 3).toBuilder()
            .item(Optional.empty())
            .content(SupportCategory.TECHNOLOGY)
            .addItemOneOf(SupportItem.DEMONSTRATION_MODEL_EXISTING, SupportItem.TECHNOLOGY_LINE)
            .rowFacts(RowFacts.builder().addMet("x").build())
            .build());
  }

  @ParameterizedTest
  @MethodSource("values")
  void readsBackWhatItWroteInJackson2(Record value) throws Exception {
    assertThat(JACKSON_2.readValue(JACKSON_2.writeValueAsString(value), value.getClass()))
        .isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void readsBackWhatItWroteInJackson3(Record value) {
    assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsString(value), value.getClass()))
        .isEqualTo(value);
  }

  @Test
  void aRowWithoutItsCitationIsRefusedByName() {
    String json = JACKSON_3.writeValueAsString(row(SupportItem.TRADEMARK));
    String bare = json.replace("\"Điều 8 khoản 9, 28/2018/TT-BTC\"", "null");
    assertThatThrownBy(() -> JACKSON_3.readValue(bare, CeilingRow.class))
        .hasMessageContaining("row TRADEMARK must have its citation");
  }

  @Test
  void anyOtherNameIsAnItemOfTheProvince() throws Exception {
    String json = JACKSON_3.writeValueAsString(row(SupportItem.TRADEMARK));
    CeilingRow three = JACKSON_3.readValue(json.replace("TRADEMARK", "PATENT"), CeilingRow.class);
    assertThat(three.item()).isEqualTo(LocalItem.of("PATENT"));
    String two = JACKSON_2.writeValueAsString(three);
    assertThat(two).contains("\"item\":\"PATENT\"");
    assertThat(JACKSON_2.readValue(two, CeilingRow.class)).isEqualTo(three);
  }

  @Test
  void anItemOfTheProvinceIsItsCodeOrAllThatIsKnownOfIt() throws Exception {
    LocalItem prize =
        LocalItem.of(
            "PRIZE", SupportCategory.PRODUCTS_AND_TRADE, SupportUnit.PRODUCT, "giải", "prize");
    String written = JACKSON_3.writeValueAsString(prize);
    assertThat(written)
        .isEqualTo(
            "{\"code\":\"PRIZE\",\"content\":\"PRODUCTS_AND_TRADE\",\"unit\":\"PRODUCT\","
                + "\"nameVi\":\"giải\",\"nameEn\":\"prize\"}");
    assertThat(JACKSON_2.writeValueAsString(prize)).isEqualTo(written);
    for (Object read :
        List.of(
            JACKSON_2.readValue(written, SpendingItem.class),
            JACKSON_3.readValue(written, SpendingItem.class),
            JACKSON_2.readValue(written, LocalItem.class),
            JACKSON_3.readValue(written, LocalItem.class))) {
      assertThat(read).usingRecursiveComparison().isEqualTo(prize);
    }
    assertThat(JACKSON_2.readValue("\"PRIZE\"", LocalItem.class)).isEqualTo(LocalItem.of("PRIZE"));
    assertThat(JACKSON_3.readValue("\"PRIZE\"", LocalItem.class)).isEqualTo(LocalItem.of("PRIZE"));
    assertThat(JACKSON_3.readValue("{\"code\":\"PRIZE\"}", SpendingItem.class).unit())
        .isEqualTo(SupportUnit.UNKNOWN);
    assertThat(JACKSON_2.readValue("\"BRAND\"", SpendingItem.class)).isEqualTo(SupportItem.BRAND);
    assertThat(JACKSON_2.writeValueAsString(LocalItem.of("PRIZE"))).isEqualTo("\"PRIZE\"");
    assertThat(JACKSON_3.writeValueAsString(SupportItem.BRAND)).isEqualTo("\"BRAND\"");
  }

  @Test
  void anItemOfTheProvinceHasNoNameOfANationalOne() {
    assertThatThrownBy(() -> LocalItem.of("BRAND"))
        .hasMessage("item of a province must not have the name of a national item: BRAND");
    assertThatThrownBy(() -> LocalItem.of(" ")).hasMessage("code of an item must not be blank");
  }
}
