package clipweave.cli;

import clipweave.LinksAnswer;
import clipweave.LinksFlow;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code clipweave links NOTE --vault DIR}. */
@Command(
    name = "links",
    header = {
      "Show who points at a note and where it points: with line and sentence.",
      "",
      "Examples:",
      "  clipweave links Notes/People/Nina.md --vault Notes",
      "  clipweave links 'Nina Schick'                         by its name, title or an alias",
      "  clipweave links Moat --vault Notes --json",
      ""
    })
final class LinksCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Parameters(paramLabel = "NOTE", description = "its file, name, title or an alias")
  private String note;

  @Option(
      names = "--no-suggestions",
      description = "leave out names in it that could be links; faster in a large vault")
  private boolean noSuggestions;

  @Override
  public Integer call() {
    LinksAnswer answer =
        Reports.watched(
            root, progress -> LinksFlow.run(root.vaultRequest(), note, !noSuggestions, progress));
    Voices voices = root.voices();
    if (root.wantsJson()) {
      LinksJson.print(voices.out(), answer);
    } else {
      new LinksPrinter(voices.out(), voices.outPaint(root.color()), answer).print();
    }
    voices.out().flush();
    Talk talk = voices.talk(root.color());
    Problems.tell(root, answer.problems());
    if (!root.isQuiet()) {
      talk.summary(LinksPrinter.summary(answer));
    }
    return ExitCode.of(answer.problems()).number();
  }
}
