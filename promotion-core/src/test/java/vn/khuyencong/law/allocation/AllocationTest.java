package vn.khuyencong.law.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.khuyencong.law.allocation.AllocationMode.PARTIAL;
import static vn.khuyencong.law.allocation.AllocationMode.SKIP_AND_CONTINUE;
import static vn.khuyencong.law.allocation.AllocationMode.STOP_AT_FIRST_CUT;
import static vn.khuyencong.law.allocation.AwardKind.CUT;
import static vn.khuyencong.law.allocation.AwardKind.GRANTED;
import static vn.khuyencong.law.allocation.AwardKind.PARTLY_GRANTED;
import static vn.khuyencong.law.allocation.AwardKind.UNDECIDED;
import static vn.khuyencong.law.allocation.Candidates.plain;
import static vn.khuyencong.law.allocation.Candidates.rank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.allocation.Candidates.Standing;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.project.Project;

class AllocationTest {
  private static final List<Optional<AreaClass>> AREAS =
      List.of(
          Optional.of(AreaClass.HIGHLAND_DISTRICT),
          Optional.of(AreaClass.POOR_DISTRICT),
          Optional.empty());

  /** Projects "a", "b", … that ask for {@code dong} in the order given. */
  private static Ranking ordered(long... dong) {
    List<Project> projects =
        IntStream.range(0, dong.length)
            .mapToObj(i -> plain(Character.toString('a' + i), dong[i]))
            .toList();
    return rank(
        RankingChoices.builder().tieBreak(projects.stream().map(Project::id).toList()).build(),
        projects);
  }

  private static Allocation give(long fund, Ranking ranking, AllocationMode mode) {
    return Allocation.of(Vnd.of(fund), ranking, mode);
  }

  @Nested
  class Modes {
    private final Ranking ranking = ordered(60, 50, 30, 10);

    @Test
    void stopAtTheFirstThatDoesNotFit() {
      assertThat(give(100, ranking, STOP_AT_FIRST_CUT).awards())
          .extracting(Award::kind)
          .containsExactly(GRANTED, CUT, CUT, CUT);
    }

    @Test
    void skipItAndContinue() {
      assertThat(give(100, ranking, SKIP_AND_CONTINUE).awards())
          .extracting(Award::kind, award -> award.before().dong())
          .containsExactly(
              tuple(GRANTED, 100L), tuple(CUT, 40L), tuple(GRANTED, 40L), tuple(GRANTED, 10L));
    }

    @Test
    void giveItWhatIsLeft() {
      Allocation allocation = give(100, ranking, PARTIAL);
      assertThat(allocation.awards())
          .extracting(Award::kind, award -> award.granted().dong())
          .containsExactly(
              tuple(GRANTED, 60L), tuple(PARTLY_GRANTED, 40L), tuple(CUT, 0L), tuple(CUT, 0L));
      assertThat(allocation.rest()).isEqualTo(Vnd.ZERO);
      assertThat(allocation.shortfalls()).hasSize(3);
    }

    @Test
    void aFundThatReachesAllCutsNobody() {
      for (AllocationMode mode : AllocationMode.values()) {
        assertThat(give(150, ranking, mode).shortfalls()).isEmpty();
        assertThat(give(149, ranking, mode).shortfalls()).isNotEmpty();
      }
    }

    @Test
    void theFundIsNotNegative() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> give(-1, ranking, PARTIAL))
          .withMessage("fund must not be negative: -1 đ");
    }
  }

  @Nested
  class Ties {
    private final Ranking tie =
        rank(
            plain("a", 50),
            plain("b", 50),
            Candidates.inArea("first", AREAS.get(0), Standing.NONE, 10),
            plain("c", 20));

    @Test
    void thatFitAreGranted() {
      assertThat(give(130, tie, STOP_AT_FIRST_CUT).shortfalls()).isEmpty();
    }

    @Test
    void inWhichTheFundRunsOutAreNotDecided() {
      for (AllocationMode mode : AllocationMode.values()) {
        assertThat(give(129, tie, mode).awards())
            .extracting(Award::kind)
            .containsExactly(GRANTED, UNDECIDED, UNDECIDED, UNDECIDED);
      }
    }

    @Test
    void inWhichNobodyFitsAreCut() {
      assertThat(give(29, tie, SKIP_AND_CONTINUE).awards())
          .extracting(Award::kind)
          .containsExactly(GRANTED, CUT, CUT, CUT);
      assertThat(give(10, tie, PARTIAL).awards())
          .extracting(Award::kind)
          .containsExactly(GRANTED, CUT, CUT, CUT);
    }

    @Test
    void leaveLowerPlacesOpenWhereTheyMayStillGetSomething() {
      Ranking ranking =
          rank(
              Candidates.inArea("a", AREAS.get(0), Standing.NONE, 50),
              Candidates.inArea("b", AREAS.get(0), Standing.NONE, 60),
              plain("c", 20));
      assertThat(give(100, ranking, SKIP_AND_CONTINUE).awards())
          .extracting(Award::kind)
          .containsExactly(UNDECIDED, UNDECIDED, UNDECIDED);
      assertThat(give(100, ranking, STOP_AT_FIRST_CUT).awards())
          .extracting(Award::kind)
          .containsExactly(UNDECIDED, UNDECIDED, CUT);
      assertThat(give(100, ranking, PARTIAL).awards())
          .extracting(Award::kind)
          .containsExactly(UNDECIDED, UNDECIDED, CUT);
    }
  }

  @Nested
  class Explained {
    @Test
    void inBothLanguages() {
      Award award = give(100, ordered(60, 50), PARTIAL).awards().get(1);
      assertThat(award.message(Language.ENGLISH))
          .isEqualTo(
              "b, place 2: VND 40 were left of the VND 50 requested; VND 40 are granted (Điều 6 khoản 3"
                  + " điểm a, 46/2012/TT-BCT).");
      assertThat(award.message(Language.VIETNAMESE))
          .isEqualTo(
              "b, thứ 2: còn 40 đ so với đề nghị 50 đ; được giao 40 đ (Điều 6 khoản 3 điểm a,"
                  + " 46/2012/TT-BCT).");
    }
  }

  /** Projects of several places and amounts. */
  private static List<Project> projects(List<Integer> amounts) {
    return IntStream.range(0, amounts.size())
        .mapToObj(
            i ->
                Candidates.inArea(
                    "p" + i, AREAS.get(amounts.get(i) % 3), Standing.NONE, amounts.get(i)))
        .toList();
  }

  private static Map<String, Award> byId(Allocation allocation) {
    return allocation.awards().stream()
        .collect(Collectors.toMap(award -> award.project().id(), award -> award));
  }

  @Property(tries = 200)
  void grantsAndRestComeToTheFund(
      @ForAll @Size(max = 8) List<@IntRange(max = 60) Integer> amounts,
      @ForAll @LongRange(max = 300) long fund,
      @ForAll AllocationMode mode) {
    Ranking ranking = rank(RankingChoices.none(), projects(amounts));
    Allocation allocation = give(fund, ranking, mode);
    assertThat(allocation.granted().plus(allocation.rest())).isEqualTo(Vnd.of(fund));
    assertThat(allocation.rest().isNegative()).isFalse();
    assertThat(allocation.awards())
        .allMatch(award -> award.granted().compareTo(award.requested()) <= 0);
  }

  @Property(tries = 100)
  void theOrderOfTheInputDoesNotMatter(
      @ForAll @Size(max = 8) List<@IntRange(max = 60) Integer> amounts,
      @ForAll @LongRange(max = 300) long fund,
      @ForAll AllocationMode mode,
      @ForAll Random random) {
    List<Project> projects = projects(amounts);
    List<Project> shuffled = new ArrayList<>(projects);
    Collections.shuffle(shuffled, random);
    assertThat(give(fund, rank(RankingChoices.none(), shuffled), mode))
        .isEqualTo(give(fund, rank(RankingChoices.none(), projects), mode));
  }

  @Property(tries = 100)
  void whoStandsHigherLosesNothingToWhoComesAfter(
      @ForAll @Size(max = 8) List<@IntRange(max = 60) Integer> amounts,
      @ForAll @LongRange(max = 300) long fund,
      @ForAll AllocationMode mode) {
    List<Project> all = projects(amounts);
    List<Project> higher =
        all.stream()
            .filter(project -> amounts.get(Integer.parseInt(project.id().substring(1))) % 3 != 2)
            .toList();
    Map<String, Award> without = byId(give(fund, rank(RankingChoices.none(), higher), mode));
    Map<String, Award> with = byId(give(fund, rank(RankingChoices.none(), all), mode));
    assertThat(with).containsAllEntriesOf(without);
  }
}
