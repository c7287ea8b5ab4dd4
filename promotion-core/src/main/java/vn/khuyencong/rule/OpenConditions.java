package vn.khuyencong.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** The part in which each condition stands, the first of several. */
  private final List<Part> standing = new ArrayList<>();

  private final Part root;

  /** The bit of the outcome that each condition has come out as; 0 while it is open. */
  private final int[] cameOut;

  private final boolean[] open;
  private final Marks found;
  private final Marks seen;

  private OpenConditions(Assessment assessment) {
    this.root = part(assessment, null);
    this.cameOut = new int[standing.size()];
    this.open = new boolean[standing.size()];
    this.found = new Marks(standing.size());
    this.seen = new Marks(standing.size());
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

  private Part part(Assessment assessment, @Nullable Part above) {
    Part part = new Part(assessment.combination(), above);
    ImmutableIntArray.Builder missing = ImmutableIntArray.builder();
    for (int i = 0; i < assessment.findings().size(); i++) {
      Finding finding = assessment.findings().get(i);
      if (Condition.isMissing(finding)) {
        missing.add(number(Condition.of(finding), part));
      } else if (finding.decides()) {
        part.known |= orOpen(finding.outcome()).bit();
      }
    }
    part.missing = missing.build();
    for (int i = 0; i < assessment.parts().size(); i++) {
      Assessment below = assessment.parts().get(i);
      Outcome outcome = below.outcome();
      if (outcome.isDetermined()) {
        part.known |= outcome.bit();
      } else {
        part.parts.add(part(below, part));
      }
    }
    return part;
  }

  private int number(Condition condition, Part part) {
    Integer known = numbers.putIfAbsent(condition, standing.size());
    if (known != null) {
      return known;
    }
    standing.add(part);
    return standing.size() - 1;
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
    part.now = part.combination.of(members);
    return part.now;
  }

  /** Notes what is open in {@code part} while nothing has come out, and where members share. */
  private void prepare(Part part) {
    part.sharing = shared(part) >= 0;
    if (part.sharing) {
      found.clear();
      findOpen(part);
      part.open = found.count;
      for (int i = 0; i < found.count; i++) {
        open[found.marked[i]] = true;
      }
      return;
    }
    part.open = part.missing.length();
    for (int i = 0; i < part.missing.length(); i++) {
      open[part.missing.get(i)] = true;
    }
    for (int i = 0; i < part.parts.size(); i++) {
      prepare(part.parts.get(i));
      part.open += part.parts.get(i).open;
    }
  }

  /** Marks what is open in {@code part}, which was weighed as conditions have come out. */
  private void findOpen(Part part) {
    if (part.now.isDetermined()) {
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
    if (part.now.isDetermined()) {
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
    if (part.sharing) {
      return triedAnew(part, these, so);
    }
    int undetermined = part.missing.length() + part.parts.size();
    int members = part.known;
    int left = part.open;
    for (Map.Entry<Part, ImmutableIntArray> one : byPart(part, these).entrySet()) {
      undetermined--;
      if (one.getKey().equals(part)) {
        // Each of its own conditions is a member.
        undetermined -= one.getValue().length() - 1;
        left -= one.getValue().length();
        members |= so.bit();
      } else {
        Left then = given(one.getKey(), one.getValue(), so);
        left += then.open - one.getKey().open;
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
      return ImmutableMap.of(standing.get(these.get(0)).within(whole), these);
    }
    Map<Part, ImmutableIntArray.Builder> parts = new LinkedHashMap<>();
    these.forEach(
        one ->
            parts
                .computeIfAbsent(
                    standing.get(one).within(whole), any -> ImmutableIntArray.builder())
                .add(one));
    return Maps.transformValues(parts, ImmutableIntArray.Builder::build);
  }

  private Left triedAnew(Part part, ImmutableIntArray these, Outcome so) {
    these.forEach(one -> cameOut[one] = so.bit());
    Outcome then = weigh(part);
    found.clear();
    findOpen(part);
    these.forEach(one -> cameOut[one] = 0);
    return new Left(then, found.count);
  }

  /** What is not determined of an assessment; what one comes to now is weighed beforehand. */
  private static final class Part {
    private final Combination combination;
    private final @Nullable Part above;
    private final List<Part> parts = new ArrayList<>();

    /** The bits of the outcomes of what decides here and misses no fact. */
    private int known;

    private ImmutableIntArray missing = ImmutableIntArray.of();
    private Outcome now = Outcome.FACT_MISSING;
    private boolean sharing;
    private int open;

    Part(Combination combination, @Nullable Part above) {
      this.combination = combination;
      this.above = above;
    }

    /** The part of {@code whole} in which this one is, or {@code whole} if it is that. */
    Part within(Part whole) {
      Part part = this;
      while (!part.equals(whole) && part.above != null && !part.above.equals(whole)) {
        part = part.above;
      }
      return part;
    }
  }

  /** Conditions that were come upon, each with the member in which it was first. */
  private static final class Marks {
    private final int[] round;
    private final int[] member;
    private final int[] marked;
    private int now;
    private int count;

    Marks(int size) {
      this.round = new int[size];
      this.member = new int[size];
      this.marked = new int[size];
    }

    void clear() {
      now++;
      count = 0;
    }

    /** Marks {@code condition}, unless another member has; says whether it is of this one. */
    boolean add(int condition, int of) {
      if (round[condition] == now) {
        return member[condition] == of;
      }
      round[condition] = now;
      member[condition] = of;
      marked[count++] = condition;
      return true;
    }

    @Override
    public String toString() {
      return Arrays.toString(Arrays.copyOf(marked, count));
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
