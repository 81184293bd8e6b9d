package clipweave.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** One command line: read, run, answered. */
public final class Cli {
  private final Voices voices;
  private final Root root;
  private final CommandLine line;

  private Cli(Terminal terminal) {
    voices = Voices.of(terminal);
    root = new Root(voices);
    line = new CommandLine(root);
  }

  /** Runs a command and returns its exit code. Nothing is thrown, whatever happens. */
  public static int run(Terminal terminal, String... args) {
    return PlainRun.tried(terminal, args).orElseGet(() -> new Cli(terminal).run(args));
  }

  /** The commands, in the order of the help: a new one is put in here. */
  private static List<Object> commands() {
    return List.of(
        new ImportCommand(),
        new SyncCommand(),
        new WeaveCommand(),
        new GraphCommand(),
        new LinksCommand(),
        new EntitiesCommand(),
        new CheckCommand(),
        new ExplainCommand(),
        new UndoCommand(),
        new UnweaveCommand(),
        new LogCommand(),
        new InitCommand(),
        new CompletionCommand(),
        new HelpCommand());
  }

  private int run(String... args) {
    try {
      commands().forEach(line::addSubcommand);
      settle();
      int code = line.execute(colorWithValue(args));
      voices.flush();
      return code;
    } catch (Throwable failure) {
      return ended(failure);
    }
  }

  private void settle() {
    line.setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOverwrittenOptionsAllowed(true)
        .setUsageHelpWidth(96)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setOut(new PrintWriter(voices.out(), true))
        .setErr(new PrintWriter(voices.err(), true))
        .setParameterExceptionHandler(new WrongCommand(this::talk))
        .setExecutionExceptionHandler((failure, command, parsed) -> ended(failure));
    everyCommand(line);
  }

  private static void everyCommand(CommandLine line) {
    line.getCommandSpec()
        .usageMessage()
        .abbreviateSynopsis(true)
        .sortOptions(false)
        .synopsisSubcommandLabel("COMMAND")
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n");
    line.getSubcommands().values().forEach(Cli::everyCommand);
  }

  /** {@code --color} alone means always; an optional value would eat the word after it. */
  private static String[] colorWithValue(String[] args) {
    String[] out = args.clone();
    int end = Arrays.asList(args).indexOf("--");
    for (int i = 0; i < (end < 0 ? out.length : end); i++) {
      if (out[i].equals("--color")) {
        out[i] = "--color=always";
      }
    }
    return out;
  }

  private int ended(Throwable failure) {
    try {
      voices.out().flush();
      talk().failure(failure, root.isVerbose());
      voices.flush();
    } catch (RuntimeException nobodyListens) {
      // a stream is full or gone, and with it the place to say so: the exit code still does
    }
    return ExitCode.of(failure).number();
  }

  private Talk talk() {
    return voices.talk(root.color());
  }
}
