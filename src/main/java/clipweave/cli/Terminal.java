package clipweave.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a command finds around it. A test hands it its own.
 *
 * @param out standard output: data
 * @param err standard error: talk
 * @param screens which of {@code out} and {@code err} a person looks at
 * @param columns how wide the screen is
 * @param env the environment's variables
 * @param folder what relative paths are meant from
 */
public record Terminal(
    OutputStream out,
    OutputStream err,
    Set<String> screens,
    int columns,
    Map<String, String> env,
    Path folder) {
  public Terminal {
    Objects.requireNonNull(out);
    Objects.requireNonNull(err);
    screens = Set.copyOf(screens);
    env = Map.copyOf(env);
    Objects.requireNonNull(folder);
  }

  /**
   * The process's own. Java 17 cannot tell which stream is a terminal, so the launcher does;
   * without it none is (X3).
   */
  static Terminal ofProcess() {
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Set.of(System.getProperty("clipweave.screens", "").split(",")),
        Integer.getInteger("clipweave.columns", 80),
        System.getenv(),
        Path.of(""));
  }

  boolean isOutScreen() {
    return screens.contains("out");
  }

  boolean isErrScreen() {
    return screens.contains("err");
  }
}
