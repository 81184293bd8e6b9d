package clipweave.disk;

import java.nio.file.Path;

/** Paths as people write them in settings: {@code ~} is their home, which no shell puts in here. */
public final class HomeFolder {
  private HomeFolder() {}

  /** The path that is meant; a name that only begins with {@code ~} is a name. */
  public static Path path(String written) {
    boolean isHome = written.equals("~") || written.startsWith("~/") || written.startsWith("~\\");
    return isHome
        ? Path.of(System.getProperty("user.home"), written.substring(1))
        : Path.of(written);
  }
}
