package clipweave.cli;

import clipweave.note.Problem;
import clipweave.text.Place;
import clipweave.vault.Progress;
import clipweave.vault.Report;
import java.util.function.Function;

/** What every command does that plans and makes changes: show how far it is, then what it did. */
final class Reports {
  private Reports() {}

  /** Runs a flow with a progress bar where somebody looks. */
  static <T> T watched(Root root, Function<Progress, T> flow) {
    Voices voices = root.voices();
    if (!voices.showsProgress(root.isQuiet())) {
      return flow.apply(Progress.NONE);
    }
    try (ProgressLine line = voices.progress()) {
      return flow.apply(line);
    }
  }

  /** Data to standard output; problems and the summary to standard error. */
  static void print(Root root, Report report) {
    Voices voices = root.voices();
    Talk talk = voices.talk(root.color());
    if (root.wantsJson()) {
      JsonReport.print(voices.out(), report);
    } else {
      lines(root, report);
      voices.out().flush();
      Problems.tell(root, report.problems());
      if (root.isVerbose()) {
        report.others().forEach(file -> talk.problem(other(file)));
      }
    }
    if (!root.isQuiet()) {
      talk.summary(Summary.of(report));
    }
  }

  private static Problem other(String file) {
    return Problem.note(file, Place.START, "no clip", "left alone");
  }

  /** The changes, one line each; a quiet run says them only where they are what was asked for. */
  static void lines(Root root, Report report) {
    if (root.isQuiet() && !root.isDryRun() && !root.wantsDiff()) {
      return;
    }
    Voices voices = root.voices();
    boolean isScreen = voices.terminal().isOutScreen();
    Paint paint = voices.outPaint(root.color());
    new ReportPrinter(voices.out(), new ReportPrinter.Look(paint, isScreen, root.isVerbose()))
        .print(report);
  }
}
