package clipweave.cli;

import clipweave.WeaveAnswer;
import clipweave.WeaveAnswer.Suggestion;
import java.util.List;

/** What {@code weave} did, or what could be linked: for a person, or as the report of any run. */
final class WeavePrinter {
  private final Root root;
  private final Voices voices;
  private final boolean isSuggesting;

  WeavePrinter(Root root, boolean isSuggesting) {
    this.root = root;
    this.voices = root.voices();
    this.isSuggesting = isSuggesting;
  }

  void print(WeaveAnswer answer) {
    Talk talk = voices.talk(root.color());
    if (root.wantsJson() && isSuggesting) {
      List<Suggestion> suggestions = answer.suggestions();
      JsonReport.print(voices.out(), answer.report(), json -> NameLines.json(json, suggestions));
    } else if (root.wantsJson()) {
      JsonReport.print(voices.out(), answer.report());
    } else {
      lines(answer);
      voices.out().flush();
      Problems.tell(root, answer.report().problems());
    }
    if (!root.isQuiet()) {
      talk.summary(isSuggesting ? Summary.suggested(answer) : Summary.woven(answer.report()));
    }
  }

  private void lines(WeaveAnswer answer) {
    if (!isSuggesting) {
      Reports.lines(root, answer.report());
      return;
    }
    NameLines names = new NameLines(voices.out(), voices.outPaint(root.color()), "");
    answer.suggestions().forEach(s -> names.print(s.path(), s.name()));
  }
}
