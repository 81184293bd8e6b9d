package clipweave.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Notes that have most of their words in common. Only those are compared that share one of the
 * smallest hashes of their sketches, so that the time grows with the notes, not with their pairs.
 */
final class AlikeNotes {
  /**
   * Measured on 800 real clips: pairs that a reader calls one text begin at .54, others end at .40.
   */
  private static final double ALIKE = 0.5;

  /** What stands in more notes than these is a form that they were written by. */
  private static final int MOST_NOTES = 20;

  /** Two texts that are half the same have one of so many smallest hashes in common. */
  private static final int LOOKED_AT = 24;

  private final List<String> paths = new ArrayList<>();
  private final List<Sketch> sketches = new ArrayList<>();
  private final Set<Integer> common = new HashSet<>();
  private final int[] first;

  private AlikeNotes(Collection<NoteReading> readings) {
    for (NoteReading reading : readings) {
      if (reading.prints().sketch().isPresent()) {
        paths.add(reading.node().id());
        sketches.add(reading.prints().sketch().get());
      }
    }
    first = new int[paths.size()];
    Arrays.setAll(first, i -> i);
  }

  /** The groups, each in the order of the readings; a note that is like one of a group is in it. */
  static List<List<String>> groups(Collection<NoteReading> readings) {
    AlikeNotes notes = new AlikeNotes(readings);
    notes.findCommon();
    notes.pairs().forEach(notes::join);
    Map<Integer, List<String>> groups = new TreeMap<>();
    for (int i = 0; i < notes.paths.size(); i++) {
      groups.computeIfAbsent(notes.first(i), f -> new ArrayList<>()).add(notes.paths.get(i));
    }
    return groups.values().stream().filter(g -> g.size() > 1).toList();
  }

  private void findCommon() {
    int[] hashes = sketches.stream().flatMapToInt(s -> Arrays.stream(s.hashes())).toArray();
    Arrays.sort(hashes);
    for (int i = MOST_NOTES; i < hashes.length; i++) {
      if (hashes[i] == hashes[i - MOST_NOTES]) {
        common.add(hashes[i]);
      }
    }
  }

  /** The pairs worth comparing: the number of one in the upper half, of the other in the lower. */
  private Set<Long> pairs() {
    Map<Integer, List<Integer>> notes = new HashMap<>();
    for (int i = 0; i < sketches.size(); i++) {
      int note = i;
      Arrays.stream(sketches.get(i).hashes())
          .filter(h -> !common.contains(h))
          .limit(LOOKED_AT)
          .forEach(h -> notes.computeIfAbsent(h, x -> new ArrayList<>(1)).add(note));
    }
    Set<Long> pairs = new TreeSet<>();
    notes.values().forEach(same -> addPairs(same, pairs));
    return pairs;
  }

  private static void addPairs(List<Integer> same, Set<Long> pairs) {
    for (int i = 0; i < same.size(); i++) {
      for (int j = i + 1; j < same.size(); j++) {
        pairs.add((long) same.get(i) << 32 | same.get(j));
      }
    }
  }

  private void join(long pair) {
    int one = (int) (pair >>> 32);
    int other = (int) pair;
    if (sketches.get(one).likeness(sketches.get(other), common::contains) >= ALIKE) {
      int a = first(one);
      int b = first(other);
      first[Math.max(a, b)] = Math.min(a, b);
    }
  }

  /** The first of a note's group so far. */
  private int first(int note) {
    int at = note;
    while (first[at] != at) {
      first[at] = first[first[at]];
      at = first[at];
    }
    return at;
  }
}
