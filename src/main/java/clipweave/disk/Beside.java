package clipweave.disk;

/**
 * Names the note that takes a text for which there is no room at {@code path}: by the text's hash,
 * so that the same conflict makes the same name (P10).
 */
@FunctionalInterface
public interface Beside {
  /** {@code Name (clip 3f9a).md}. */
  Beside CLIP = (path, digits) -> named(path, " (clip " + digits + ")");

  /**
   * A path in the same folder.
   *
   * @param digits the first digits of the text's hash; more of them when a shorter name is taken
   */
  String name(String path, String digits);

  private static String named(String path, String mark) {
    int dot = path.lastIndexOf('.');
    boolean hasEnding = dot > path.lastIndexOf('/') + 1;
    int end = hasEnding ? dot : path.length();
    return path.substring(0, end) + mark + path.substring(end);
  }
}
