package clipweave;

import clipweave.disk.FolderWatch;
import clipweave.note.CannotGoOn;
import clipweave.vault.Report;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** Syncs whenever something changed in the clip folders or the vault, until it is stopped. */
public final class SyncWatch {
  /** A folder on another machine may change without a word. */
  private static final Duration AT_LAST = Duration.ofMinutes(5);

  /** What was in the way may be gone soon. */
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(30);

  private final SyncRequest request;
  private final Function<SyncRequest, Report> sync;
  private final Listener listener;
  private final CountDownLatch ended = new CountDownLatch(1);
  private FolderWatch waiting;
  private boolean isStopped;

  /** Who hears what every round came to. */
  public interface Listener {
    /** A round is over. */
    void hear(Report report);

    /** A round after the first could not be done; there will be another one. */
    void hear(CannotGoOn trouble);
  }

  /**
   * Has done nothing yet.
   *
   * @param sync does one round
   */
  public SyncWatch(SyncRequest request, Function<SyncRequest, Report> sync, Listener listener) {
    this.request = request;
    this.sync = sync;
    this.listener = listener;
  }

  /**
   * Goes on until {@link #stop}.
   *
   * @throws CannotGoOn if the first round could not be done
   */
  public void run() {
    try {
      boolean goesOn = true;
      List<Path> folders = SyncFlow.folders(request);
      for (boolean isFirst = true; goesOn; isFirst = false) {
        folders = folders(folders);
        try (FolderWatch watch = FolderWatch.over(folders)) {
          Duration most = round(isFirst);
          goesOn = await(watch, most);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      ended.countDown();
    }
  }

  /** As the settings name them now; while they are wrong, as they did before. */
  private List<Path> folders(List<Path> before) {
    try {
      return SyncFlow.folders(request);
    } catch (CannotGoOn toldByTheRound) {
      return before;
    }
  }

  /** How long to wait for the next one at most. */
  private Duration round(boolean isFirst) {
    try {
      listener.hear(sync.apply(request));
      return AT_LAST;
    } catch (CannotGoOn trouble) {
      if (isFirst) {
        throw trouble;
      }
      listener.hear(trouble);
      return AFTER_TROUBLE;
    }
  }

  private boolean await(FolderWatch watch, Duration most) throws InterruptedException {
    synchronized (this) {
      if (isStopped) {
        return false;
      }
      waiting = watch;
    }
    return watch.await(most) != FolderWatch.End.CLOSED;
  }

  /** No round begins from now on; the one that is under way is done to its end. */
  public synchronized void stop() {
    isStopped = true;
    if (waiting != null) {
      waiting.close();
    }
  }

  /** Waits for the end of {@link #run}. */
  public void awaitEnd() throws InterruptedException {
    ended.await();
  }
}
