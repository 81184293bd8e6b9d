package clipweave.disk;

import clipweave.note.CannotGoOn;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** What the machine said about a file, in our words. */
final class Fault {
  static final String NOTHING_CHANGED = "nothing was changed";
  static final String NEXT_RUN_FINISHES = "the next run finishes what is left";

  static final String LONG_NAME = "its name is too long for this disk";

  private Fault() {}

  /** Some file systems end at 143 bytes, or make two letters of one: no run will ever get there. */
  static boolean isLongName(IOException fault) {
    return fault instanceof FileSystemException file
        && "File name too long".equals(file.getReason());
  }

  static CannotGoOn cannotWrite(String path, IOException fault, String did) {
    return CannotGoOn.failed(path + ": cannot write: " + words(fault) + "; " + did).because(fault);
  }

  static CannotGoOn cannotRead(String path, IOException fault) {
    return CannotGoOn.failed(path + ": cannot read: " + words(fault) + "; " + NOTHING_CHANGED)
        .because(fault);
  }

  /** {@code No space left on device} becomes {@code no space left on device}. */
  static String words(IOException fault) {
    if (fault instanceof AccessDeniedException) {
      return "permission denied";
    } else if (fault instanceof NoSuchFileException) {
      return "no such file or folder";
    } else if (fault instanceof FileAlreadyExistsException) {
      return "something of that name stands there";
    } else if (fault instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    } else if (fault instanceof NotDirectoryException) {
      return "not a folder";
    } else if (fault instanceof FileSystemException file && file.getReason() != null) {
      return lower(file.getReason());
    }
    return fault.getMessage() == null ? "the disk does not say why" : lower(fault.getMessage());
  }

  private static String lower(String reason) {
    return reason.isEmpty()
        ? reason
        : reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
  }
}
