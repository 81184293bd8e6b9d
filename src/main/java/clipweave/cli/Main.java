package clipweave.cli;

/** The program as a process. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(Cli.run(Terminal.ofProcess(), args));
  }
}
