package clipweave.cli;

import clipweave.SyncFlow;
import clipweave.SyncRequest;
import clipweave.vault.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@code sync} that says no more than clips and vault. It is typed most often, mostly has nothing
 * to do, and finds that out sooner than the library for command lines has started; in all other
 * cases the words are for {@link Cli}.
 */
final class PlainRun {
  private final List<Path> clips = new ArrayList<>();
  private Optional<Path> vault = Optional.empty();

  private PlainRun() {}

  /** The exit code of a run that has nothing to do; else empty, and nothing was done or said. */
  static Optional<Integer> tried(Terminal terminal, String... args) {
    PlainRun run = new PlainRun();
    try {
      return run.understands(args)
          ? run.idle(terminal).map(r -> told(terminal, r))
          : Optional.empty();
    } catch (RuntimeException saidBetterByTheWholeRun) {
      return Optional.empty();
    }
  }

  private boolean understands(String... args) {
    if (args.length == 0 || !args[0].equals("sync")) {
      return false;
    }
    for (int i = 1; i < args.length; i++) {
      boolean isVault = args[i].equals("--vault") && vault.isEmpty() && i + 1 < args.length;
      if (isVault) {
        i++;
      }
      if (args[i].isEmpty() || args[i].startsWith("-")) {
        return false;
      }
      take(Path.of(args[i]), isVault);
    }
    return true;
  }

  private void take(Path path, boolean isVault) {
    if (isVault) {
      vault = Optional.of(path);
    } else {
      clips.add(path);
    }
  }

  private Optional<Report> idle(Terminal terminal) {
    return SyncFlow.idle(
        new SyncRequest(
            terminal.folder(),
            clips,
            vault,
            List.of(),
            SyncRequest.Prune.NO,
            false,
            false,
            Optional.empty(),
            0));
  }

  private static int told(Terminal terminal, Report report) {
    Voices voices = Voices.of(terminal);
    Reports.print(new Root(voices), report);
    voices.flush();
    return ExitCode.of(report).number();
  }
}
