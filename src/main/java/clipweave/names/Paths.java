package clipweave.names;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The parts of a vault path, as strings: {@code folder/name.md}. */
final class Paths {
  private Paths() {}

  /** What follows the last slash. */
  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Everything up to and with the last slash; empty at the root. */
  static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  static boolean isNote(String path) {
    return path.regionMatches(true, path.length() - 3, ".md", 0, 3);
  }

  /** A note's path without {@code .md}; any other path as it is. */
  static String stem(String path) {
    return isNote(path) ? path.substring(0, path.length() - 3) : path;
  }

  /** Whether a path goes by {@code .} or {@code ..} and so starts at its note (L4). */
  static boolean hasDots(String path) {
    if (path.indexOf('.') < 0) {
      return false;
    }
    String framed = "/" + path + "/";
    return framed.contains("/./") || framed.contains("/../");
  }

  /** The vault path of a relative one; empty when it leads out of the vault. */
  static Optional<String> join(String folder, String relative) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (folder + relative).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  /** How to get from a folder to a path: {@code ../b/note}. */
  static String relative(String folder, String path) {
    int shared = 0;
    int end = Math.min(folder.length(), path.length());
    for (int i = 0; i < end && folder.charAt(i) == path.charAt(i); i++) {
      shared = folder.charAt(i) == '/' ? i + 1 : shared;
    }
    long up = folder.chars().skip(shared).filter(c -> c == '/').count();
    return "../".repeat((int) up) + path.substring(shared);
  }
}
