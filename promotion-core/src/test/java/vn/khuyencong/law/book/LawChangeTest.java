package vn.khuyencong.law.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.support.SupportItem;

/** What changed between two days. */
class LawChangeTest {
  private static List<LawChange> between(String from, String to) {
    return PromotionLaw.changesBetween(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static Map<String, ChangeKind> kinds(String from, String to) {
    Map<String, ChangeKind> kinds = new HashMap<>();
    between(from, to).forEach(change -> kinds.put(change.topic(), change.kind()));
    return kinds;
  }

  @Nested
  class OnTheEleventhOfMay2018 {
    private final Map<String, ChangeKind> kinds = kinds("2018-05-10", "2018-05-11");

    @Test
    void everyCeilingOfTheJointCircularGoesOver() {
      assertThat(RuleBook.all())
          .filteredOn(entry -> entry.id().startsWith("jointcircular26.article6."))
          .filteredOn(entry -> entry.kind() == EntryKind.CEILING)
          .filteredOn(entry -> entry.validity().to().isPresent())
          .allSatisfy(entry -> assertThat(kinds).containsKey(entry.topic()));
    }

    @Test
    void theCeilingOfMachineryChanges() {
      LawChange change =
          between("2018-05-10", "2018-05-11").stream()
              .filter(one -> one.topic().equals("ceiling.machinery-technology-transfer"))
              .findFirst()
              .orElseThrow();
      assertThat(change.in(Language.ENGLISH))
          .isEqualTo(
              "changed: ceiling, "
                  + SupportItem.MACHINERY_TECHNOLOGY_TRANSFER.en()
                  + ": at most, 50% cost, VND 200,000,000/establishment → at most, 50% cost,"
                  + " VND 300,000,000/establishment (Điều 6 khoản 2 điểm c, 26/2014/TTLT-BTC-BCT,"
                  + " text read → Điều 8 khoản 4, 28/2018/TT-BTC, text read)");
    }

    @Test
    void technologyLinesAreNew() {
      assertThat(kinds).containsEntry("ceiling.technology-line", ChangeKind.BEGINS);
    }

    @Test
    void brandsEnd() {
      assertThat(kinds).containsEntry("ceiling.brand", ChangeKind.ENDS);
    }

    @Test
    void thePriorityFactorStays() {
      assertThat(kinds).containsEntry("ceiling.priority-uplift", ChangeKind.RESTATED);
    }

    @Test
    void theRateOfAdvancesIsOpen() {
      assertThat(kinds)
          .containsEntry("jointcircular26.article8.ceiling", ChangeKind.ENDS)
          .containsEntry("open-point.advances-since-circular-28", ChangeKind.BEGINS);
    }
  }

  @Nested
  class OnTheFirstOfJuly2025 {
    private final Map<String, ChangeKind> kinds = kinds("2025-06-30", "2025-07-01");

    @Test
    void theDistrictTierEnds() {
      assertThat(kinds)
          .containsEntry("place.kind.rural-district", ChangeKind.ENDS)
          .containsEntry("place.kind.township", ChangeKind.ENDS)
          .containsEntry("place.kind.special-zone", ChangeKind.BEGINS);
    }

    @Test
    void thePlaceTestIsOpen() {
      assertThat(kinds)
          .containsEntry("open-point.place-july-to-october-2025", ChangeKind.BEGINS)
          .containsEntry("decree45.article1.place.commune-in-province", ChangeKind.CHANGES)
          .containsEntry("decree45.article1.place.ward-of-class-2-city", ChangeKind.ENDS);
    }

    @Test
    void noCeilingChanges() {
      assertThat(kinds.keySet()).noneMatch(topic -> topic.startsWith("ceiling."));
    }
  }

  @Nested
  class OnTheFifteenthOfOctober2025 {
    private final Map<String, ChangeKind> kinds = kinds("2025-10-14", "2025-10-15");

    @Test
    void theDecreeIsAmended() {
      assertThat(kinds)
          .containsEntry("decree45.article1.forms", ChangeKind.CHANGES)
          .containsEntry("decree45.article1.b.cluster-investor", ChangeKind.BEGINS)
          .containsEntry("decree45.article1.artisan", ChangeKind.BEGINS)
          .containsEntry("decree45.article1.place.ward-in-province", ChangeKind.CHANGES);
    }

    @Test
    void theListOfSectorsIsPartlyOpen() {
      assertThat(kinds)
          .containsEntry("decree45.article5.sector.minerals", ChangeKind.CHANGES)
          .containsEntry("decree45.article5.sector.high-tech", ChangeKind.CHANGES);
    }
  }

  @Nested
  class OfFigures {
    @Test
    void theBaseSalaryChangesOnItsDays() {
      assertThat(between("2019-06-30", "2019-07-01"))
          .extracting(change -> change.in(Language.VIETNAMESE))
          .containsExactly(
              "thay đổi: lương cơ sở: 1.390.000 đ → 1.490.000 đ (72/2018/NĐ-CP, theo"
                  + " nguồn thứ cấp → 38/2019/NĐ-CP, theo nguồn thứ cấp)");
    }

    @Test
    void theBandsOfSmallEnterprisesChangeOnTheirDays() {
      assertThat(kinds("2018-03-10", "2018-03-11"))
          .containsEntry("decree39.article6.industry-and-construction.small", ChangeKind.BEGINS);
      assertThat(kinds("2021-10-14", "2021-10-15"))
          .containsEntry("decree39.article6.industry-and-construction.small", ChangeKind.ENDS)
          .containsEntry("decree80.article5.industry-and-construction.small", ChangeKind.BEGINS);
    }
  }

  @Nested
  class InGeneral {
    @Test
    void nothingChangesInADay() {
      assertThat(between("2019-12-31", "2019-12-31")).isEmpty();
    }

    @Test
    void theDecreeMustBeInForce() {
      assertThatThrownBy(() -> between("2012-07-04", "2019-12-31"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Property(tries = 60)
  void backwardsIsTheReverse(@ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
    assertThat(RuleBook.changesBetween(to, from))
        .isEqualTo(RuleBook.changesBetween(from, to).stream().map(LawChange::reversed).toList());
  }

  @Property(tries = 60)
  void changesCompose(
      @ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll("days") LocalDate c) {
    Map<String, Optional<BookEntry>> law = new HashMap<>();
    RuleBook.on(a).forEach(entry -> law.put(entry.topic(), Optional.of(entry)));
    RuleBook.changesBetween(a, b).forEach(change -> law.put(change.topic(), change.after()));
    RuleBook.changesBetween(b, c).forEach(change -> law.put(change.topic(), change.after()));
    assertThat(law.values().stream().flatMap(Optional::stream).toList())
        .containsExactlyInAnyOrderElementsOf(RuleBook.on(c));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 5_500)
        .map(days -> LocalDate.of(2012, 7, 5).plusDays(days));
  }
}
