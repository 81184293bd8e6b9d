package clipweave.disk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What becomes of a hidden file of a run that nobody finishes any more. */
final class Sweep {
  private static final String NOBODY_KNOWS = "Recovered.md";

  private final Inside inside;
  private final Writing writing;
  private final OldFiles olds;

  Sweep(Inside inside, Writing writing, OldFiles olds) {
    this.inside = inside;
    this.writing = writing;
    this.olds = olds;
  }

  /** The path under which its text came back into sight; empty if it could go. */
  Optional<String> settle(Path leftover) throws IOException {
    if (TempName.hashOf(leftover).isEmpty()) {
      writing.delete(leftover);
      return Optional.empty();
    }
    if (Stands.at(leftover).is(TempName.hashOf(leftover))) {
      writing.delete(leftover);
      return Optional.empty();
    }
    return olds.settle(leftover, owner(leftover), Optional.empty());
  }

  /** The file in the same folder whose name has the old file's key. */
  private Path owner(Path leftover) throws IOException {
    try (DirectoryStream<Path> siblings = Files.newDirectoryStream(leftover.getParent())) {
      for (Path sibling : siblings) {
        if (TempName.belongs(leftover, sibling)) {
          return sibling;
        }
      }
    }
    return inside.file(inside.pathOf(leftover.resolveSibling(NOBODY_KNOWS)));
  }
}
