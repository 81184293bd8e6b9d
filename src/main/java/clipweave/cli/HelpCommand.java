package clipweave.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code clipweave help [COMMAND]}. */
@Command(
    name = "help",
    header = {
      "Tell about clipweave, or about one command.",
      "",
      "Examples:",
      "  clipweave help",
      "  clipweave help import",
      ""
    })
final class HelpCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "what to tell about")
  private String command;

  @Override
  public Integer call() {
    CommandLine root = spec.parent().commandLine();
    CommandLine about = command == null ? root : find(root);
    about.usage(root.getOut(), root.getColorScheme());
    return ExitCode.DONE.number();
  }

  private CommandLine find(CommandLine root) {
    Map<String, CommandLine> commands = root.getSubcommands();
    if (!commands.containsKey(command)) {
      throw new UnmatchedArgumentException(root, List.of(command));
    }
    return commands.get(command);
  }
}
