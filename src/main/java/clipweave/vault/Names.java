package clipweave.vault;

import clipweave.names.Fold;
import clipweave.names.SafeName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that are taken in a vault. Notes that we make are told apart by their last part alone,
 * so that no new note changes what a bare {@code [[Name]]} means (L8).
 */
final class Names {
  private final Set<String> taken = new HashSet<>();

  Names(Collection<String> paths) {
    paths.forEach(this::take);
  }

  void take(String path) {
    taken.add(Fold.name(Paths.stem(path)));
  }

  boolean isFree(String name) {
    return !taken.contains(Fold.name(name));
  }

  /**
   * Takes a name for a note: the title made safe, else the same with a suffix; with a number where
   * somebody has taken all of these.
   *
   * @param suffixes what to tell it apart with, the most wanted first
   */
  String takeFor(String title, List<String> suffixes) {
    String name = SafeName.of(title);
    String free = name;
    for (int turn = 0; !isFree(free); turn++) {
      boolean isSuffix = turn < suffixes.size();
      String suffix = isSuffix ? suffixes.get(turn) : "" + (turn - suffixes.size() + 2);
      free = SafeName.withSuffix(name, suffix);
    }
    take(free);
    return free;
  }
}
