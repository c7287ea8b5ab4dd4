package vn.khuyencong.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as the search for questions sees it: which conditions are open in it, and how many
 * remain so once some have come out. A condition is its number here.
 *
 * <p>A condition that comes out touches only the parts in which it stands; so the cost for each
 * question is that of its own place, not of the whole. Only where two members share a condition are
 * they tried together anew, on the tree itself: what conditions have come out as is noted beside
 * it. For that reason it serves one search.
 */
final class OpenConditions {
  private static final List<Outcome> BOTH_WAYS = List.of(Outcome.SATISFIED, Outcome.VIOLATED);

  private final Map<Condition, Integer> numbers = new HashMap<>();

  /** A part in which each condition stands. */
  private final Map<Integer, Part> standing = new HashMap<>();

  private final List<Part> parts = new ArrayList<>();
  private final Part root;

  /** Of each part the one of which it is a part; of the root none. */
  private final @Nullable Part[] above;

  /** What each part comes to, as conditions have come out. */
  private final Outcome[] now;

  /** Whether two members of a part share a condition. */
  private final boolean[] sharing;

  /** How many conditions are open in each part while nothing has come out. */
  private final int[] openIn;

  /** The bit of the outcome that each condition has come out as; 0 while it is open. */
  private final int[] cameOut;

  private final boolean[] open;
  private final Marks found;
  private final Marks seen;

  private OpenConditions(Assessment assessment) {
    this.root = part(assessment);
    this.above = new Part[parts.size()];
    this.now = new Outcome[parts.size()];
    this.sharing = new boolean[parts.size()];
    this.openIn = new int[parts.size()];
    this.cameOut = new int[numbers.size()];
    this.open = new boolean[numbers.size()];
    this.found = new Marks(numbers.size());
    this.seen = new Marks(numbers.size());
    parts.forEach(part -> part.parts.forEach(below -> above[below.number] = part));
    weigh(root);
    prepare(root);
  }

  /** The conditions of {@code assessment}; of a part that is determined its outcome is enough. */
  static OpenConditions of(Assessment assessment) {
    return new OpenConditions(assessment);
  }

  /** The number of {@code condition}, if it can still change the outcome; else -1. */
  int open(Condition condition) {
    Integer number = numbers.get(condition);
    return number == null || !open[number] ? -1 : number;
  }

  /** How many conditions can still change the outcome, had {@code these} come out as {@code so}. */
  int openGiven(ImmutableIntArray these, Outcome so) {
    return given(root, these, so).open;
  }

  private Part part(Assessment assessment) {
    ImmutableIntArray.Builder missing = ImmutableIntArray.builder();
    ImmutableList.Builder<Part> open = ImmutableList.builder();
    int known = 0;
    for (int i = 0; i < assessment.findings().size(); i++) {
      Finding finding = assessment.findings().get(i);
      if (Condition.isMissing(finding)) {
        missing.add(numbers.computeIfAbsent(Condition.of(finding), any -> numbers.size()));
      } else if (finding.decides()) {
        known |= orOpen(finding.outcome()).bit();
      }
    }
    for (int i = 0; i < assessment.parts().size(); i++) {
      Assessment below = assessment.parts().get(i);
      if (below.outcome().isDetermined()) {
        known |= below.outcome().bit();
      } else {
        open.add(part(below));
      }
    }
    Part part =
        new Part(parts.size(), assessment.combination(), known, missing.build(), open.build());
    parts.add(part);
    part.missing.forEach(condition -> standing.put(condition, part));
    return part;
  }

  private static Outcome orOpen(Outcome outcome) {
    return outcome.isDetermined() ? outcome : Outcome.FACT_MISSING;
  }

  /** Notes what {@code part} and each part of it come to now. */
  private Outcome weigh(Part part) {
    int members = part.known;
    for (int i = 0; i < part.missing.length(); i++) {
      int out = cameOut[part.missing.get(i)];
      members |= out == 0 ? Outcome.FACT_MISSING.bit() : out;
    }
    for (int i = 0; i < part.parts.size(); i++) {
      members |= weigh(part.parts.get(i)).bit();
    }
    now[part.number] = part.combination.of(members);
    return now[part.number];
  }

  /** Notes what is open in {@code part} while nothing has come out, and where members share. */
  private void prepare(Part part) {
    sharing[part.number] = shared(part) >= 0;
    if (sharing[part.number]) {
      found.clear();
      findOpen(part);
      openIn[part.number] = found.count();
      found.forEach(condition -> open[condition] = true);
      return;
    }
    openIn[part.number] = part.missing.length();
    part.missing.forEach(condition -> open[condition] = true);
    for (int i = 0; i < part.parts.size(); i++) {
      prepare(part.parts.get(i));
      openIn[part.number] += openIn[part.parts.get(i).number];
    }
  }

  /** Marks what is open in {@code part}, which was weighed as conditions have come out. */
  private void findOpen(Part part) {
    if (now[part.number].isDetermined()) {
      return;
    }
    int shared = shared(part);
    if (shared >= 0) {
      found.add(shared, 0);
      for (int i = 0; i < BOTH_WAYS.size(); i++) {
        cameOut[shared] = BOTH_WAYS.get(i).bit();
        weigh(part);
        findOpen(part);
      }
      cameOut[shared] = 0;
      return;
    }
    for (int i = 0; i < part.missing.length(); i++) {
      if (cameOut[part.missing.get(i)] == 0) {
        found.add(part.missing.get(i), 0);
      }
    }
    for (int i = 0; i < part.parts.size(); i++) {
      findOpen(part.parts.get(i));
    }
  }

  /** The first condition that is open in two members of {@code part}; -1 if there is none. */
  private int shared(Part part) {
    if (part.missing.length() + part.parts.size() < 2) {
      return -1;
    }
    seen.clear();
    int member = 0;
    for (int i = 0; i < part.missing.length(); i++) {
      if (isSeen(part.missing.get(i), member++)) {
        return part.missing.get(i);
      }
    }
    for (int i = 0; i < part.parts.size(); i++) {
      int twice = firstSeen(part.parts.get(i), member++);
      if (twice >= 0) {
        return twice;
      }
    }
    return -1;
  }

  /** The first open condition within {@code part} that another member has too; else -1. */
  private int firstSeen(Part part, int member) {
    if (now[part.number].isDetermined()) {
      return -1;
    }
    for (int i = 0; i < part.missing.length(); i++) {
      if (isSeen(part.missing.get(i), member)) {
        return part.missing.get(i);
      }
    }
    for (int i = 0; i < part.parts.size(); i++) {
      int twice = firstSeen(part.parts.get(i), member);
      if (twice >= 0) {
        return twice;
      }
    }
    return -1;
  }

  private boolean isSeen(int condition, int member) {
    return cameOut[condition] == 0 && !seen.add(condition, member);
  }

  private Left given(Part part, ImmutableIntArray these, Outcome so) {
    if (sharing[part.number]) {
      return triedAnew(part, these, so);
    }
    int undetermined = part.missing.length() + part.parts.size();
    int members = part.known;
    int left = openIn[part.number];
    for (Map.Entry<Part, ImmutableIntArray> one : byPart(part, these).entrySet()) {
      undetermined--;
      if (one.getKey().equals(part)) {
        // Each of its own conditions is a member.
        undetermined -= one.getValue().length() - 1;
        left -= one.getValue().length();
        members |= so.bit();
      } else {
        Left then = given(one.getKey(), one.getValue(), so);
        left += then.open - openIn[one.getKey().number];
        members |= then.outcome.bit();
      }
    }
    Outcome then =
        part.combination.of(undetermined > 0 ? members | Outcome.FACT_MISSING.bit() : members);
    return new Left(then, then.isDetermined() ? 0 : left);
  }

  /** The conditions {@code these} by the part of {@code whole} in which they stand, or itself. */
  private Map<Part, ImmutableIntArray> byPart(Part whole, ImmutableIntArray these) {
    if (these.length() == 1) {
      return ImmutableMap.of(within(whole, these.get(0)), these);
    }
    Map<Part, ImmutableIntArray.Builder> parts = new LinkedHashMap<>();
    these.forEach(
        one ->
            parts.computeIfAbsent(within(whole, one), any -> ImmutableIntArray.builder()).add(one));
    return Maps.transformValues(parts, ImmutableIntArray.Builder::build);
  }

  /** The part of {@code whole} in which {@code condition} stands, or {@code whole} itself. */
  private Part within(Part whole, int condition) {
    Part part = requireNonNull(standing.get(condition));
    Part up = above[part.number];
    while (!part.equals(whole) && up != null && !up.equals(whole)) {
      part = up;
      up = above[part.number];
    }
    return part;
  }

  private Left triedAnew(Part part, ImmutableIntArray these, Outcome so) {
    these.forEach(one -> cameOut[one] = so.bit());
    Outcome then = weigh(part);
    found.clear();
    findOpen(part);
    these.forEach(one -> cameOut[one] = 0);
    return new Left(then, found.count());
  }

  /** What is not determined of an assessment. */
  private static final class Part {
    private final int number;
    private final Combination combination;

    /** The bits of the outcomes of what decides here and misses no fact. */
    private final int known;

    private final ImmutableIntArray missing;
    private final ImmutableList<Part> parts;

    Part(
        int number,
        Combination combination,
        int known,
        ImmutableIntArray missing,
        ImmutableList<Part> parts) {
      this.number = number;
      this.combination = combination;
      this.known = known;
      this.missing = missing;
      this.parts = parts;
    }
  }

  /** Conditions that were come upon, each with the member in which it was first. */
  private static final class Marks {
    private static final int ROUND = 0;
    private static final int COUNT = 1;

    /** The round in which each was marked last, by which all are cleared at once. */
    private final int[] round;

    private final int[] member;
    private final int[] marked;
    private final int[] now = new int[2];

    Marks(int size) {
      this.round = new int[size];
      this.member = new int[size];
      this.marked = new int[size];
    }

    void clear() {
      now[ROUND]++;
      now[COUNT] = 0;
    }

    int count() {
      return now[COUNT];
    }

    void forEach(IntConsumer what) {
      for (int i = 0; i < count(); i++) {
        what.accept(marked[i]);
      }
    }

    /** Marks {@code condition}, unless another member has; says whether it is of this one. */
    boolean add(int condition, int of) {
      if (round[condition] == now[ROUND]) {
        return member[condition] == of;
      }
      round[condition] = now[ROUND];
      member[condition] = of;
      marked[now[COUNT]++] = condition;
      return true;
    }
  }

  /**
   * What remains once some conditions have come out.
   *
   * @param outcome the outcome
   * @param open how many conditions are open
   */
  private record Left(Outcome outcome, int open) {}
}
