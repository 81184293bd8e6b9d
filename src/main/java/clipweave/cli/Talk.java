package clipweave.cli;

import clipweave.note.CannotGoOn;
import clipweave.note.Problem;
import clipweave.text.Place;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What we say on standard error: problems, one line that sums up, and why a run ended early. */
final class Talk {
  private final Out err;
  private final Paint paint;

  Talk(Out err, Paint paint) {
    this.err = err;
    this.paint = paint;
  }

  /** {@code path:line:column: says; did}, and on a second line what to do. */
  void problem(Problem problem) {
    String did = problem.did().isEmpty() ? "" : "; " + problem.did();
    said(place(problem), problem.says() + did, problem.hint());
  }

  /** A problem of the whole file is at its first sign: its place is the path alone. */
  private static String place(Problem problem) {
    Place at = problem.place();
    return at.equals(Place.START)
        ? problem.file()
        : problem.file() + ":" + at.line() + ":" + at.column();
  }

  void summary(String words) {
    err.line(words);
  }

  /** Something wrong with the command itself. */
  void wrong(String says, String hint) {
    said("clipweave", says, hint);
  }

  /** Why the run ended; where it happened only if somebody wants to know. */
  void failure(Throwable failure, boolean isVerbose) {
    if (failure instanceof CannotGoOn end) {
      said(end.place().isEmpty() ? "clipweave" : end.place(), end.says(), end.hint());
    } else if (failure instanceof OutOfMemoryError) {
      wrong("out of memory", "give it more, as in CLIPWEAVE_OPTS=-Xmx4g clipweave ...");
    } else {
      wrong(
          "this is a bug, not your mistake: " + words(failure),
          isVerbose
              ? "please report it with the lines below"
              : "please report it; --verbose says more");
    }
    if (isVerbose) {
      trace(failure);
    }
  }

  private static String words(Throwable failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
  }

  private void trace(Throwable failure) {
    StringWriter lines = new StringWriter();
    failure.printStackTrace(new PrintWriter(lines, true));
    lines.toString().lines().forEach(l -> err.line(l.replace("\t", "  ")));
  }

  private void said(String place, String says, String hint) {
    err.print(paint.bold(Visible.of(place) + ":") + " ");
    err.line(says);
    if (!hint.isEmpty()) {
      err.line("  " + hint);
    }
  }
}
