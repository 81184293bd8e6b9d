package clipweave.weave;

/** Folders of vault paths. */
final class Folders {
  private Folders() {}

  /** Everything in front of the last slash. */
  static String of(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** How much of their folders two paths share, 0 to 1. */
  static double shared(String path, String other) {
    String[] here = of(path).split("/");
    String[] there = of(other).split("/");
    int same = 0;
    while (same < here.length && same < there.length && here[same].equals(there[same])) {
      same++;
    }
    return same / (double) Math.max(here.length, there.length);
  }
}
