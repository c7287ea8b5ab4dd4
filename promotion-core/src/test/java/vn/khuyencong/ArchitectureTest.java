package vn.khuyencong;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.khuyencong.rule.Context;

/** The layout and the principles of the design that can be read off the classes. */
class ArchitectureTest {
  private static final String ROOT = "vn.khuyencong";

  /** The lines of the layout, top first; a package may use those of lower lines only. */
  static final List<Set<String>> LINES =
      List.of(
          Set.of(""),
          Set.of("law.remedy", "law.book", "law.allocation"),
          Set.of("law.review"),
          Set.of("law.limit"),
          Set.of("law"),
          Set.of("law.jointcircular26"),
          Set.of("law.decree45", "law.circular28", "law.circular36", "law.circular40"),
          Set.of("law.circular152"),
          Set.of("law.circular46"),
          Set.of("law.sme", "law.wage", "law.law72", "law.ceiling"),
          Set.of("law.text"),
          Set.of("law.kit", "document"),
          Set.of("law.point"),
          Set.of("receipt", "limit", "file", "results"),
          Set.of("plan"),
          Set.of("rule", "budget", "network"),
          Set.of("project"),
          Set.of("facility", "support"),
          Set.of("place"),
          Set.of("citation", "money"),
          Set.of("language"),
          Set.of("gate"));

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .importUrl(PromotionLaw.class.getProtectionDomain().getCodeSource().getLocation())
          .that(describe("are not generated builders or the module", ArchitectureTest::isWritten));

  /** Calls that read the clock, the locale, the zone, the charset or the environment. */
  private static final Set<String> MACHINE =
      Set.of(
          "LocalDate.now",
          "LocalDateTime.now",
          "YearMonth.now",
          "Year.now",
          "Instant.now",
          "ZonedDateTime.now",
          "System.currentTimeMillis",
          "System.nanoTime",
          "System.getProperty",
          "System.getenv",
          "Locale.getDefault",
          "ZoneId.systemDefault",
          "Charset.defaultCharset");

  private static boolean isWritten(JavaClass type) {
    return !type.getSimpleName().endsWith("Builder") && !type.getName().endsWith("module-info");
  }

  private static final Pattern EXPORTS = Pattern.compile("exports ([\\w.]+);");

  /** Days of a text or a point compared by hand. */
  private static final Pattern OWN_TIME =
      Pattern.compile("(inForce|window)\\(\\)\\s*\\.contains\\(");

  private static final Pattern ARTICLES =
      Pattern.compile(
          Pattern.quote(ROOT) + "\\.law\\.(\\w*circular\\d+|decree\\d+|law\\d+|sme|wage|kit)");

  /** Classes of the law that ask for the day itself, each with the fact that has days. */
  private static final Map<String, String> ASK_THE_DAY =
      Map.ofEntries(
          Map.entry("decree45.Article01Scope", "the unit that the site lies in on the day"),
          Map.entry("decree45.ScopePlaces", "the class of a city and a craft village on the day"),
          Map.entry("decree45.Article01Founded", "the day of a foundation"),
          Map.entry("decree45.Article05Sectors", "hands the day on with a site that is not known"),
          Map.entry(
              "decree45.Beneficiaries", "the day asked about governs, or that of the approval"),
          Map.entry("decree45.Approvals", "an approval lies in the past"),
          Map.entry(
              "decree45.Article16Repayments", "which parts of repayable support have fallen due"),
          Map.entry(
              "circular46.Article03Beneficiaries", "the five years since a commune became a ward"),
          Map.entry("circular46.Article05Sectors", "the lists of areas of the day"),
          Map.entry("circular46.Article06Priority", "certificates and lists of areas of the day"),
          Map.entry("circular28.ShowroomCertificates", "certificates of the day"),
          Map.entry("sme.EnterpriseSizes", "the age of an enterprise"));

  /** The names that classes of several texts share, since they are named after their article. */
  private static final List<String> ARTICLES_OF_SEVERAL_TEXTS =
      List.of(
          "Article04Subjects",
          "Article04SupportContents",
          "Article05Sectors",
          "Article06Priority",
          "Article07Conditions");

  /** What users of the module see. */
  private static final List<String> EXPORTED_PACKAGES =
      Stream.of(
              "",
              ".budget",
              ".citation",
              ".document",
              ".facility",
              ".file",
              ".language",
              ".law",
              ".law.allocation",
              ".law.book",
              ".law.circular152",
              ".law.circular28",
              ".law.circular36",
              ".law.circular40",
              ".law.circular46",
              ".law.decree45",
              ".law.jointcircular26",
              ".law.law72",
              ".law.point",
              ".law.sme",
              ".law.text",
              ".law.wage",
              ".limit",
              ".money",
              ".network",
              ".place",
              ".plan",
              ".project",
              ".receipt",
              ".results",
              ".rule",
              ".support")
          .map(name -> ROOT + name)
          .toList();

  private static final DescribedPredicate<JavaClass> EXPORTED =
      describe("are seen from outside", ArchitectureTest::isExported);

  @Test
  void everyPackageHasALine() {
    classes().should(standOnALine()).because("design, section 2 lists every package").check(CORE);
  }

  @Test
  void dependenciesPointDownOnly() {
    classes()
        .should(useNoHigherLine())
        .because("design, section 2: dependencies point down only")
        .check(CORE);
  }

  @Test
  void noPackageUsesItsOwnLine() {
    classes()
        .should(keepToThemselvesOnTheirLine())
        .because("design, section 2: no package depends on its own line")
        .check(CORE);
  }

  @Test
  void thereAreNoCycles() {
    slices()
        .matching(ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("a package is understood by those below it")
        .check(CORE);
  }

  @Test
  void theDomainKnowsNoLaw() {
    noClasses()
        .that()
        .resideInAnyPackage(
            packages(
                "results",
                "plan",
                "network",
                "budget",
                "project",
                "facility",
                "support",
                "place",
                "citation",
                "money"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(ROOT + ".rule..", ROOT + ".law..").or(resideInAPackage(ROOT)))
        .because("a domain type says what a thing is, a law class what the law demands of it")
        .check(CORE);
  }

  @Test
  void nothingIsReadFromTheMachine() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class, ZoneId.class, TimeZone.class, Date.class)
        .orShould()
        .callMethodWhere(
            describe(
                "it asks the machine",
                call ->
                    MACHINE.contains(call.getTargetOwner().getSimpleName() + "." + call.getName())))
        .because("the caller gives the date, and answers are the same on every machine")
        .check(CORE);
  }

  @Test
  void nothingIsConvertedByTheDefaultLocaleOrCharset() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callConstructor(String.class, byte[].class)
        .because("answers are the same on every machine")
        .check(CORE);
  }

  @Test
  void thereIsNoInputOutputOrReflection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.io..",
            "java.nio.file..",
            "java.nio.channels..",
            "java.net..",
            "java.lang.reflect..")
        .because("core computes; what it needs is given to it")
        .check(CORE);
  }

  @Test
  void thereIsNoFloatingPoint() {
    fields().should(beExact()).because("money is exact").check(CORE);
    codeUnits().should(takeAndGiveExactNumbers()).because("money is exact").check(CORE);
  }

  @Test
  void guavaDoesNotLeak() {
    classes()
        .that(EXPORTED)
        .should(notShowGuava())
        .because("signatures show the collections of the JDK")
        .check(CORE);
  }

  @Test
  void everythingPublicIsFinal() {
    classes()
        .that(EXPORTED)
        .should(beClosed())
        .because("everything public is immutable, so nobody may extend it")
        .check(CORE);
  }

  @Test
  void thereIsNoMutableState() {
    fields().should().beFinal().because("everything public is thread-safe").check(CORE);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> marked =
        CORE.stream()
            .filter(type -> type.getSimpleName().equals("package-info"))
            .filter(type -> type.isAnnotatedWith(NullMarked.class))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> packages =
        CORE.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages).contains(ROOT, ROOT + ".money").isEqualTo(marked);
  }

  @Test
  void noRuleComparesTheDaysOfATextOrPoint() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/khuyencong/law"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        boolean derives = file.toString().matches(".*/law/(text/)?\\w+\\.java");
        assertThat(derives || !OWN_TIME.matcher(Files.readString(file)).find())
            .as("%s asks its context for what is in force or arises", file)
            .isTrue();
      }
    }
  }

  @Test
  void articlesAskTheirContextForTheDayOfTheLawOnlyWhereAFactHasDays() {
    assertThat(
            CORE.stream()
                .filter(type -> ARTICLES.matcher(type.getPackageName()).matches())
                .filter(
                    type ->
                        type.getMethodCallsFromSelf().stream()
                            .map(JavaMethodCall::getTarget)
                            .filter(target -> target.getOwner().isEquivalentTo(Context.class))
                            .anyMatch(target -> target.getName().equals("day")))
                .map(type -> type.getName().substring(ROOT.length() + 5)))
        .containsExactlyInAnyOrderElementsOf(ASK_THE_DAY.keySet());
  }

  @Test
  void theModuleExportsExactlyTheWrittenList() throws IOException {
    Set<String> exported =
        EXPORTS
            .matcher(Files.readString(Path.of("src/main/java/module-info.java")))
            .results()
            .map(export -> export.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(exported).containsExactlyElementsOf(EXPORTED_PACKAGES);
  }

  @Test
  void everyOtherPackageIsInside() {
    Set<String> packages =
        CORE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !EXPORTED_PACKAGES.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages)
        .containsExactly(
            ROOT + ".gate",
            ROOT + ".law.ceiling",
            ROOT + ".law.kit",
            ROOT + ".law.limit",
            ROOT + ".law.remedy",
            ROOT + ".law.review");
  }

  @Test
  void whatIsExportedShowsNothingThatIsInside() {
    classes()
        .that(EXPORTED)
        .and(describe("stand in an exported package", ArchitectureTest::isInExportedPackage))
        .should(notShowTheInside())
        .because("who compiles against the module cannot name it")
        .check(CORE);
  }

  @Test
  void noMainTypeIsNamedLikeATest() {
    assertThat(CORE.stream().map(JavaClass::getSimpleName))
        .isNotEmpty()
        .noneMatch(name -> name.endsWith("Test"));
  }

  @Test
  void noNameIsTakenTwiceButThoseOfArticles() {
    Map<String, Long> times =
        CORE.stream()
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    assertThat(times.keySet().stream().filter(name -> times.getOrDefault(name, 0L) > 1))
        .containsExactlyInAnyOrderElementsOf(ARTICLES_OF_SEVERAL_TEXTS);
  }

  @Test
  void theRootHasTheDoorsOnly() {
    assertThat(
            CORE.stream()
                .filter(type -> type.getPackageName().equals(ROOT))
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName))
        .containsExactlyInAnyOrder("BuilderStyle", "PromotionLaw", "Receipts", "package-info");
  }

  private static String[] packages(String... names) {
    return Stream.of(names).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
  }

  /** The line of {@code type}, counted from the top; -1 if the layout has no such package. */
  private static int line(JavaClass type) {
    String name = type.getPackageName();
    String relative = name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    for (int i = 0; i < LINES.size(); i++) {
      if (LINES.get(i).contains(relative)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isCore(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  private static boolean isExported(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isExported).orElse(true);
  }

  private static ArchCondition<JavaClass> standOnALine() {
    return condition(
        "stand on a line of the layout",
        (type, events) -> {
          if (line(type) < 0) {
            events.add(
                violated(type, type.getName() + " is in a package the layout does not list"));
          }
        });
  }

  private static ArchCondition<JavaClass> useNoHigherLine() {
    return notUse("not use packages of higher lines", (type, target) -> line(target) < line(type));
  }

  private static ArchCondition<JavaClass> keepToThemselvesOnTheirLine() {
    return notUse(
        "not use other packages of their line", (type, target) -> line(target) == line(type));
  }

  private static ArchCondition<JavaClass> notUse(
      String description, BiPredicate<JavaClass, JavaClass> forbidden) {
    return condition(
        description,
        (type, events) -> {
          for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (isCore(target)
                && !target.getPackageName().equals(type.getPackageName())
                && forbidden.test(type, target)) {
              events.add(violated(dependency, dependency.getDescription()));
            }
          }
        });
  }

  private static ArchCondition<JavaField> beExact() {
    return condition(
        "be exact",
        (field, events) -> {
          if (isFloating(field.getRawType())) {
            events.add(violated(field, field.getDescription() + " is not exact"));
          }
        });
  }

  private static ArchCondition<JavaCodeUnit> takeAndGiveExactNumbers() {
    return condition(
        "take and give exact numbers",
        (unit, events) -> {
          if (Stream.concat(
                  Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
              .anyMatch(ArchitectureTest::isFloating)) {
            events.add(violated(unit, unit.getDescription() + " is not exact"));
          }
        });
  }

  private static boolean isFloating(JavaClass type) {
    return Set.of("double", "float", "java.lang.Double", "java.lang.Float")
        .contains(type.getBaseComponentType().getName());
  }

  private static boolean isInExportedPackage(JavaClass type) {
    return EXPORTED_PACKAGES.contains(type.getPackageName());
  }

  private static ArchCondition<JavaClass> notShowGuava() {
    return notShow("Guava", involved -> involved.getPackageName().startsWith("com.google"));
  }

  private static ArchCondition<JavaClass> notShowTheInside() {
    return notShow("the inside", involved -> isCore(involved) && !isInExportedPackage(involved));
  }

  private static ArchCondition<JavaClass> notShow(String what, Predicate<JavaClass> hidden) {
    return condition(
        "not show " + what,
        (type, events) -> {
          Stream<JavaType> units =
              type.getCodeUnits().stream()
                  .filter(unit -> isVisible(unit.getModifiers()))
                  .flatMap(
                      unit ->
                          Stream.concat(
                              Stream.of(unit.getReturnType()), unit.getParameterTypes().stream()));
          Stream<JavaType> shown =
              type.getFields().stream()
                  .filter(field -> isVisible(field.getModifiers()))
                  .map(JavaField::getType);
          Stream.concat(units, shown)
              .flatMap(signature -> signature.getAllInvolvedRawTypes().stream())
              .filter(hidden)
              .forEach(
                  involved ->
                      events.add(violated(type, type.getName() + " shows " + involved.getName())));
        });
  }

  private static boolean isVisible(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static ArchCondition<JavaClass> beClosed() {
    return condition(
        "be a final class, a record, an enum or an interface",
        (type, events) -> {
          boolean closed =
              type.isInterface()
                  || type.isEnum()
                  || type.isRecord()
                  || type.getModifiers().contains(JavaModifier.FINAL);
          if (!closed) {
            events.add(violated(type, type.getName() + " can be extended"));
          }
        });
  }

  private static <T> ArchCondition<T> condition(
      String description, BiConsumer<T, ConditionEvents> check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(T item, ConditionEvents events) {
        check.accept(item, events);
      }
    };
  }
}
