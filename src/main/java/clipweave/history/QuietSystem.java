package clipweave.history;

import java.io.File;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The only system that JGit gets to see: no user, no home, no settings, no clock, no git. Left to
 * itself it runs {@code git}, measures the disk and writes what it found to the user's home.
 */
@SuppressWarnings("deprecation") // two methods that JGit still declares abstract
final class QuietSystem extends SystemReader {
  private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

  /** From now on, for all of JGit in this program. */
  static void install() {
    if (!(SystemReader.getInstance() instanceof QuietSystem)) {
      SystemReader.setInstance(new QuietSystem());
      FS.FileStoreAttributes.setBackground(false);
    }
  }

  @Override
  public String getHostname() {
    return "localhost";
  }

  @Override
  public String getenv(String variable) {
    return null;
  }

  @Override
  public String getProperty(String key) {
    return System.getProperty(key);
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    FileBasedConfig settings = new Fixed(parent, fs);
    settings.setString("core", null, "sha1implementation", "jdkNative");
    return settings;
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new Fixed(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new Fixed(parent, fs);
  }

  @Override
  public long getCurrentTime() {
    return 0;
  }

  @Override
  public int getTimezone(long when) {
    return 0;
  }

  /** Settings that stand in no file; every disk is said to be measured already. */
  private static final class Fixed extends FileBasedConfig {
    Fixed(Config parent, FS fs) {
      super(parent, new File("none"), fs);
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long usual, TimeUnit unit) {
      return section.equals("filesystem")
          ? unit.convert(TICK_NANOS, TimeUnit.NANOSECONDS)
          : super.getTimeUnit(section, subsection, name, usual, unit);
    }
  }
}
