package clipweave.cli;

import clipweave.LogFlow;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code clipweave log --vault DIR}. */
@Command(
    name = "log",
    header = {
      "List the runs, the last one first, and what each changed.",
      "",
      "Examples:",
      "  clipweave log --vault Notes       one line a run",
      "  clipweave log --vault Notes -v    and one for each file it changed",
      ""
    })
final class LogCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Override
  public Integer call() {
    List<LogFlow.Line> lines = LogFlow.run(root.folder(), root.vault());
    Out out = root.voices().out();
    if (root.wantsJson()) {
      LogPrinter.json(out, lines);
    } else {
      LogPrinter.print(out, lines, root.isVerbose());
    }
    return ExitCode.DONE.number();
  }
}
