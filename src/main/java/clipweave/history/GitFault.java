package clipweave.history;

import clipweave.note.CannotGoOn;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/** What JGit or the machine said about the record of runs, in our words. */
final class GitFault {
  private GitFault() {}

  static CannotGoOn cannotWrite(Path folder, IOException fault, String did) {
    return CannotGoOn.failed(folder.getFileName() + ": cannot write: " + words(fault) + "; " + did)
        .because(fault);
  }

  static String words(Exception fault) {
    boolean hasReason = fault instanceof FileSystemException file && file.getReason() != null;
    String words = hasReason ? ((FileSystemException) fault).getReason() : fault.getMessage();
    return words == null || words.isEmpty()
        ? "the disk does not say why"
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
