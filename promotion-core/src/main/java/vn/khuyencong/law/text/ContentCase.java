package vn.khuyencong.law.text;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Combination;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.SupportItem;

/**
 * A cost line and who may get it.
 *
 * @param line the caller's id of the line
 * @param path where it stands in the project, "lines[0]"
 * @param item what it is spent on
 * @param money the money it is requested from, if that is known
 * @param half which half of the item it is for, where the item has two and that is known
 * @param clauses the clauses on the item in force, by text, the most special text first
 * @param named whether it names who gets it
 * @param owners those who may get it: the one it names, else every beneficiary
 * @param shared whether all of {@code owners} get a part of it
 * @param brief whether another part of the review asks for what is not known of its owners
 * @param unchosen whether it names nobody and may also go to a member that is not chosen yet
 */
public record ContentCase(
    String line,
    String path,
    SupportItem item,
    Optional<FundingSource> money,
    Optional<Boolean> half,
    List<List<SubjectClause>> clauses,
    boolean named,
    List<Owner> owners,
    boolean shared,
    boolean brief,
    boolean unchosen) {

  /** Copies what it is given. */
  public ContentCase {
    clauses = ImmutableList.copyOf(clauses);
    owners = ImmutableList.copyOf(owners);
  }

  /** The same case, whose questions are asked elsewhere too. */
  public ContentCase briefly() {
    return new ContentCase(
        line, path, item, money, half, clauses, named, owners, shared, true, unchosen);
  }

  /** The same case, paid from {@code kind}. */
  public ContentCase paidFrom(FundingSource kind) {
    return new ContentCase(
        line, path, item, Optional.of(kind), half, clauses, named, owners, shared, brief, unchosen);
  }

  /** Whether it goes to each of {@code owners}: there is no choice between several. */
  public boolean isOfAll() {
    return shared || (owners.size() == 1 && !unchosen);
  }

  /** Who may get a line. */
  public static final class Owner {
    private final String name;
    private final String path;
    private final Facility facility;
    private final Assessment routes;
    private final Supplier<ImmutableMap<String, List<Question>>> questions;

    /**
     * One who may get a line.
     *
     * @param name the caller's id
     * @param path where its facility stands, "beneficiaries[0]"; empty for the subject itself
     * @param facility who it is
     * @param routes whether it is a beneficiary, its parts being the routes
     */
    public Owner(String name, String path, Facility facility, Assessment routes) {
      this.name = name;
      this.path = path;
      this.facility = facility;
      this.routes = routes;
      this.questions =
          Suppliers.memoize(
              () ->
                  Stream.of(routes)
                      .flatMap(Owner::routes)
                      .collect(
                          ImmutableMap.toImmutableMap(
                              Assessment::name, Assessment::questions, (one, other) -> one)));
    }

    /** The caller's id. */
    public String name() {
      return name;
    }

    /** Who it is. */
    public Facility facility() {
      return facility;
    }

    /** Whether it is a beneficiary, its parts being the routes. */
    public Assessment routes() {
      return routes;
    }

    /** What is asked for the route that is the part {@code route}; found out once. */
    public List<Question> questions(String route) {
      return questions.get().getOrDefault(route, ImmutableList.of());
    }

    /** {@code fact} as a place in the subject. */
    public String at(String fact) {
      return path.isEmpty() ? fact : path + "." + fact;
    }

    /** The parts of the node of which one is enough; it may stand under a place in a whole. */
    private static Stream<Assessment> routes(Assessment node) {
      return node.combination() == Combination.ANY_IN_ORDER
          ? node.parts().stream()
          : node.parts().stream().flatMap(Owner::routes);
    }
  }
}
