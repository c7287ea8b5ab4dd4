package vn.khuyencong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.plan.Plans;

class RemainderTest {

  /** Whichever projects are wrong, the others are those of a document without them. */
  @Property(tries = 200)
  void isTheDocumentWithoutWhatIsWrong(
      @ForAll @Size(max = 7) Set<@IntRange(max = 7) Integer> wrong) {
    List<@Nullable ProjectForm> all = new ArrayList<>();
    List<@Nullable ProjectForm> right = new ArrayList<>();
    List<String> out = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      if (wrong.contains(i)) {
        all.add(null);
        out.add("projects[" + i + "]");
      } else {
        all.add(project(i));
        right.add(project(i));
      }
    }
    DocumentForm form = document("t", all);
    Resolved<Document> resolved = form.resolve();
    assertThat(resolved.isRight()).isEqualTo(wrong.isEmpty());
    if (!wrong.isEmpty()) {
      Remainder rest = form.remainder(resolved.problems(), Places.NONE).orElseThrow();
      assertThat(rest.leftOut()).isEqualTo(out);
      assertThat(rest.document()).isEqualTo(document("t", right).resolve().orThrow());
    }
  }

  @Test
  void isAbsentWhereTheDocumentItselfIsWrongOrNothingIsLeft() {
    assertThat(remainder(document(" ", List.of(project(1))))).isEmpty();
    List<@Nullable ProjectForm> none = new ArrayList<>();
    none.add(null);
    assertThat(remainder(document("t", none))).isEmpty();
  }

  private static Optional<Remainder> remainder(DocumentForm form) {
    return form.remainder(form.resolve().problems(), Places.NONE);
  }

  private static ProjectForm project(int i) {
    return ProjectForm.of(Plans.localProject("p" + i));
  }

  @SuppressWarnings("NullAway") // a document may hold a null where a project should be
  private static DocumentForm document(String title, List<@Nullable ProjectForm> projects) {
    Document lists =
        new Document(
            "t",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(Plans.localProject("p")),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new DocumentForm(
        null,
        title,
        null,
        null,
        DocumentForm.of(lists).localities(),
        null,
        null,
        projects,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
