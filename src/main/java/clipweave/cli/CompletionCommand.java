package clipweave.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code clipweave completion bash|zsh|fish}. */
@Command(
    name = "completion",
    header = {
      "Print what makes a shell complete our commands and options.",
      "",
      "Examples:",
      "  source <(clipweave completion bash)                  in ~/.bashrc",
      "  source <(clipweave completion zsh)                   in ~/.zshrc",
      "  clipweave completion fish > ~/.config/fish/completions/clipweave.fish",
      ""
    })
final class CompletionCommand implements Callable<Integer> {
  private enum Shell {
    BASH,
    ZSH,
    FISH
  }

  @ParentCommand private Root root;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish")
  private Shell shell;

  @Override
  public Integer call() {
    CommandLine line = spec.parent().commandLine();
    String script =
        switch (shell) {
          // picocli's script makes zsh read it as bash would
          case BASH, ZSH -> AutoComplete.bash("clipweave", line);
          case FISH -> FishCompletion.of(line);
        };
    root.voices().out().print(script.endsWith("\n") ? script : script + "\n");
    return ExitCode.DONE.number();
  }
}
