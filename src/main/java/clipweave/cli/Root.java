package clipweave.cli;

import clipweave.VaultRequest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code clipweave} itself, and the options that every command takes. */
@Command(
    name = "clipweave",
    header = {
      "Turns a heap of saved web clippings into a cross-linked notes vault, and keeps it one.",
      "",
      "Examples:",
      "  clipweave import Downloads/clips --vault Notes            weave a folder of clips",
      "  clipweave import Downloads/clips --vault Notes --dry-run  see what would happen",
      "  clipweave explain Notes/Clippings/Moat.md                 see why it looks as it does",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Exit codes: 0 done, 1 done but something needs a look, 2 wrong command or settings,",
      "3 could not read or write, 75 another run holds the vault.",
      "'clipweave help COMMAND' tells more about one command."
    },
    versionProvider = Version.class)
final class Root implements Callable<Integer> {
  private final Voices voices;

  @Spec private CommandSpec spec;

  @Option(
      names = "--vault",
      scope = ScopeType.INHERIT,
      paramLabel = "DIR",
      description = "the vault; inside one it may be left out")
  private Path vault;

  @Option(
      names = {"-n", "--dry-run"},
      scope = ScopeType.INHERIT,
      description = "say what would be done, and do nothing")
  private boolean dryRun;

  @Option(names = "--diff", scope = ScopeType.INHERIT, description = "show how each text changes")
  private boolean diff;

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "one JSON document in place of lines")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "say only what needs a look")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "say where things come from, and where a bug happened")
  private boolean verbose;

  @Option(
      names = "--color",
      scope = ScopeType.INHERIT,
      paramLabel = "WHEN",
      description = "auto, always (also --color alone) or never")
  private Paint.When color = Paint.When.AUTO;

  @Option(
      names = "--no-color",
      scope = ScopeType.INHERIT,
      description = "the same as --color=never")
  private boolean noColor;

  @Option(
      names = "--settings",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description = "settings to use in place of the vault's clipweave.yaml")
  private Path settings;

  @Option(
      names = "--wait",
      scope = ScopeType.INHERIT,
      paramLabel = "SECONDS",
      description = "how long to wait for another run to end (0)")
  private int wait;

  @Option(names = "--no-input", scope = ScopeType.INHERIT, description = "never ask anything")
  private boolean noInput;

  @Option(
      names = {"-h", "--help"},
      scope = ScopeType.INHERIT,
      usageHelp = true,
      description = "show this help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "show the version")
  private boolean version;

  Root(Voices voices) {
    this.voices = voices;
  }

  /** No command at all: the help, as talk. */
  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    line.usage(line.getErr(), line.getColorScheme());
    return ExitCode.WRONG.number();
  }

  Voices voices() {
    return voices;
  }

  Path folder() {
    return voices.terminal().folder();
  }

  Optional<Path> vault() {
    return Optional.ofNullable(vault);
  }

  VaultRequest vaultRequest() {
    return new VaultRequest(folder(), vault(), settings());
  }

  Optional<Path> settings() {
    return Optional.ofNullable(settings);
  }

  boolean isDryRun() {
    return dryRun;
  }

  boolean wantsDiff() {
    return diff;
  }

  boolean wantsJson() {
    return json;
  }

  boolean isQuiet() {
    return quiet;
  }

  boolean isVerbose() {
    return verbose;
  }

  /** Whether a question may be asked; nothing asks one yet. */
  boolean mayAsk() {
    return !noInput;
  }

  int waitSeconds() {
    return wait;
  }

  Paint.When color() {
    return noColor ? Paint.When.NEVER : color;
  }
}
