package clipweave.cli;

import clipweave.ExplainFlow;
import clipweave.NoteRequest;
import clipweave.vault.Explanation;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code clipweave explain FILE [--vault DIR]}. */
@Command(
    name = "explain",
    header = {
      "Show every field and link of a clip or note: where from, by which rule, how sure.",
      "",
      "Examples:",
      "  clipweave explain Downloads/clips/moat.md",
      "  clipweave explain Notes/Clippings/Moat.md --json",
      "  clipweave explain Notes/Ideas.md                  names that became no link, too",
      ""
    })
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Parameters(paramLabel = "FILE", description = "a clip, or a note of the vault")
  private Path file;

  @Override
  public Integer call() {
    Explanation it =
        ExplainFlow.run(new NoteRequest(root.folder(), file, root.vault(), root.settings()));
    Voices voices = root.voices();
    if (root.wantsJson()) {
      ExplainPrinter.json(voices.out(), it);
    } else {
      new ExplainPrinter(voices.out(), voices.outPaint(root.color())).print(it);
      voices.out().flush();
      it.problems().forEach(voices.talk(root.color())::problem);
    }
    return ExitCode.DONE.number();
  }
}
