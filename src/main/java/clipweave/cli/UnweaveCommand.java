package clipweave.cli;

import clipweave.NoteRequest;
import clipweave.UnweaveFlow;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code clipweave unweave NOTE [--vault DIR]}. */
@Command(
    name = "unweave",
    header = {
      "Print a note's body without the links we made: the clip's body, byte for byte.",
      "",
      "Examples:",
      "  clipweave unweave Notes/Clippings/Moat.md",
      "  clipweave unweave Notes/Clippings/Moat.md > moat-as-clipped.md",
      ""
    })
final class UnweaveCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Parameters(paramLabel = "NOTE", description = "a note of the vault")
  private Path note;

  @Override
  public Integer call() {
    NoteRequest request = new NoteRequest(root.folder(), note, root.vault(), root.settings());
    root.voices().out().bytes(UnweaveFlow.run(request));
    return ExitCode.DONE.number();
  }
}
