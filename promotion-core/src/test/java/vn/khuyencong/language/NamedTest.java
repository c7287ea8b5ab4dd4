package vn.khuyencong.language;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.rule.Outcome;

class NamedTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .importUrl(PromotionLaw.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void aConstantIsNamedByItsTerm() {
    assertThat(Outcome.SATISFIED.words()).isEqualTo(Term.of("đạt", "satisfied"));
    assertThat(Outcome.SATISFIED.vi()).isEqualTo("đạt");
    assertThat(Outcome.SATISFIED.en()).isEqualTo("satisfied");
  }

  @ParameterizedTest
  @EnumSource
  void everyConstantHasItsName(Language language) {
    assertThat(constants())
        .hasSizeGreaterThan(300)
        .allSatisfy(constant -> assertThat(constant.in(language)).isNotBlank());
  }

  @Test
  void everyEnumThatIsATermIsNamed() {
    classes()
        .that()
        .areEnums()
        .and()
        .implement(Term.class)
        .should()
        .implement(Named.class)
        .because("the two names of a constant are one term")
        .check(CORE);
  }

  private static List<Named> constants() {
    return CORE.stream()
        .filter(JavaClass::isEnum)
        .filter(type -> type.isAssignableTo(Named.class))
        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
        .map(Named.class::cast)
        .toList();
  }
}
