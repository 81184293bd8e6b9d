package clipweave.names;

/** File names that every file system, Obsidian and a wikilink can hold (L13). */
public final class SafeName {
  private SafeName() {}

  /**
   * A title made into a note's name, without {@code .md}: NFC, at most 237 UTF-8 bytes, never empty
   * ({@code Untitled}).
   */
  public static String of(String title) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The same with {@code " " + suffix} at its end, cut so that it still fits. */
  public static String withSuffix(String name, String suffix) {
    throw new UnsupportedOperationException("not yet");
  }
}
