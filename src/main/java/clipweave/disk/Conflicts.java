package clipweave.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Puts texts where nothing stands yet: at their own place, or beside it. */
final class Conflicts {
  private static final int[] DIGITS = {4, 8, 16, 32, 64};

  private final Inside inside;
  private final Writing writing;
  private final Beside beside;

  Conflicts(Inside inside, Writing writing, Beside beside) {
    this.inside = inside;
    this.writing = writing;
    this.beside = beside;
  }

  /** Gives a file its lasting name, and fails if something stands there. */
  void place(Path file, Path target) throws IOException {
    try {
      writing.link(target, file);
    } catch (Writing.NoLinksException e) {
      writing.moveNew(file, target);
      return;
    }
    writing.delete(file);
  }

  /** Puts a file beside {@code path}; if the same text lies there already, that one will do. */
  String placeBeside(String path, Path file, String hash) throws IOException {
    String free = freeName(path, hash);
    Path target = inside.file(free);
    if (Stands.at(target).is(hash)) {
      writing.delete(file);
    } else {
      place(file, target);
    }
    return free;
  }

  /** The first name that is free or holds the same text. */
  String freeName(String path, String hash) throws IOException {
    String name = "";
    for (int digits : DIGITS) {
      name = beside.name(path, hash.substring(0, digits));
      Stands there = Stands.at(inside.file(name));
      if (there.isMissing() || there.is(hash)) {
        return name;
      }
    }
    throw new FileAlreadyExistsException(name);
  }
}
