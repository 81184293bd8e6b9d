package clipweave.vault;

/** Paths in a vault: parts joined by {@code /}. */
public final class Paths {
  private Paths() {}

  /** The path of a name in a folder; the empty folder is the vault itself. */
  public static String in(String folder, String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  /** The folder a path lies in; empty for the vault itself. */
  public static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** The last part of a path. */
  public static String leaf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The last part without its {@code .md}, in any case. */
  public static String stem(String path) {
    String leaf = leaf(path);
    return isNote(leaf) ? leaf.substring(0, leaf.length() - 3) : leaf;
  }

  /** Whether a path ends in {@code .md}, in any case. */
  public static boolean isNote(String path) {
    return path.regionMatches(true, path.length() - 3, ".md", 0, 3);
  }
}
