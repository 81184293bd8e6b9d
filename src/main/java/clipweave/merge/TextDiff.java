package clipweave.merge;

import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** What differs between two texts, for a person and for {@code patch -p1}: the unified form. */
public final class TextDiff {
  private static final int CONTEXT = 3;

  private final RawText before;
  private final RawText after;
  private final StringBuilder out = new StringBuilder();

  private TextDiff(String before, String after) {
    this.before = new RawText(before.getBytes(StandardCharsets.UTF_8));
    this.after = new RawText(after.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The differences, with three lines around each; empty if there are none. An empty text counts as
   * a file that is not there.
   */
  public static String unified(String path, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    TextDiff diff = new TextDiff(before, after);
    diff.names(path, before.isEmpty(), after.isEmpty());
    diff.hunks();
    return diff.out.toString();
  }

  private void names(String path, boolean isNew, boolean isGone) {
    // patch takes a name up to the tab, so one with blanks needs it
    String end = path.indexOf(' ') < 0 ? "\n" : "\t\n";
    out.append("--- ").append(isNew ? "/dev/null\n" : "a/" + path + end);
    out.append("+++ ").append(isGone ? "/dev/null\n" : "b/" + path + end);
  }

  private void hunks() {
    EditList edits = new HistogramDiff().diff(RawTextComparator.DEFAULT, before, after);
    int first = 0;
    while (first < edits.size()) {
      int last = first;
      while (last + 1 < edits.size() && meet(edits.get(last), edits.get(last + 1))) {
        last++;
      }
      hunk(edits, first, last);
      first = last + 1;
    }
  }

  private static boolean meet(Edit one, Edit next) {
    return next.getBeginA() - one.getEndA() <= 2 * CONTEXT;
  }

  private void hunk(EditList edits, int first, int last) {
    Edit start = edits.get(first);
    Edit end = edits.get(last);
    int lead = Math.min(CONTEXT, start.getBeginA());
    int trail = Math.min(CONTEXT, before.size() - end.getEndA());
    out.append("@@ -").append(range(start.getBeginA() - lead, end.getEndA() + trail));
    out.append(" +").append(range(start.getBeginB() - lead, end.getEndB() + trail));
    out.append(" @@\n");
    int done = start.getBeginA() - lead;
    for (Edit edit : edits.subList(first, last + 1)) {
      lines(' ', before, done, edit.getBeginA());
      lines('-', before, edit.getBeginA(), edit.getEndA());
      lines('+', after, edit.getBeginB(), edit.getEndB());
      done = edit.getEndA();
    }
    lines(' ', before, done, end.getEndA() + trail);
  }

  /** A hunk's range counts lines from 1; an empty one names the line before it. */
  private static String range(int begin, int end) {
    int count = end - begin;
    int line = count == 0 ? begin : begin + 1;
    return count == 1 ? String.valueOf(line) : line + "," + count;
  }

  private void lines(char sign, RawText text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      out.append(sign).append(text.getString(i)).append('\n');
      if (i == text.size() - 1 && text.isMissingNewlineAtEnd()) {
        out.append("\\ No newline at end of file\n");
      }
    }
  }
}
