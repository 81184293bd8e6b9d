package clipweave.disk;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits for a change in folders, from the moment it is opened on. What is hidden is not looked at,
 * but for the decisions that a user writes into {@code .clipweave}.
 */
public final class FolderWatch implements AutoCloseable {
  /** A file is whole when nothing was written for so long. */
  private static final Duration QUIET = Duration.ofSeconds(1);

  /** So often it may be put off before a folder that never rests is looked at all the same. */
  private static final int MOST_PUT_OFF = 60;

  private static final Set<String> DECISIONS = Set.of("entities.tsv", "tombstones.tsv");

  /** How a waiting ended. */
  public enum End {
    CHANGE,
    /** It lasted too long. */
    NO_CHANGE,
    CLOSED
  }

  private final WatchService service;

  private FolderWatch(WatchService service) {
    this.service = service;
  }

  /**
   * Looks at all below these folders, and at the folders of these files. One that is missing, or
   * more than the machine can look at, is left out: {@link #await} has an end all the same.
   */
  public static FolderWatch over(Collection<Path> places) {
    try {
      WatchService service = FileSystems.getDefault().newWatchService();
      for (Path place : places) {
        register(Files.isRegularFile(place) ? place.resolveSibling("") : place, service);
      }
      return new FolderWatch(service);
    } catch (IOException e) {
      throw Fault.cannotRead("the folders", e);
    }
  }

  private static void register(Path root, WatchService service) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean isOurs = folder.equals(root.resolve(VaultFolder.OURS));
            if (isHidden(folder) && !folder.equals(root) && !isOurs) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (!register(folder)) {
              return FileVisitResult.TERMINATE;
            }
            return isOurs ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          private boolean register(Path folder) {
            try {
              folder.register(
                  service,
                  StandardWatchEventKinds.ENTRY_CREATE,
                  StandardWatchEventKinds.ENTRY_MODIFY,
                  StandardWatchEventKinds.ENTRY_DELETE);
              return true;
            } catch (IOException tooMany) {
              return false;
            }
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  /**
   * Waits until something changed and then rested for a second: a file that is still being written
   * is waited for.
   *
   * @param most how long to wait for the change
   */
  public End await(Duration most) throws InterruptedException {
    try {
      long end = System.nanoTime() + most.toNanos();
      boolean isChanged = false;
      while (!isChanged && System.nanoTime() < end) {
        isChanged = changes(end - System.nanoTime());
      }
      return isChanged ? rested() : End.NO_CHANGE;
    } catch (ClosedWatchServiceException closed) {
      return End.CLOSED;
    }
  }

  private End rested() throws InterruptedException {
    for (int i = 0; i < MOST_PUT_OFF && changes(QUIET.toNanos()); i++) {
      // what is going on will be seen as a whole
    }
    return End.CHANGE;
  }

  /** Whether something that matters changed within so many nanoseconds. */
  private boolean changes(long nanos) throws InterruptedException {
    WatchKey key = service.poll(nanos, TimeUnit.NANOSECONDS);
    if (key == null) {
      return false;
    }
    boolean matters = key.pollEvents().stream().anyMatch(e -> matters(e, (Path) key.watchable()));
    key.reset();
    return matters;
  }

  private static boolean matters(WatchEvent<?> event, Path folder) {
    if (!(event.context() instanceof Path name)) {
      return true;
    }
    return folder.endsWith(VaultFolder.OURS)
        ? DECISIONS.contains(name.toString())
        : !isHidden(name);
  }

  /** Ends the waiting, of another thread too. */
  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw Fault.cannotRead("the folders", e);
    }
  }
}
