package vn.khuyencong.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of results: ratios in one run on one machine, and exact bytes. */
final class ResultsPage {
  private static final String PASSING = "AssessBenchmark.passing";
  private static final String LINES = "GrowthBenchmark.reviewOfProject ";
  private static final String PLAN = "GrowthBenchmark.questionsOfPlan ";
  private static final double KILO = 1000;
  private static final double MEMBERS = 20;

  private final Figures figures;

  private ResultsPage(Figures figures) {
    this.figures = figures;
  }

  /** The page of the figures in {@code directory}. */
  static String of(Path directory, boolean inShort) throws IOException {
    ResultsPage page = new ResultsPage(new Figures(directory));
    return Stream.of(page.head(inShort), page.targets(), page.others(), page.growth(), page.every())
        .collect(Collectors.joining("\n"));
  }

  private String head(boolean inShort) {
    return """
        # Benchmarks

        %sWritten by the command below from one run on one machine. Times are ratios of medians in that run, and
        promise nothing of another machine; bytes are what one call allocates, and are the same everywhere.

            mvn -B -Pjmh -pl promotion-core verify

        With `-Dbench.short=true` everything runs once, in minutes, and the page is written to `target/bench` only;
        with `-Dbench=Assess` the benchmarks whose names match run, and no page is written.

        * Machine: %s, %d processors. JVM: %s. Forks: %d.
        * *passing*: a limited company in a commune of which all is known, on 1 June 2022. *mix*: 512 facilities
          made up by chance, some with facts missing or conditions not met.
        * *floor*: the same law as straight-line code, yes or no; *floor with findings*: with one constant finding for
          each finding of the library; *shape*: the library's tree of assessments built from ready findings.
        * Drools (executable model, one stateless session) and Easy Rules decide twelve bare conditions on facts laid
          out flat for them before the clock starts. That all say yes to the same facilities is a test, `EnginesTest`.
        """
        .formatted(
            inShort ? "**Short form: these times say nothing.** " : "",
            System.getProperty("os.name") + " " + System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            figures.jvm(),
            figures.forks());
  }

  private String targets() {
    return table(
        "Targets",
        "| what | measured | must | aim |",
        Stream.of(assessing(), further(), whole()).flatMap(List::stream).toList());
  }

  private List<String> assessing() {
    String drools = "EngineBenchmark.drools";
    return List.of(
        row("assess, passing / Drools", ratio(PASSING, drools), "≤ 0.6", "0.4"),
        row("assess, passing / shape", ratio(PASSING, "AssessBenchmark.shape"), "≤ 5", "3"),
        row("assess, passing, KB", kilobytes(PASSING), "≤ 2.5", ""),
        row("assess, violated / passing", byPassing("AssessBenchmark.violated"), "≤ 1.2", "1.0"),
        row(
            "assess, undetermined / passing",
            byPassing("AssessBenchmark.undetermined"),
            "≤ 1.2",
            "1.0"),
        row(
            "assess, all facts 2026 / passing",
            byPassing("AssessBenchmark.allFacts2026"),
            "≤ 1.6",
            "1.2"),
        row("assess, mix / Drools", ratio("AssessBenchmark.mix", drools + "Mix"), "≤ 1.0", "0.6"),
        row("assess, mix, KB", kilobytes("AssessBenchmark.mix"), "≤ 3.2", ""),
        row(
            "eligibility alone / assess",
            byPassing("AssessBenchmark.eligibilityAlone"),
            "≤ 0.45",
            ""),
        row(
            "questions with their assess / assess",
            byPassing("AssessBenchmark.questions"),
            "≤ 5",
            "3"),
        row("questions with their assess, KB", kilobytes("AssessBenchmark.questions"), "≤ 12", ""));
  }

  private List<String> further() {
    double longest = (KILO - 1) * figures.nanos(PASSING);
    double more = figures.nanos(LINES + "1000") - figures.nanos(LINES + "1");
    double moreBytes = (figures.bytes(LINES + "1000") - figures.bytes(LINES + "1")) / (KILO - 1);
    String network = "ReviewBenchmark.network";
    String budget = "ReviewBenchmark.networkBudget";
    return List.of(
        row(
            "questions and review of a plan, bytes of 400 projects / of 50",
            number(figures.bytes(PLAN + "400") / figures.bytes(PLAN + "50")),
            "≤ 9",
            ""),
        row(
            "the same, 100 projects, ms on this machine",
            number(figures.nanos(PLAN + "100") / (KILO * KILO)),
            "≤ 50",
            ""),
        row("limitFor / assess", byPassing("ReviewBenchmark.limitFor"), "≤ 1.5", "1"),
        row("limitFor, KB", kilobytes("ReviewBenchmark.limitFor"), "≤ 4.5", ""),
        row(
            "review(project), one line / assess",
            byPassing("ReviewBenchmark.project"),
            "≤ 14",
            "8"),
        row("review(project), one line, KB", kilobytes("ReviewBenchmark.project"), "≤ 20", ""),
        row("each further line, up to 1,000 / assess", number(more / longest), "≤ 8", "4"),
        row("each further line, KB", number(moreBytes / KILO), "≤ 9", ""),
        row(
            "review(network), a member of Long An / assess",
            number(figures.nanos(network) / MEMBERS / figures.nanos(PASSING)),
            "≤ 6",
            "3"),
        row("the same, KB", number(figures.bytes(network) / MEMBERS / KILO), "≤ 16", ""),
        row(
            "budgetOf, a member of Long An / assess",
            number(figures.nanos(budget) / MEMBERS / figures.nanos(PASSING)),
            "≤ 1.5",
            "1"),
        row("the same, KB", number(figures.bytes(budget) / MEMBERS / KILO), "≤ 4", ""));
  }

  private List<String> whole() {
    double println = figures.process("println");
    return List.of(
        row(
            "summary, a line / by hand",
            ratio("SummaryBenchmark.summary", "SummaryBenchmark.byHand"),
            "≤ 1.2",
            "1.0"),
        row(
            "summary, a line, bytes",
            number(figures.bytes("SummaryBenchmark.summary")),
            "≤ 24",
            ""),
        row(
            "cold start to the first answer / println",
            number(figures.process("first") / println),
            "≤ 5",
            "3.5"),
        row("with AppCDS / println", number(figures.process("first-cds") / println), "≤ 3", "2"),
        row("jar of core, KB", number(figures.process("jar") / KILO), "≤ 1,200", "1,000"));
  }

  private String others() {
    return table(
        "Beside them",
        "| what | measured |",
        List.of(
            row("assess, passing / floor", byFloor(PASSING)),
            row("floor with findings / floor", byFloor("AssessBenchmark.floorFindings")),
            row("shape / floor", byFloor("AssessBenchmark.shape")),
            row("Drools / floor", byFloor("EngineBenchmark.drools")),
            row("Easy Rules / floor", byFloor("EngineBenchmark.easyRules")),
            row("assess, passing / Easy Rules", ratio(PASSING, "EngineBenchmark.easyRules")),
            row(
                "assess, mix / Easy Rules",
                ratio("AssessBenchmark.mix", "EngineBenchmark.easyRulesMix")),
            row("assess, nothing known / passing", byPassing("AssessBenchmark.nothingKnown")),
            row(
                "facility built and assessed / assessed, mix",
                ratio("AssessBenchmark.batch", "AssessBenchmark.mix")),
            row(
                "limitFor / by hand",
                ratio("ReviewBenchmark.limitFor", "ReviewBenchmark.limitByHand")),
            row(
                "Guava's list in a new process / println",
                number(figures.process("guava") / figures.process("println")))));
  }

  private String growth() {
    return table(
        "Growth",
        "| what | times the first size | time / first | bytes / first |",
        figures.names().stream()
            .filter(name -> name.startsWith("GrowthBenchmark."))
            .map(this::grown)
            .toList());
  }

  private String grown(String name) {
    String what = name.substring(0, name.indexOf(' ') + 1);
    String first =
        figures.names().stream().filter(one -> one.startsWith(what)).findFirst().orElseThrow();
    return row(
        name.replace("GrowthBenchmark.", ""),
        number(size(name) / size(first)),
        ratio(name, first),
        number(figures.bytes(name) / figures.bytes(first)));
  }

  private String every() {
    return table(
        "Every benchmark",
        "| benchmark | time / assess, passing | bytes |",
        figures.names().stream()
            .map(name -> row(name, byPassing(name), number(figures.bytes(name))))
            .toList());
  }

  private String ratio(String name, String other) {
    return number(figures.nanos(name) / figures.nanos(other));
  }

  private String byPassing(String name) {
    return ratio(name, PASSING);
  }

  private String byFloor(String name) {
    return ratio(name, "AssessBenchmark.floor");
  }

  private String kilobytes(String name) {
    return number(figures.bytes(name) / KILO);
  }

  private static double size(String name) {
    return Double.parseDouble(name.substring(name.indexOf(' ') + 1));
  }

  /** Three significant figures where it is small, whole where it is large. */
  private static String number(double value) {
    if (value >= 100) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String table(String title, String header, List<String> rows) {
    String line = header.replaceAll("[^|]+", "---");
    return "## " + title + "\n\n" + header + "\n" + line + "\n" + String.join("\n", rows) + "\n";
  }
}
