package vn.khuyencong.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.budget.BudgetFixtures.line;
import static vn.khuyencong.budget.BudgetFixtures.summary;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.place.Boundaries;
import vn.khuyencong.place.UnitOnDay;

/** Lines, summaries and what comes of them go to JSON and back as they are. */
@Domain(BudgetFixtures.AnyLines.class)
@Domain(DomainContext.Global.class)
class BudgetJsonTest {
  private static final ObjectMapper JACKSON_2 =
      new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
  private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();
  private static final Boundaries DIVIDED =
      new Boundaries(
          LocalDate.of(2025, 6, 30), Map.of("tn", new UnitOnDay("tn", List.of("72", "80"))));

  @Property(tries = 200)
  void aLineReadsAsItWasWritten(@ForAll BudgetLine line) throws Exception {
    assertReadsAsWritten(line);
  }

  @Property(tries = 200)
  void aSummaryReadsAsItWasWritten(
      @ForAll @Size(max = 20) List<BudgetLine> lines, @ForAll @Size(max = 4) Set<Dimension> by)
      throws Exception {
    BudgetSummary summary = summary(lines, by.toArray(Dimension[]::new));
    assertReadsAsWritten(summary);
    assertReadsAsWritten(summary.under(DIVIDED));
    for (BudgetShare share : summary.shares(2)) {
      assertReadsAsWritten(share);
    }
  }

  @Property(tries = 100)
  void aComparisonReadsAsItWasWritten(@ForAll @Size(max = 20) List<BudgetLine> lines)
      throws Exception {
    BudgetSummary summary = summary(lines, Dimension.STAGE, Dimension.YEAR);
    for (CarryOver each : summary.carryOver(BudgetStage.APPROVED, BudgetStage.DISBURSED)) {
      assertReadsAsWritten(each);
    }
  }

  @Example
  void boundariesReadAsTheyWereWritten() throws Exception {
    assertReadsAsWritten(DIVIDED);
  }

  @Example
  void anUnknownCategoryIsRefusedByName() {
    assertRefused(line("a", 1).build(), "TECHNOLOGY", "PATENTS", "PATENTS");
  }

  @Example
  void anUnknownCategoryOfASummaryIsRefusedByName() {
    assertRefused(
        summary(List.of(line("a", 1).build()), Dimension.CATEGORY),
        "TECHNOLOGY",
        "PATENTS",
        "CATEGORY must be one of [TRAINING, ");
  }

  @Example
  void aWrongYearIsRefused() {
    assertRefused(
        line("a", 1).build(), "2024", "24", "year of a must be between 1900 and 9999: 24");
  }

  @Example
  void aNegativeAmountIsRefused() {
    assertRefused(
        line("a", 77).build(),
        "77",
        "-77",
        "amount of a must not be negative unless it was recovered: -77 đ");
  }

  private static void assertRefused(Record value, String old, String wrong, String message) {
    String json = JACKSON_3.writeValueAsString(value).replace(old, wrong);
    assertThatThrownBy(() -> JACKSON_3.readValue(json, value.getClass()))
        .hasMessageContaining(message);
    assertThatThrownBy(() -> JACKSON_2.readValue(json, value.getClass()))
        .hasMessageContaining(message);
  }

  private static void assertReadsAsWritten(Record value) throws Exception {
    assertThat(JACKSON_2.readValue(JACKSON_2.writeValueAsString(value), value.getClass()))
        .isEqualTo(value);
    assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsString(value), value.getClass()))
        .isEqualTo(value);
  }
}
