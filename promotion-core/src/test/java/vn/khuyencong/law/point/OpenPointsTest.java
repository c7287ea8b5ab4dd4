package vn.khuyencong.law.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.law.Texts;
import vn.khuyencong.law.text.LegalText;
import vn.khuyencong.rule.OpenPoint;

class OpenPointsTest {
  /**
   * Their days begin with those of a text by chance: they ask what goes on after the joint circular
   * or since an amendment.
   */
  private static final Set<OpenPoint<?>> OF_ANOTHER_TEXT =
      Set.of(
          MoneyPoints.FUNDING_CONDITIONS_SINCE_2018,
          MoneyPoints.ADVANCES_SINCE_2018,
          MoneyPoints.COUNTERPART_ACCEPTANCE_SINCE_2018,
          DecreePoints.CIRCULAR_36_AS_ISSUED);

  private static final LocalDate FIRST_DAY = LocalDate.of(2012, 7, 5);

  @Test
  void everyPointHasAnIdOfItsOwnByWhichItIsFound() {
    assertThat(OpenPoints.all()).extracting(OpenPoint::id).doesNotHaveDuplicates();
    assertThat(OpenPoints.all()).allSatisfy(point -> assertFound(point));
  }

  private static void assertFound(OpenPoint<?> point) {
    OpenPoint<?> found = OpenPoints.of(point.id());
    assertThat(found.id()).isEqualTo(point.id());
  }

  @Test
  void everyConstantIsListed() throws IllegalAccessException {
    List<String> constants = new ArrayList<>();
    for (var holder :
        List.of(
            DecreePoints.class,
            ApprovalPoints.class,
            CeilingPoints.class,
            LocalPoints.class,
            MoneyPoints.class,
            SizePoints.class,
            SubjectPoints.class,
            NetworkPoints.class)) {
      for (var field : holder.getFields()) {
        if (Modifier.isStatic(field.getModifiers())
            && field.get(null) instanceof OpenPoint<?> point) {
          constants.add(point.id());
        }
      }
    }
    assertThat(OpenPoints.all())
        .extracting(OpenPoint::id)
        .containsExactlyInAnyOrderElementsOf(constants);
  }

  /** Whoever ends a text ends what is asked of its words: by its constant or as a draft alike. */
  @Test
  void aPointWithTheDaysOfATextEndsWithIt() {
    for (LegalText text : Texts.NATIONAL.all()) {
      LocalDate last = text.inForce().from().orElse(FIRST_DAY).plusDays(1);
      Texts ended = Texts.NATIONAL.ending(text, last);
      assertThat(OpenPoints.all())
          .filteredOn(point -> point.window().equals(text.inForce()))
          .filteredOn(point -> !OF_ANOTHER_TEXT.contains(point))
          .extracting(point -> ended.openPoint(point.id()).orElseThrow().window().to())
          .as("last days of the points of %s", text)
          .allMatch(Optional.of(last)::equals);
    }
  }

  @Test
  void aPointOnAnAmendmentThatWasNotReadEndsWithTheTextItAmends() {
    for (UnreadCircular unread :
        List.of(
            UnreadCircular.CIRCULAR_20_2017,
            UnreadCircular.CIRCULAR_17_2018,
            UnreadCircular.CIRCULAR_64_2024)) {
      LegalText amended =
          Texts.NATIONAL.all().stream()
              .filter(text -> text.instrument().equals(unread.amended()))
              .findFirst()
              .orElseThrow();
      Texts ended = Texts.NATIONAL.ending(amended, unread.earliest());
      assertThat(OpenPoints.all())
          .filteredOn(point -> point.instruments().contains(unread.text()))
          .isNotEmpty()
          .allSatisfy(
              point -> {
                assertThat(point.window()).isEqualTo(unread.window());
                assertThat(ended.openPoint(point.id()).orElseThrow().window())
                    .isEqualTo(Validity.between(unread.earliest(), unread.earliest()));
              });
    }
  }

  @Test
  void anUnknownIdIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenPoints.of("nothing"))
        .withMessage("open point must be a known one: nothing");
  }

  @Test
  void thePointOnCollaboratorsArisesWithTheAmendment() {
    var window = DecreePoints.COLLABORATORS_SINCE_DECREE_235.window();
    assertThat(window.contains(LocalDate.of(2025, 10, 14))).isFalse();
    assertThat(window.contains(LocalDate.of(2025, 10, 15))).isTrue();
    assertThat(DecreePoints.COLLABORATORS_SINCE_DECREE_235.reading()).isEmpty();
  }

  @Test
  void thePointOnLocalMoneyIsReadAsAReferenceOnly() {
    var point = CeilingPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY;
    assertThat(point.reading()).contains(false);
    assertThat(point.window().contains(LocalDate.of(2018, 5, 10))).isFalse();
    assertThat(point.window().contains(LocalDate.of(2018, 5, 11))).isTrue();
  }

  @Test
  void thePointOnTheFormerCeilingArisesUntilTheJointCircularOf2014() {
    var window = CeilingPoints.REMUNERATION_CEILING_BEFORE_2014.window();
    assertThat(window.contains(LocalDate.of(2012, 7, 4))).isFalse();
    assertThat(window.contains(LocalDate.of(2012, 7, 5))).isTrue();
    assertThat(window.contains(LocalDate.of(2014, 4, 7))).isTrue();
    assertThat(window.contains(LocalDate.of(2014, 4, 8))).isFalse();
  }
}
