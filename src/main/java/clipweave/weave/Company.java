package clipweave.weave;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which notes each note names as they are called, linked or not: notes that name the same others
 * belong together.
 */
final class Company {
  /** More names of one note are not kept, that no list of everything takes up all time. */
  private static final int KEPT = 300;

  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, int[]> named = new HashMap<>();

  /**
   * How a note and another stand to each other.
   *
   * @param both how many notes both name
   * @param share of those that either names
   * @param isNamedBack whether the other names the note
   */
  record Bond(int both, double share, boolean isNamedBack) {}

  /** Remembers the notes that one names. */
  void keep(String path, Collection<String> targets) {
    Set<String> others = new TreeSet<>(targets);
    others.remove(path);
    named.put(path, others.stream().limit(KEPT).mapToInt(this::id).toArray());
  }

  private int id(String path) {
    Integer known = ids.putIfAbsent(path, ids.size());
    return known == null ? ids.size() - 1 : known;
  }

  /** The ids of notes, of those that have been named. */
  Set<Integer> ids(Collection<String> targets) {
    Set<Integer> all = new HashSet<>();
    targets.stream().filter(ids::containsKey).forEach(t -> all.add(ids.get(t)));
    return all;
  }

  /**
   * How a note and another stand to each other.
   *
   * @param here the ids of those that the note names
   */
  Bond bond(String path, Set<Integer> here, String target) {
    int[] there = named.getOrDefault(target, new int[0]);
    int self = ids.getOrDefault(path, -1);
    int both = 0;
    boolean isNamedBack = false;
    for (int id : there) {
      both += here.contains(id) ? 1 : 0;
      isNamedBack |= id == self;
    }
    double share = both / (1.0 + here.size() + there.length - both);
    return new Bond(both, share, isNamedBack);
  }
}
