package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import vn.khuyencong.facility.BrickKiln;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;

/** What is asked decides, and what is not asked does not: over the rows of the decision table. */
@Tag("exhaustive")
class QuestionsTest {
  /** The column of the table that answers a question, where it has another name. */
  private static final Map<String, String> COLUMNS =
      Map.of("capital", "capitalMillion", "revenue", "revenueMillion", "cityClass", "site");

  private static final List<String> FLAGS = List.of("yes", "no");

  @Property(tries = 600)
  void factsNotAskedForDoNotChangeTheOutcomeWhateverTheirValues(
      @ForAll("rows") DecisionRow row, @ForAll Random random) {
    DecisionRow less = forgotten(row, random);
    Set<String> asked = columns(assess(less).questions());
    Outcome before = assess(less).outcome();
    if (before.isDetermined()) {
      return;
    }
    DecisionRow more = less;
    for (String column : answers(less).keySet()) {
      if (!asked.contains(column) && canBeSaid(column, more) && random.nextBoolean()) {
        more = answered(more, column, random);
      }
    }
    assertThat(assess(more).outcome().isDetermined())
        .as("%s, asked %s", more.cells(), asked)
        .isFalse();
  }

  @Property(tries = 300)
  void answeringOneQuestionAfterTheOtherEnds(
      @ForAll("rows") DecisionRow row, @ForAll Random random) {
    DecisionRow now = forgotten(row, random);
    Set<String> answered = new HashSet<>();
    List<Question> questions = assess(now).questions();
    while (!questions.isEmpty()) {
      String fact = questions.get(0).fact();
      assertThat(answered.add(fact)).as("%s of %s asked once", fact, now.cells()).isTrue();
      now = answered(now, column(fact), random);
      questions = assess(now).questions();
    }
    assertThat(assess(now).outcome()).isNotEqualTo(Outcome.FACT_MISSING);
  }

  @Property(tries = 300)
  void noFactIsAskedForTwice(@ForAll("rows") DecisionRow row, @ForAll Random random) {
    assertThat(assess(forgotten(row, random)).questions().stream().map(q -> q.fact() + q.path()))
        .doesNotHaveDuplicates();
  }

  /** Where one fact alone is missing and asked for, its values do not all come to the same. */
  @Property(tries = 1000)
  void aFactThatIsAskedForCanDecide(@ForAll("rows") DecisionRow row) {
    Outcome whole = assess(row).outcome();
    for (String column : answers(row).keySet()) {
      DecisionRow less = row.with(column, "");
      if (row.knows(column)
          && !column.equals("site")
          && whole.isDetermined()
          && columns(assess(less).questions()).equals(Set.of(column))) {
        assertThat(
                Stream.concat(Stream.of(row.text(column)), values(row, column).stream())
                    .map(value -> assess(row.with(column, value)).outcome())
                    .distinct())
            .as("%s of %s", column, row.cells())
            .hasSizeGreaterThan(1);
      }
    }
  }

  /** Values far enough apart; the plan year is that of drawing up or the next. */
  private static List<String> values(DecisionRow row, String column) {
    if (column.equals("planDrawnUpIn")) {
      return row.knows("planYear")
          ? List.of(row.text("planYear"), year(row, "planYear", -1))
          : List.of("2000", "2050");
    }
    if (column.equals("planYear")) {
      return row.knows("planDrawnUpIn")
          ? List.of(row.text("planDrawnUpIn"), year(row, "planDrawnUpIn", 1))
          : List.of("2000", "2050");
    }
    return answers(row).getOrDefault(column, List.of());
  }

  private static String year(DecisionRow row, String column, int more) {
    return String.valueOf(Integer.parseInt(row.text(column)) + more);
  }

  /**
   * Whether the fact is not known yet and there can be one: no unit has a former one before July
   * 2025, and the sectors that are known say the field.
   */
  private static boolean canBeSaid(String column, DecisionRow row) {
    boolean former = column.equals("formerUnit");
    return !row.knows(column)
        && !(column.equals("field") && row.knows("sectors"))
        && (!former || row.day().isAfter(LocalityKind.LAST_DAY_OF_DISTRICTS.value()));
  }

  /** Rows with one site, of which a missing fact is told by its name alone. */
  @Provide
  Arbitrary<DecisionRow> rows() {
    return Arbitraries.of(
        DecisionRow.all().stream()
            .filter(row -> !row.knows("site") || !row.text("site").contains("+"))
            .filter(row -> !row.knows("approvedOn"))
            .toList());
  }

  private static DecisionRow forgotten(DecisionRow row, Random random) {
    DecisionRow less = row;
    for (String column : answers(row).keySet()) {
      less = random.nextInt(3) == 0 ? less.with(column, "") : less;
    }
    return less.knows("site") ? less : less.with("formerUnit", "");
  }

  private static DecisionRow answered(DecisionRow row, String column, Random random) {
    List<String> values = answers(row).getOrDefault(column, List.of());
    assertThat(values).as("answers to %s", column).isNotEmpty();
    return row.with(column, values.get(random.nextInt(values.size())));
  }

  private static Map<String, List<String>> answers(DecisionRow row) {
    boolean districts = !row.day().isAfter(LocalityKind.LAST_DAY_OF_DISTRICTS.value());
    List<String> old =
        List.of(
            "xã<huyện<tỉnh",
            "phường<thành phố loại 1<tỉnh",
            "phường<thành phố loại 2<tỉnh",
            "phường<quận<thành phố trực thuộc trung ương");
    List<String> today =
        List.of(
            "xã<tỉnh",
            "phường<tỉnh",
            "phường<thành phố trực thuộc trung ương",
            "xã<thành phố trực thuộc trung ương");
    List<String> year = List.of(String.valueOf(row.day().getYear()));
    return Map.ofEntries(
        Map.entry("form", names(LegalForm.values())),
        Map.entry("lawful", FLAGS),
        Map.entry("produces", FLAGS),
        Map.entry("craftVillage", FLAGS),
        Map.entry("difficult", FLAGS),
        Map.entry("cleaner", FLAGS),
        Map.entry("sustainable", FLAGS),
        Map.entry("clusterInvestor", FLAGS),
        Map.entry("services", FLAGS),
        Map.entry("artisan", List.of("NONE", "MERITORIOUS", "PEOPLES")),
        Map.entry("labour", List.of("5", "10", "250", "400")),
        Map.entry("insured", List.of("5", "100", "200", "201")),
        Map.entry("capitalMillion", List.of("1000", "15000", "100000", "100001")),
        Map.entry("revenueMillion", List.of("0", "2000", "200000", "300001")),
        Map.entry("founded", List.of("2000-01-01", row.day().minusMonths(2).toString())),
        Map.entry("field", List.of("INDUSTRY", "AGRICULTURE", "TRADE")),
        Map.entry("sectors", names(Sector.values())),
        Map.entry("kiln", names(BrickKiln.values())),
        Map.entry("site", districts ? old : today),
        Map.entry("formerUnit", old),
        Map.entry(
            "convertedOn", List.of("never", "2006-06-01", row.day().minusYears(3).toString())),
        Map.entry("planDrawnUpIn", year),
        Map.entry("planYear", year));
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  private static Set<String> columns(List<Question> questions) {
    return Set.copyOf(
        questions.stream().map(question -> column(question.fact())).distinct().toList());
  }

  private static String column(String fact) {
    return COLUMNS.getOrDefault(fact, fact);
  }

  private static Assessment assess(DecisionRow row) {
    return KeptLaws.on(row.day()).assess(row.request());
  }
}
