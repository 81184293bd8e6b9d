package clipweave.disk;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A few threads that wait for the disk while the run goes on, behind a short queue: at most a
 * handful of texts are in memory.
 */
final class Flushers implements AutoCloseable {
  private static final int QUEUE = 16;

  private final ThreadPoolExecutor threads;
  private final AtomicReference<Throwable> failed = new AtomicReference<>();

  /** With no threads, the caller does all the work himself, in order. */
  Flushers(int count) {
    threads = count == 0 ? null : pool(count);
  }

  private static ThreadPoolExecutor pool(int count) {
    return new ThreadPoolExecutor(
        count,
        count,
        0,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(QUEUE),
        Flushers::thread,
        new ThreadPoolExecutor.CallerRunsPolicy());
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "clipweave-flush");
    thread.setDaemon(true);
    return thread;
  }

  /** One file to be written. */
  interface Work {
    void run() throws IOException;
  }

  /** The first file that could not be written. */
  static final class Failed extends Exception {
    private static final long serialVersionUID = 1;
    private final String path;
    private final IOException fault;

    Failed(String path, IOException fault) {
      super(fault);
      this.path = path;
      this.fault = fault;
    }

    String path() {
      return path;
    }

    IOException fault() {
      return fault;
    }
  }

  void submit(String path, Work work) throws Failed {
    check();
    if (threads == null) {
      run(path, work);
      check();
    } else {
      threads.execute(() -> run(path, work));
    }
  }

  private void run(String path, Work work) {
    if (failed.get() != null) {
      return;
    }
    try {
      work.run();
    } catch (IOException e) {
      failed.compareAndSet(null, new Failed(path, e));
    } catch (RuntimeException | Error e) {
      failed.compareAndSet(null, e);
    }
  }

  private void check() throws Failed {
    Throwable first = failed.get();
    if (first instanceof Failed file) {
      throw file;
    } else if (first instanceof RuntimeException bug) {
      throw bug;
    } else if (first instanceof Error worse) {
      throw worse;
    }
  }

  /** Returns when every file is on the disk. */
  void await() throws Failed {
    close();
    check();
  }

  @Override
  public void close() {
    if (threads == null) {
      return;
    }
    threads.shutdown();
    boolean interrupted = false;
    while (!threads.isTerminated()) {
      try {
        threads.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
