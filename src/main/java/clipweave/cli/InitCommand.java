package clipweave.cli;

import clipweave.InitFlow;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code clipweave init --vault DIR}. */
@Command(
    name = "init",
    header = {
      "Write a commented settings file into a vault.",
      "",
      "Examples:",
      "  clipweave init --vault Notes     makes Notes/clipweave.yaml; nothing in it is in force yet",
      ""
    })
final class InitCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Override
  public Integer call() {
    Path vault = root.folder().resolve(root.vault().orElse(Path.of("")));
    String written = InitFlow.run(vault, root.isDryRun(), root.waitSeconds());
    root.voices().out().line("+ " + written);
    return ExitCode.DONE.number();
  }
}
