package clipweave;

import clipweave.note.Problem;
import clipweave.text.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Notes that an outsized share of a run's new links of names would point at: their names are common
 * words, or the user has to say that they are not (LINKING 9.4). They are held back until he does.
 */
final class Crowds {
  private static final int MOST = 50;
  private static final int PARTS = 5;
  private static final String DID = "left unlinked";
  private static final String HINT =
      "accept its name in .clipweave/entities.tsv, or give it a more particular one";

  private final Set<String> before;
  private final Map<String, Integer> notes = new TreeMap<>();
  private final Set<String> held;
  private int links;

  /**
   * @param before those that an earlier run held back, and are to stay so
   */
  Crowds(Collection<String> before) {
    this.before = new TreeSet<>(before);
    this.held = new TreeSet<>(before);
  }

  /** Counts the new links of one note. */
  void add(Collection<String> targets) {
    links += targets.size();
    targets.forEach(t -> notes.merge(t, 1, Integer::sum));
  }

  /** All that are held back, by path; after every note is counted. */
  Set<String> held(Set<String> accepted) {
    notes.forEach(
        (target, n) -> {
          if (n > MOST && n * PARTS > links && !accepted.contains(target)) {
            held.add(target);
          }
        });
    return held;
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (String path : held) {
      Problem problem =
          before.contains(path)
              ? Problem.note(path, Place.START, "too many notes would link it", DID)
              : Problem.look(
                  path,
                  Place.START,
                  notes.get(path) + " notes would link it, more than a fifth of all new links",
                  DID);
      problems.add(problem.withHint(HINT));
    }
    return problems;
  }
}
