package clipweave.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which runs still stand: those that changed something, and that no later run took back. */
public final class Takebacks {
  private final List<Run> runs;
  private final Set<Integer> undone = new HashSet<>();

  public Takebacks(List<Run> runs) {
    this.runs = List.copyOf(runs);
    runs.forEach(r -> r.undoes().ifPresent(undone::add));
  }

  /** Those runs, the first one first; one that takes another back is none of them. */
  public List<Run> open() {
    return runs.stream()
        .filter(r -> r.undoes().isEmpty() && r.isChange() && !undone.contains(r.number()))
        .toList();
  }
}
