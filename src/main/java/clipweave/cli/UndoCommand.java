package clipweave.cli;

import clipweave.UndoFlow;
import clipweave.UndoRequest;
import clipweave.vault.Report;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code clipweave undo --vault DIR [RUN]}. */
@Command(
    name = "undo",
    header = {
      "Take a run back: the last one, or one that 'clipweave log' lists.",
      "What you edited since stays; notes that go lie in the vault's .trash.",
      "",
      "Examples:",
      "  clipweave undo --vault Notes             the last run; once more for the one before",
      "  clipweave undo --vault Notes 3           run 3",
      "  clipweave undo --vault Notes -n --diff   see what would become of your notes",
      ""
    })
final class UndoCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Parameters(paramLabel = "RUN", arity = "0..1", description = "the number of a run")
  private Integer run;

  @Override
  public Integer call() {
    UndoRequest request =
        new UndoRequest(
            root.folder(),
            root.vault(),
            Optional.ofNullable(run),
            root.isDryRun(),
            root.wantsDiff(),
            root.settings(),
            root.waitSeconds());
    Report report = Reports.watched(root, progress -> UndoFlow.run(request));
    Reports.print(root, report);
    return ExitCode.of(report).number();
  }
}
