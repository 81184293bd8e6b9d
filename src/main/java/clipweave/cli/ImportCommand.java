package clipweave.cli;

import clipweave.ImportFlow;
import clipweave.ImportRequest;
import clipweave.vault.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code clipweave import CLIP... --vault DIR}. */
@Command(
    name = "import",
    header = {
      "Read clips (files or folders) and weave them into a vault.",
      "",
      "Examples:",
      "  clipweave import Downloads/clips --vault Notes       a folder, with all below it",
      "  clipweave import a.md b.txt --vault Notes            two clips",
      "  clipweave import clips --vault Notes -n --diff       every change, and none is made",
      "  clipweave import Notes/Clippings --vault Notes       clips woven where they lie",
      ""
    })
final class ImportCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Parameters(
      paramLabel = "CLIP",
      arity = "1..*",
      description = "a .md, .markdown or .txt file, or a folder of them")
  private List<Path> clips;

  @Override
  public Integer call() {
    Report report = run(request());
    Reports.print(root, report);
    return ExitCode.of(report).number();
  }

  private ImportRequest request() {
    return new ImportRequest(
        root.folder(),
        clips,
        root.vault(),
        root.isDryRun(),
        root.wantsDiff(),
        root.settings(),
        root.waitSeconds());
  }

  private Report run(ImportRequest request) {
    return Reports.watched(root, progress -> ImportFlow.run(request, progress));
  }
}
