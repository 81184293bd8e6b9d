package clipweave.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What fish needs to complete a command line: one {@code complete} line for each word. */
final class FishCompletion {
  private final StringBuilder out = new StringBuilder();

  private FishCompletion() {}

  static String of(CommandLine line) {
    FishCompletion fish = new FishCompletion();
    fish.out.append("# what fish completes after clipweave\n");
    for (Map.Entry<String, CommandLine> command : line.getSubcommands().entrySet()) {
      fish.command(command.getKey(), command.getValue().getCommandSpec());
    }
    line.getCommandSpec().options().forEach(fish::option);
    return fish.out.toString();
  }

  private void command(String name, CommandSpec spec) {
    out.append("complete -c clipweave -n __fish_use_subcommand -a ").append(name);
    about(spec.usageMessage().header()[0]);
  }

  private void option(OptionSpec option) {
    out.append("complete -c clipweave");
    for (String name : option.names()) {
      out.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    if (option.arity().max() > 0) {
      out.append(" -r");
    }
    about(option.description()[0]);
  }

  private void about(String words) {
    out.append(" -d '").append(words.replace("'", "\\'")).append("'\n");
  }
}
