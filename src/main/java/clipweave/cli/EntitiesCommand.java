package clipweave.cli;

import clipweave.EntitiesFlow;
import clipweave.note.CannotGoOn;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code clipweave entities --vault DIR [accept NAME... | refuse NAME... | merge NAME TARGET]}. */
@Command(
    name = "entities",
    header = {
      "Show the names that clips keep naming, and decide which of them get a note.",
      "They stand in the vault's .clipweave/entities.tsv, which you may edit as well.",
      "",
      "Examples:",
      "  clipweave entities --vault Notes                           those that wait come first",
      "  clipweave entities accept 'Stable Diffusion' --vault Notes",
      "  clipweave entities refuse Grimes GenAI --vault Notes",
      "  clipweave entities merge 'Open AI' OpenAI --vault Notes    they are the same",
      ""
    })
final class EntitiesCommand implements Callable<Integer> {
  @ParentCommand private Root root;

  @Parameters(
      paramLabel = "WORD",
      arity = "0..*",
      description = "accept, refuse or merge, and names; none to show them all")
  private List<String> words = new ArrayList<>();

  @Override
  public Integer call() {
    EntitiesFlow.Answer answer =
        words.isEmpty()
            ? EntitiesFlow.list(root.vaultRequest())
            : EntitiesFlow.decide(root.vaultRequest(), request());
    Voices voices = root.voices();
    if (root.wantsJson()) {
      EntitiesPrinter.json(voices.out(), answer);
    } else {
      EntitiesPrinter.print(voices.out(), answer);
    }
    voices.out().flush();
    Talk talk = voices.talk(root.color());
    Problems.tell(root, answer.problems());
    if (!root.isQuiet()) {
      talk.summary(words.isEmpty() ? EntitiesPrinter.summary(answer) : next());
    }
    return ExitCode.of(answer.problems()).number();
  }

  private String next() {
    return root.isDryRun()
        ? "a dry run, nothing was written"
        : "'clipweave sync' brings the notes up to date";
  }

  private EntitiesFlow.Request request() {
    String word = words.get(0);
    List<String> names = words.subList(1, words.size());
    boolean isMerge = word.equals("merge");
    if (!isMerge && !word.equals("accept") && !word.equals("refuse")) {
      throw CannotGoOn.wrong("'" + word + "' is not one of 'accept', 'refuse' and 'merge'");
    }
    if (isMerge ? names.size() != 2 : names.isEmpty()) {
      throw CannotGoOn.wrong(
          isMerge ? "'merge' takes a name and its target" : "'" + word + "' takes a name",
          "'clipweave entities' lists them");
    }
    if (names.stream().anyMatch(n -> n.isBlank() || n.chars().anyMatch(c -> c < ' '))) {
      throw CannotGoOn.wrong("a name is empty or has a tab or a line end in it");
    }
    return new EntitiesFlow.Request(
        word,
        isMerge ? names.subList(0, 1) : names,
        isMerge ? names.get(1) : "",
        root.isDryRun(),
        root.waitSeconds());
  }
}
