package clipweave.disk;

import clipweave.vault.Step;
import java.io.IOException;
import java.nio.file.Path;

/** Where in the vault's {@code .trash} a file goes: as it lay in the vault, under a free name. */
final class Trash {
  private static final int MOST = 10_000;

  private Trash() {}

  /** The name it would like: the plan's own wish, or its path below {@code .trash}. */
  static String wish(Step step) {
    String prefix = Inside.TRASH + "/";
    return step.path().startsWith(prefix) ? step.path() : prefix + seen(step.source());
  }

  /** In the trash, too, no hidden folder hides what a person may want back. */
  private static String seen(String path) {
    String ours = Inside.OURS + "/";
    return path.startsWith(ours) ? path.substring(ours.length()) : path;
  }

  static Path free(Inside inside, Step step) throws IOException {
    String wish = wish(step);
    inside.makeFolders(inside.file(wish).getParent());
    int dot = wish.lastIndexOf('.');
    int end = dot > wish.lastIndexOf('/') + 1 ? dot : wish.length();
    for (int turn = 1; turn < MOST; turn++) {
      String name = turn == 1 ? wish : wish.substring(0, end) + " " + turn + wish.substring(end);
      Path file = inside.file(name);
      if (Stands.at(file).isMissing()) {
        return file;
      }
    }
    throw new IOException("the trash holds too many files of that name");
  }
}
