package clipweave.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files that a run replaced, kept under a hidden name until it is over: an editor that had one
 * open may still write into it. What it wrote comes back into sight.
 */
final class OldFiles {
  private final Inside inside;
  private final Writing writing;
  private final Conflicts conflicts;

  OldFiles(Inside inside, Writing writing, Conflicts conflicts) {
    this.inside = inside;
    this.writing = writing;
    this.conflicts = conflicts;
  }

  /**
   * Deletes an old file that holds what it held; else brings its text back into sight.
   *
   * @param ours the hash of what we put at {@code target}; none if that is not known
   * @return where the text that was <em>not</em> left at {@code target} lies; empty if deleted
   */
  Optional<String> settle(Path old, Path target, Optional<String> ours) throws IOException {
    Stands now = Stands.at(old);
    if (now.isMissing()) {
      return Optional.empty();
    }
    if (now.is(TempName.hashOf(old))) {
      writing.delete(old);
      return Optional.empty();
    }
    return Optional.of(bringBack(old, target, ours));
  }

  /** The person's text to its place and ours beside it; or his beside it, if the place is taken. */
  String bringBack(Path old, Path target, Optional<String> ours) throws IOException {
    String path = inside.pathOf(target);
    Stands there = Stands.at(target);
    if (there.isMissing()) {
      writing.moveNew(old, target);
      return path;
    }
    if (there.is(ours)) {
      return exchange(old, target, ours.get());
    }
    return conflicts.placeBeside(path, old, Stands.at(old).hash());
  }

  /** The second name of ours is its way out: what is written into it meanwhile stays in sight. */
  private String exchange(Path old, Path target, String ours) throws IOException {
    String path = inside.pathOf(target);
    String name = conflicts.freeName(path, ours);
    if (Stands.at(inside.file(name)).isMissing()) {
      try {
        writing.link(inside.file(name), target);
      } catch (Writing.NoLinksException e) {
        return conflicts.placeBeside(path, old, Stands.at(old).hash());
      }
    }
    writing.move(old, target);
    return name;
  }
}
