package clipweave.cli;

import clipweave.vault.Progress;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the terminal for runs of more than a second; gone without a trace at their end. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

  private final Screen screen;
  private final long start = System.nanoTime();
  private ProgressBar bar;
  private String shown = "";

  ProgressLine(Out err, int columns) {
    this.screen = new Screen(err, columns);
  }

  @Override
  public synchronized void step(String phase, long done, long total) {
    if (System.nanoTime() - start < PATIENCE) {
      return;
    }
    if (!phase.equals(shown)) {
      close();
      shown = phase;
      bar = open(phase, total);
    }
    bar.maxHint(total > 0 ? total : -1);
    bar.stepTo(done);
  }

  private ProgressBar open(String phase, long total) {
    return new ProgressBarBuilder()
        .setTaskName(phase)
        .setInitialMax(total > 0 ? total : -1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .setConsumer(screen)
        .build();
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  /** Our own way to the terminal: the library's looks for its width by native code. */
  private record Screen(Out err, int columns) implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return columns - 1;
    }

    @Override
    public void accept(String rendered) {
      err.print("\r" + rendered);
      err.flush();
    }

    @Override
    public void close() {
      err.print("\r" + " ".repeat(columns - 1) + "\r");
      err.flush();
    }
  }
}
