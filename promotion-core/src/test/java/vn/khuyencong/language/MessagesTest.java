package vn.khuyencong.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.law.Texts;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;

class MessagesTest {
  /** Rules that find a fact or miss it and never say no, so that there is nothing to write. */
  private static final Set<String> NEVER_VIOLATED =
      Set.of(
          "decree45.article8.decision",
          "decree45.article10.decision",
          "decree45.article10.amount-decision",
          "decree45.article10.rate-known",
          "decree45.article14.step-day");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final Pattern LITERAL = Pattern.compile("\"(\\w+)\"");
  private static final Pattern MISSING = Pattern.compile("\\bmissing\\(([^()]*)\\)");
  private static final Pattern SATISFIED_IF =
      Pattern.compile("\\bsatisfiedIf\\([^;]*?,\\s*\"(\\w+)\"\\s*\\)");

  @Test
  void bothBundlesHaveTheSameKeys() {
    assertThat(keys(Language.VIETNAMESE)).isNotEmpty().isEqualTo(keys(Language.ENGLISH));
  }

  @Test
  void everyKeyHasTheSamePlaceholdersInBothLanguages() {
    assertThat(keys(Language.VIETNAMESE))
        .filteredOn(key -> !isSaidByTheRecord(key))
        .allSatisfy(
            key ->
                assertThat(placeholders(key, Language.VIETNAMESE))
                    .isEqualTo(placeholders(key, Language.ENGLISH)));
  }

  /**
   * What a record says when it refuses is English; in Vietnamese the rule has a text of its own.
   */
  private static boolean isSaidByTheRecord(String key) {
    return key.startsWith("document.")
        && Messages.find(key, Language.ENGLISH).equals(Optional.of("{reason}"));
  }

  @ParameterizedTest
  @EnumSource
  void noTextIsBlank(Language language) {
    assertThat(keys(language))
        .allSatisfy(key -> assertThat(Messages.find(key, language).orElseThrow()).isNotBlank());
  }

  /** Who decided, or what a subject is, may be "another body" or "another organisation". */
  @Test
  void whatIsWrongPutsNoArticleBeforeWhoItWasOrWhatItIs() {
    assertThat(keys(Language.ENGLISH).stream().filter(key -> key.endsWith(".violated")))
        .allSatisfy(
            key ->
                assertThat(Messages.find(key, Language.ENGLISH).orElseThrow())
                    .as(key)
                    .doesNotContainPattern("\\b(the|an?) \\{(authority|form|host)}"));
  }

  @Test
  void thereAreRulesToSpeakOf() {
    assertThat(rules()).hasSizeGreaterThanOrEqualTo(17);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasAText(Rule<?> rule) {
    for (Language language : Language.values()) {
      assertThat(Messages.find(rule.code(), language)).as(rule.code()).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleThatCanBeViolatedSaysWhatIsWrong(Rule<?> rule) {
    boolean needed =
        rule.severity() != Severity.INFORMATION && !NEVER_VIOLATED.contains(rule.code());
    for (Language language : Language.values()) {
      assertThat(Messages.find(rule.code() + ".violated", language).isPresent() || !needed)
          .as(rule.code() + ".violated in " + language)
          .isTrue();
    }
  }

  @Test
  void everyTextOfARuleBelongsToARule() {
    Set<String> codes = rules().stream().map(Rule::code).collect(Collectors.toSet());
    Texts.NATIONAL.parts().stream()
        .flatMap(part -> part.allRules().stream())
        .map(Rule::code)
        .forEach(codes::add);
    assertThat(keys(Language.VIETNAMESE).stream().filter(key -> key.contains(".article")))
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(codes)
                    .contains(key.replaceFirst("\\.(violated|satisfied|remedy)$", "")));
  }

  @Test
  void everyFactThatCanBeMissingHasAName() {
    Set<String> facts = facts();
    assertThat(facts).contains("money", "establishmentAuthority", "onStatePayroll");
    assertThat(facts)
        .allSatisfy(fact -> assertThat(keys(Language.ENGLISH)).contains("fact." + fact));
  }

  @Test
  void argumentsAreWrittenInTheLanguageAskedFor() {
    assertThat(
            Messages.render(
                "rule.not-applicable",
                Map.of("condition", Term.of("một", "one")),
                Language.ENGLISH))
        .isEqualTo("Not applicable: one");
    assertThat(
            Messages.render(
                "rule.not-applicable",
                Map.of("condition", Term.of("một", "one")),
                Language.VIETNAMESE))
        .isEqualTo("Không áp dụng: một");
  }

  @Test
  void whatLooksLikeAPatternInAnArgumentIsLeftAlone() {
    assertThat(
            Messages.render(
                "rule.not-applicable", Map.of("condition", "$1 \\ {facts} {0}"), Language.ENGLISH))
        .isEqualTo("Not applicable: $1 \\ {facts} {0}");
  }

  @Test
  void aClauseIsLeftOutWhereItsAmountIsNothing() {
    Map<String, Object> arguments = Map.of("item", "BRAND", "sister", "TRADEMARK");
    assertThat(sister(arguments, Vnd.ZERO))
        .isEqualTo("BRAND: the text in force sets its ceiling under the name \"TRADEMARK\".");
    assertThat(sister(arguments, Vnd.of(1)))
        .isEqualTo(
            "BRAND: the text in force sets its ceiling under the name \"TRADEMARK\";"
                + " requested: VND 1.");
    assertThat(Messages.find("ceilings.sister-item", Language.ENGLISH))
        .contains(
            "{item}: the text in force sets its ceiling under the name \"{sister}\";"
                + " requested: {asked}.");
  }

  @Test
  void aClauseIsLeftOutWhereItsArgumentIsNotGiven() {
    assertThat(
            Messages.render(
                "decree45.article8.host-exists.violated",
                Map.of("member", "a", "host", "b", "begins", LocalDate.of(2026, 3, 1)),
                Language.ENGLISH))
        .isEqualTo("a: the host (b) exists only from 2026-03-01.");
  }

  private static String sister(Map<String, Object> arguments, Vnd asked) {
    return Messages.render(
        "ceilings.sister-item",
        ImmutableMap.<String, Object>builder().putAll(arguments).put("asked", asked).build(),
        Language.ENGLISH);
  }

  @Test
  void aKeyWithoutATextIsAnError() {
    assertThat(Messages.find("nothing", Language.ENGLISH)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Messages.render("nothing", Map.of(), Language.ENGLISH))
        .withMessage("message must have a text: nothing");
  }

  @Test
  void anArgumentThatIsNotGivenIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Messages.render("rule.not-applicable", Map.of(), Language.ENGLISH))
        .withMessage("argument of message rule.not-applicable must be given: condition");
  }

  /** The rules of every rule set that a law class publishes, each once. */
  static List<Rule<?>> rules() {
    Map<String, Rule<?>> rules = new TreeMap<>();
    for (JavaClass type : new ClassFileImporter().importUrl(classes())) {
      if (type.getPackageName().startsWith("vn.khuyencong.law")) {
        type.getFields().stream()
            .filter(field -> field.getRawType().isEquivalentTo(RuleSet.class))
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(field -> rulesOf(field).stream())
            .forEach(rule -> rules.put(rule.code(), rule));
      }
    }
    return List.copyOf(rules.values());
  }

  private static List<? extends Rule<?>> rulesOf(JavaField field) {
    try {
      return ((RuleSet<?>) field.reflect().get(null)).rules();
    } catch (IllegalAccessException e) {
      throw new AssertionError("rules must be public: " + field.getFullName(), e);
    }
  }

  private static Set<String> facts() {
    try (Stream<Path> files = Files.walk(sources())) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(MessagesTest::read)
          .flatMap(MessagesTest::facts)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> facts(String source) {
    Stream<String> named =
        MISSING
            .matcher(source)
            .results()
            .flatMap(call -> LITERAL.matcher(call.group(1)).results())
            .map(literal -> literal.group(1));
    Stream<String> conditions =
        SATISFIED_IF.matcher(source).results().map((MatchResult call) -> call.group(1));
    return Stream.concat(named, conditions);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> keys(Language language) {
    String tag = language.locale().getLanguage();
    Path bundle =
        module()
            .resolve("src/main/resources/vn/khuyencong/language/messages_" + tag + ".properties");
    try (var reader = Files.newBufferedReader(bundle)) {
      java.util.Properties texts = new java.util.Properties();
      texts.load(reader);
      return new TreeSet<>(texts.stringPropertyNames());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> placeholders(String key, Language language) {
    return PLACEHOLDER
        .matcher(Messages.find(key, language).orElseThrow())
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static URL classes() {
    return PromotionLaw.class.getProtectionDomain().getCodeSource().getLocation();
  }

  private static Path sources() {
    return module().resolve("src/main/java");
  }

  /** The directory of the module, two above its classes. */
  private static Path module() {
    try {
      return Path.of(classes().toURI()).resolve("../..").normalize();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
