package vn.khuyencong.project;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/** The facts of a project in their order, and by the line they are of, each looked up once. */
final class FactsByLine extends AbstractList<LineFacts> implements RandomAccess {
  private final ImmutableList<LineFacts> facts;
  private final ImmutableMap<String, LineFacts> byLine;

  private FactsByLine(List<LineFacts> facts) {
    this.facts = ImmutableList.copyOf(facts);
    ImmutableMap.Builder<String, LineFacts> lines = ImmutableMap.builder();
    facts.forEach(one -> lines.put(one.line(), one));
    this.byLine = lines.buildKeepingLast();
  }

  /** {@code facts}, whose lines differ. */
  static FactsByLine of(List<LineFacts> facts) {
    return facts instanceof FactsByLine known ? known : new FactsByLine(facts);
  }

  /** The facts of the line with this id, if any are known. */
  Optional<LineFacts> ofLine(String id) {
    return Optional.ofNullable(byLine.get(id));
  }

  @Override
  public LineFacts get(int index) {
    return facts.get(index);
  }

  @Override
  public int size() {
    return facts.size();
  }
}
