package clipweave.cli;

import clipweave.vault.Change;
import clipweave.vault.Report;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan or report for a person: one line for each change, sorted by path. */
final class ReportPrinter {
  /**
   * How it is to look.
   *
   * @param isScreen whether a person looks at it; else diffs stay as {@code patch} wants them
   * @param isVerbose whether a change tells which clips it comes from
   */
  record Look(Paint paint, boolean isScreen, boolean isVerbose) {}

  private final Out out;
  private final Look look;

  ReportPrinter(Out out, Look look) {
    this.out = out;
    this.look = look;
  }

  /** The changes, and each one's diff if there are any. */
  void print(Report report) {
    List<Change> changes = report.changes();
    for (int i = 0; i < changes.size(); i++) {
      print(changes.get(i));
      if (!report.diffs().isEmpty()) {
        diff(report.diffs().get(i));
      }
    }
  }

  private void print(Change change) {
    out.print(sign(change.op()));
    out.print(" ");
    out.line(words(change));
  }

  private String words(Change change) {
    String line =
        switch (change.op()) {
          case TRASH -> change.from().orElse(change.path());
          case MOVE -> change.from().map(f -> f + " -> ").orElse("") + change.path();
          case CREATE, CHANGE, CONFLICT -> change.path();
        };
    boolean hasMore = !change.clips().isEmpty() || change.links() > 0;
    return look.isVerbose() && hasMore ? line + reason(change) : line;
  }

  private static String reason(Change change) {
    String dialect = change.dialect().isEmpty() ? "" : " (" + change.dialect() + ")";
    String links = change.links() == 0 ? "" : Words.count(change.links(), "link");
    if (change.clips().isEmpty()) {
      return "  " + links;
    }
    links = links.isEmpty() ? "" : ", " + links;
    return "  from " + String.join(", ", change.clips()) + dialect + links;
  }

  private String sign(Change.Op op) {
    Paint paint = look.paint();
    String sign = String.valueOf(op.sign());
    return switch (op) {
      case CREATE -> paint.green(sign);
      case CHANGE -> paint.yellow(sign);
      case MOVE -> paint.cyan(sign);
      case TRASH, CONFLICT -> paint.red(sign);
    };
  }

  private void diff(String diff) {
    if (!look.isScreen()) {
      out.print(diff);
      return;
    }
    for (String line : diff.split("\n")) {
      out.print(colour(line) + "\n");
    }
  }

  private String colour(String line) {
    String shown = shown(line);
    if (line.startsWith("+")) {
      return look.paint().green(shown);
    }
    if (line.startsWith("-")) {
      return look.paint().red(shown);
    }
    return line.startsWith("@@") ? look.paint().cyan(shown) : shown;
  }

  /** Tabs are shown as they are: texts are full of them. */
  private static String shown(String line) {
    return Stream.of(line.split("\t", -1)).map(Visible::of).collect(Collectors.joining("\t"));
  }
}
