package vn.khuyencong.law.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.rule.OpenPoint;

class OpenPointsTest {

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
            MoneyPoints.class,
            SizePoints.class,
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
