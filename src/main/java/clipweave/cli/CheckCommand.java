package clipweave.cli;

import clipweave.CheckAnswer;
import clipweave.CheckFlow;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code clipweave check --vault DIR}. */
@Command(
    name = "check",
    header = {
      "Look for broken links, ambiguous names, orphans, wanted notes, copies, odd tags and fields.",
      "",
      "Examples:",
      "  clipweave check --vault Notes               any vault; nothing is changed",
      "  clipweave check --vault Notes --verbose     every orphan and wanted note",
      "  clipweave check --vault Notes --json",
      ""
    })
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Option(
      names = "--no-suggestions",
      description = "leave out names that could be links; faster in a large vault")
  private boolean noSuggestions;

  @Override
  public Integer call() {
    CheckAnswer answer =
        Reports.watched(
            root, progress -> CheckFlow.run(root.vaultRequest(), !noSuggestions, progress));
    Voices voices = root.voices();
    if (root.wantsJson()) {
      CheckJson.print(voices.out(), answer);
    } else {
      boolean wantsAll = root.isVerbose();
      new CheckPrinter(voices.out(), voices.outPaint(root.color()), answer).print(wantsAll);
    }
    voices.out().flush();
    Talk talk = voices.talk(root.color());
    Problems.tell(root, answer.problems());
    if (!root.isQuiet()) {
      talk.summary(CheckPrinter.summary(answer));
    }
    return (answer.needsLook() ? ExitCode.LOOK : ExitCode.DONE).number();
  }
}
