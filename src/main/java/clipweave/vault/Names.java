package clipweave.vault;

import clipweave.names.Fold;
import clipweave.names.SafeName;
import java.util.Collection;
import java.util.HashSet;
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
   * Takes a name for a note: the title made safe, else the same with {@code suffix}, else with a
   * longer one.
   *
   * @param suffixes what to tell it apart with, the most wanted first
   */
  String takeFor(String title, Iterable<String> suffixes) {
    String name = SafeName.of(title);
    if (isFree(name)) {
      take(name);
      return name;
    }
    for (String suffix : suffixes) {
      String other = SafeName.withSuffix(name, suffix);
      if (isFree(other)) {
        take(other);
        return other;
      }
    }
    throw new IllegalStateException("no name is free for '" + title + "'");
  }
}
