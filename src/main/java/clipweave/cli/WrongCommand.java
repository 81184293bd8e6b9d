package clipweave.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was probably meant (X2). */
final class WrongCommand implements IParameterExceptionHandler {
  private final Supplier<Talk> talk;

  WrongCommand(Supplier<Talk> talk) {
    this.talk = talk;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      unmatched(unmatched.getCommandLine(), unmatched.getUnmatched().get(0));
    } else if (e instanceof MissingParameterException missing) {
      say(missing(missing), see(e.getCommandLine()));
    } else if (e.getArgSpec() != null && e.getValue() != null) {
      say("'" + e.getValue() + "' will not do for " + name(e.getArgSpec()), choice(e));
    } else {
      say(lowered(e.getMessage()), see(e.getCommandLine()));
    }
    return ExitCode.WRONG.number();
  }

  private void say(String says, String hint) {
    talk.get().wrong(says, hint);
  }

  private void unmatched(CommandLine line, String word) {
    if (word.startsWith("-") && word.length() > 1) {
      String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      say("no option '" + name + "'", meant(name, options(line)).orElse(see(line)));
    } else if (line.getSubcommands().isEmpty()) {
      say("'" + word + "' is one word too many", see(line));
    } else {
      TreeSet<String> commands = new TreeSet<>(line.getSubcommands().keySet());
      say("no command '" + word + "'", meant(word, commands).orElse(see(line)));
    }
  }

  private static Optional<String> meant(String typed, TreeSet<String> words) {
    return Nearest.to(typed, words).map(w -> "did you mean '" + w + "'?");
  }

  private static TreeSet<String> options(CommandLine line) {
    return line.getCommandSpec().options().stream()
        .map(OptionSpec::longestName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String missing(MissingParameterException e) {
    ArgSpec first = e.getMissing().get(0);
    CommandSpec command = e.getCommandLine().getCommandSpec();
    return first.isOption()
        ? name(first) + " needs " + first.paramLabel()
        : command.name() + " needs a " + first.paramLabel();
  }

  private static String name(ArgSpec arg) {
    return arg.isOption() ? ((OptionSpec) arg).longestName() : arg.paramLabel();
  }

  private static String choice(ParameterException e) {
    Class<?> type = e.getArgSpec().auxiliaryTypes()[0];
    if (!type.isEnum()) {
      return type == int.class ? "a whole number is wanted" : see(e.getCommandLine());
    }
    List<String> words =
        List.of(type.getEnumConstants()).stream().map(c -> Words.lower((Enum<?>) c)).toList();
    return "choose from " + String.join(", ", words);
  }

  private static String see(CommandLine line) {
    String name = line.getCommandSpec().qualifiedName();
    return "'" + name + " --help' tells how";
  }

  private static String lowered(String message) {
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
