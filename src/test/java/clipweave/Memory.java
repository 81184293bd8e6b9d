package clipweave;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** Temporary folders in the machine's memory, where it has such: flushing costs nothing there. */
final class Memory implements TempDirFactory {
  private static final Path SHARED = Path.of("/dev/shm");

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext extension)
      throws IOException {
    boolean isThere = Files.isDirectory(SHARED) && Files.isWritable(SHARED);
    return isThere
        ? Files.createTempDirectory(SHARED, "clipweave")
        : Files.createTempDirectory("clipweave");
  }
}
