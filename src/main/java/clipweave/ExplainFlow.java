package clipweave;

import clipweave.vault.Explanation;

/** Tells where the fields and links of a file come from. */
public final class ExplainFlow {
  private ExplainFlow() {}

  /** Every field and link of the file that {@code request} names. */
  public static Explanation run(NoteRequest request) {
    throw new UnsupportedOperationException("explain is not there yet");
  }
}
