package clipweave.cli;

import clipweave.WeaveAnswer;
import clipweave.WeaveFlow;
import clipweave.WeaveRequest;
import clipweave.note.Settings;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code clipweave weave NOTE... --vault DIR}. */
@Command(
    name = "weave",
    header = {
      "Put links into notes you name, your own too; nothing else in them changes.",
      "The names of notes become links to them where they are mentioned first.",
      "",
      "Examples:",
      "  clipweave weave Notes/Ideas.md --vault Notes -n --diff   every link, and none is made",
      "  clipweave weave Notes --vault Notes                      all notes of the vault",
      "  clipweave weave Ideas --precision high                   a note by its name; sure links only",
      "  clipweave weave Journal --suggest-only                   a list of what could be linked",
      ""
    })
final class WeaveCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Parameters(
      paramLabel = "NOTE",
      arity = "1..*",
      description = "a note, a folder of notes, or a note's name, title or alias")
  private List<String> notes = List.of();

  @Option(
      names = "--precision",
      paramLabel = "WHICH",
      description = "how sure of a link to be: balanced or high (few links, nearly all right)")
  private Settings.Precision precision;

  @Option(names = "--suggest-only", description = "list what could be linked, and write nothing")
  private boolean suggestOnly;

  @Override
  public Integer call() {
    WeaveAnswer answer = Reports.watched(root, progress -> WeaveFlow.run(request(), progress));
    new WeavePrinter(root, suggestOnly).print(answer);
    return ExitCode.of(answer.report()).number();
  }

  private WeaveRequest request() {
    return new WeaveRequest(
        root.folder(),
        notes,
        root.vault(),
        Optional.ofNullable(precision),
        mode(),
        root.wantsDiff(),
        root.settings(),
        root.waitSeconds());
  }

  private WeaveRequest.Mode mode() {
    if (suggestOnly) {
      return WeaveRequest.Mode.SUGGEST;
    }
    return root.isDryRun() ? WeaveRequest.Mode.PLAN : WeaveRequest.Mode.WRITE;
  }
}
