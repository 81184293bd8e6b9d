package clipweave.names;

/** The forms under which names and titles are held to be the same. */
public final class Fold {
  private Fold() {}

  /** NFC and full case folding, root locale: two file names with equal keys collide somewhere. */
  public static String name(String name) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Letters and digits only, case and diacritics folded, joined: {@code "Open AI"} and {@code
   * "OpenAI"} are equal. Empty when the text has neither letter nor digit.
   */
  public static String title(String title) {
    throw new UnsupportedOperationException("not yet");
  }
}
