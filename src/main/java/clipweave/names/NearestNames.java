package clipweave.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Names that a mistyped one may have meant: equal after folding, or few slips of the hand away. A
 * name is compared letter by letter only if its length and its set of letters are near.
 */
final class NearestNames {
  private static final int AT_MOST = 5;
  private static final Comparator<Hit> NEAREST =
      Comparator.comparingInt(Hit::distance)
          .thenComparing(hit -> hit.name().path(), CodePointOrder.SHORTEST);

  private record Name(String path, String folded, long letters) {}

  private record Hit(Name name, int distance) {}

  private final List<String> paths;
  private volatile TreeMap<Integer, List<Name>> byLength;

  NearestNames(Collection<String> paths) {
    this.paths = List.copyOf(paths);
  }

  List<String> to(String target) {
    Name wanted = name(target);
    int length = wanted.folded().length();
    int reach = length < 4 ? 0 : Math.min(3, Math.max(1, length / 5));
    String title = Fold.title(wanted.folded());
    List<Hit> hits = new ArrayList<>();
    int wide = reach + 2;
    for (List<Name> names : byLength().subMap(length - wide, true, length + wide, true).values()) {
      for (Name name : names) {
        measure(wanted, title, name, reach, hits);
      }
    }
    hits.sort(NEAREST);
    return hits.stream().limit(AT_MOST).map(hit -> hit.name().path()).toList();
  }

  private static void measure(Name wanted, String title, Name name, int reach, List<Hit> hits) {
    if (Long.bitCount(wanted.letters() ^ name.letters()) > 2 * reach + 2) {
      return;
    }
    int distance = SlipDistance.between(wanted.folded(), name.folded(), reach);
    if (!title.isEmpty() && (distance > 0) && Fold.title(name.folded()).equals(title)) {
      distance = 0;
    }
    if (distance <= reach) {
      hits.add(new Hit(name, distance));
    }
  }

  /** Made when first asked for: most runs have no broken link. */
  private TreeMap<Integer, List<Name>> byLength() {
    TreeMap<Integer, List<Name>> made = byLength;
    if (made == null) {
      made = new TreeMap<>();
      for (String path : paths) {
        Name name = name(path);
        made.computeIfAbsent(name.folded().length(), length -> new ArrayList<>()).add(name);
      }
      byLength = made;
    }
    return made;
  }

  private static Name name(String path) {
    String folded = Fold.name(Paths.name(Paths.stem(path)).strip());
    long letters = folded.chars().mapToLong(c -> 1L << (c * 31 >> 2)).reduce(0, (a, b) -> a | b);
    return new Name(path, folded, letters);
  }
}
