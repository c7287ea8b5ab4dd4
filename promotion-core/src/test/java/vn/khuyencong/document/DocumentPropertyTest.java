package vn.khuyencong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Project;
import vn.khuyencong.receipt.Altered;
import vn.khuyencong.receipt.CanonicalExamples;

/** Whole documents: nothing of them is lost, and nothing that is wrong with them is kept back. */
class DocumentPropertyTest {
  private static final Altered ALTERED =
      Altered.from(
          Set.copyOf(FormsTest.records().toList()),
          Stream.concat(CanonicalExamples.all().stream(), DocumentExamples.all().stream())
              .toList());
  private static final List<NetworkPlan> NETWORKS = all(NetworkPlan.class);
  private static final List<SupportRequest> FACILITIES = all(SupportRequest.class);
  private static final List<Project> PROJECTS = all(Project.class);
  private static final List<AnnualPlan> PLANS = all(AnnualPlan.class);
  private static final List<Program> PROGRAMS = all(Program.class);

  private static final DocumentForm LARGE =
      DocumentForm.of(
          new Document(
              "Mẫu",
              Optional.of("mẫu"),
              Optional.of(java.time.LocalDate.of(2022, 6, 1)),
              List.of(),
              List.of(LongAn.published()),
              List.of(FACILITIES.get(0)),
              List.of(PROJECTS.get(0), Plans.localProject("p9")),
              Optional.empty(),
              Optional.empty(),
              List.of()));

  private static final List<Form<?>> DOCUMENTS =
      List.of(LARGE, planned(PLANS.get(0)), planned(Plans.inSums().build()));

  private static DocumentForm planned(AnnualPlan plan) {
    return DocumentForm.of(
        new Document(
            "Mẫu",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.of(plan),
            Optional.empty(),
            List.of()));
  }

  private static <T> List<T> all(Class<T> type) {
    return ALTERED
        .of(type)
        .flatMap(change -> Stream.of(change.before(), change.after()))
        .distinct()
        .filter(Forms::hasOnePlaceAnId)
        .map(type::cast)
        .toList();
  }

  @Provide
  Arbitrary<Document> documents() {
    return Arbitraries.randoms().map(DocumentPropertyTest::document);
  }

  private static Document document(Random random) {
    int kind = random.nextInt(3);
    return new Document(
        "Mẫu",
        Optional.of("mẫu"),
        Optional.empty(),
        List.of(),
        kind == 0 ? some(NETWORKS, random) : List.of(),
        kind == 0 ? List.of(FACILITIES.get(random.nextInt(FACILITIES.size()))) : List.of(),
        kind == 0 ? some(PROJECTS, random) : List.of(),
        kind == 1 ? Optional.of(PLANS.get(random.nextInt(PLANS.size()))) : Optional.empty(),
        kind == 2 ? Optional.of(PROGRAMS.get(random.nextInt(PROGRAMS.size()))) : Optional.empty(),
        List.of());
  }

  private static <T> List<T> some(List<T> all, Random random) {
    return random.ints(random.nextInt(3), 0, all.size()).mapToObj(all::get).toList();
  }

  @Property(tries = 300)
  void aDocumentWrittenAndReadAgainIsTheSame(@ForAll("documents") Document document) {
    if (!Forms.hasOnePlaceAnId(document)) {
      return;
    }
    DocumentForm form = DocumentForm.of(document);
    Resolved<Document> read = form.resolve();
    assertThat(read.problems()).isEmpty();
    Document again = read.orThrow();
    assertThat(again.networks()).isEqualTo(document.networks());
    assertThat(again.facilities()).isEqualTo(document.facilities());
    assertThat(again.projects()).isEqualTo(document.projects());
    assertThat(again.plan()).isEqualTo(document.plan());
    assertThat(again.program()).isEqualTo(document.program());
    assertThat(DocumentForm.of(again)).isEqualTo(form);
  }

  @Property(tries = 300)
  void asManyFaultsAreToldAsThereAre(
      @ForAll @IntRange(max = 2) int which,
      @ForAll @IntRange(min = 1, max = 12) int number,
      @ForAll Random random) {
    Form<?> right = DOCUMENTS.get(which);
    Map<String, Object> possible = FaultyForms.faults(right);
    possible.values().removeIf(value -> value instanceof Boolean);
    List<String> places = new ArrayList<>(possible.keySet());
    java.util.Collections.shuffle(places, random);
    Map<String, Object> wrong = new LinkedHashMap<>();
    places.stream().limit(number).forEach(place -> wrong.put(place, possible.get(place)));
    List<Problem> problems = FaultyForms.with(right, wrong).resolve().problems();
    assertThat(problems.stream().map(Problem::path))
        .containsExactlyInAnyOrderElementsOf(new HashSet<>(wrong.keySet()));
  }
}
