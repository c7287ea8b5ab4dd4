package vn.khuyencong.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was worked out of one law and is asked again and again: the law of the few days on which
 * approvals were given, what the routes of a facility open, which sizes are small. Bounded, so that
 * a law that is kept for long stays small; what finds no room is worked out anew. Two who ask at
 * once may both work it out, and come to the same.
 */
public final class Kept {
  private static final int ROOM = 1000;

  private final Map<Object, Object> found = new ConcurrentHashMap<>();

  /** Nothing yet. */
  public Kept() {}

  /**
   * What {@code answer} gives of {@code asked}, from which alone, with the law, it must follow.
   *
   * @param asked what is asked, by which it is found again
   * @param type type of the answer
   * @param answer the answer, for the first who asks
   */
  public <V> V once(Object asked, Class<V> type, Supplier<V> answer) {
    Object known = found.get(asked);
    if (known != null) {
      return type.cast(known);
    }
    V fresh = answer.get();
    if (found.size() < ROOM) {
      found.put(asked, fresh);
    }
    return fresh;
  }
}
