package clipweave.cli;

import clipweave.SyncFlow;
import clipweave.SyncRequest;
import clipweave.SyncWatch;
import clipweave.note.CannotGoOn;
import clipweave.note.Problem;
import clipweave.vault.Report;
import java.util.List;

/** {@code sync --watch}: tells of every round that has news, until the process is stopped. */
final class Watching implements SyncWatch.Listener {
  private final Root root;
  private final SyncWatch watch;
  private boolean isFirst = true;
  private List<Problem> lastProblems = List.of();
  private String lastTrouble = "";

  Watching(Root root, SyncRequest request) {
    this.root = root;
    this.watch =
        new SyncWatch(
            request, r -> Reports.watched(root, progress -> SyncFlow.run(r, progress)), this);
  }

  /** A signal lets the round that is under way come to its end. */
  ExitCode run() {
    Thread end = new Thread(this::end);
    Runtime.getRuntime().addShutdownHook(end);
    watch.run();
    return ExitCode.DONE;
  }

  private void end() {
    watch.stop();
    try {
      watch.awaitEnd();
    } catch (InterruptedException killed) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void hear(Report report) {
    boolean isNews = !report.changes().isEmpty() || !report.problems().equals(lastProblems);
    if (isFirst || isNews) {
      Reports.print(root, report);
    }
    if (isFirst && !root.isQuiet()) {
      root.voices().talk(root.color()).summary("waiting for changes; Ctrl-C ends it");
    }
    root.voices().flush();
    isFirst = false;
    lastProblems = report.problems();
    lastTrouble = "";
  }

  @Override
  public void hear(CannotGoOn trouble) {
    if (!trouble.says().equals(lastTrouble)) {
      root.voices().talk(root.color()).failure(trouble, root.isVerbose());
      root.voices().flush();
    }
    lastTrouble = trouble.says();
  }
}
