package clipweave.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** The names by the length of their folded forms, and by their titles' folded forms. */
  private record Index(TreeMap<Integer, List<Name>> byLength, Map<String, List<Name>> byTitle) {}

  private final List<String> paths;
  private volatile Index index;

  NearestNames(Collection<String> paths) {
    this.paths = List.copyOf(paths);
  }

  List<String> to(String target) {
    Name wanted = name(target);
    Set<Name> equal =
        Set.copyOf(index().byTitle().getOrDefault(Fold.title(wanted.folded()), List.of()));
    List<Hit> hits = new ArrayList<>();
    equal.forEach(name -> hits.add(new Hit(name, 0)));
    for (Hit hit : near(wanted)) {
      if (!equal.contains(hit.name())) {
        hits.add(hit);
      }
    }
    hits.sort(NEAREST);
    return hits.stream().limit(AT_MOST).map(hit -> hit.name().path()).toList();
  }

  private List<Hit> near(Name wanted) {
    int length = wanted.folded().length();
    int reach = length < 4 ? 0 : Math.min(3, Math.max(1, length / 5));
    List<Hit> hits = new ArrayList<>();
    for (List<Name> names :
        index().byLength().subMap(length - reach, true, length + reach, true).values()) {
      for (Name name : names) {
        if (Long.bitCount(wanted.letters() ^ name.letters()) <= 2 * reach) {
          int distance = SlipDistance.between(wanted.folded(), name.folded(), reach);
          if (distance <= reach) {
            hits.add(new Hit(name, distance));
          }
        }
      }
    }
    return hits;
  }

  /** Made when first asked for: most runs have no broken link. */
  private Index index() {
    Index made = index;
    if (made == null) {
      made = new Index(new TreeMap<>(), new HashMap<>());
      for (String path : paths) {
        Name name = name(path);
        String title = Fold.title(name.folded());
        made.byLength().computeIfAbsent(name.folded().length(), k -> new ArrayList<>()).add(name);
        if (!title.isEmpty()) {
          made.byTitle().computeIfAbsent(title, k -> new ArrayList<>()).add(name);
        }
      }
      index = made;
    }
    return made;
  }

  private static Name name(String path) {
    String folded = Fold.name(Paths.name(Paths.stem(path)).strip());
    long letters = folded.chars().mapToLong(c -> 1L << (c * 31 >> 2)).reduce(0, (a, b) -> a | b);
    return new Name(path, folded, letters);
  }
}
