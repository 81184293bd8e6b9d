package clipweave;

import clipweave.vault.Progress;
import clipweave.vault.Report;

/** Reads clips and weaves them into a vault. */
public final class ImportFlow {
  private ImportFlow() {}

  /** Does what {@code request} asks, or only plans it. */
  public static Report run(ImportRequest request, Progress progress) {
    throw new UnsupportedOperationException("import is not there yet");
  }
}
