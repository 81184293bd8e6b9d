package clipweave.cli;

import clipweave.WeaveAnswer;
import clipweave.vault.Change;
import clipweave.vault.Change.Op;
import clipweave.vault.Counts;
import clipweave.vault.Report;
import java.util.ArrayList;
import java.util.List;

/** A run in one line: {@code 12 clips: 9 new, 2 changed, 1 skipped}. */
final class Summary {
  private Summary() {}

  static String of(Report report) {
    Counts counts = report.counts();
    if (counts.clips() == 0) {
      return notes(report) + others(report) + problems(counts) + dry(report);
    }
    List<String> parts = new ArrayList<>();
    add(parts, count(report, Op.CREATE, true), "new");
    add(parts, count(report, Op.CHANGE, true), "changed");
    add(parts, counts.moved(), "moved");
    add(parts, counts.trashed(), "to the trash");
    add(parts, counts.conflicts(), "in conflict");
    add(parts, counts.skipped(), "skipped");
    String clips = Words.count(counts.clips(), "clip") + ": ";
    String did = parts.isEmpty() ? "nothing new" : String.join(", ", parts);
    return clips + did + hubs(report) + others(report) + problems(counts) + dry(report);
  }

  /** What {@code weave} did: {@code 12 notes: 2 changed, 5 links}. */
  static String woven(Report report) {
    Counts counts = report.counts();
    int links = report.changes().stream().mapToInt(Change::links).sum();
    String did =
        links == 0
            ? "nothing new"
            : counts.changed() + " changed, " + Words.count(links, "new link");
    return Words.count(counts.changed() + counts.unchanged(), "note")
        + ": "
        + did
        + problems(counts)
        + dry(report);
  }

  /** What {@code weave} could do. */
  static String suggested(WeaveAnswer answer) {
    Counts counts = answer.report().counts();
    return Words.count(counts.unchanged(), "note")
        + ": "
        + Words.count(answer.suggestions().size(), "possible link")
        + problems(counts)
        + "; nothing was written";
  }

  /** A run without clips at hand is about notes. */
  private static String notes(Report report) {
    Counts counts = report.counts();
    List<String> parts = new ArrayList<>();
    add(parts, counts.created(), "new");
    add(parts, counts.changed(), "changed");
    add(parts, counts.moved(), "moved");
    add(parts, counts.trashed(), "to the trash");
    add(parts, counts.conflicts(), "in conflict");
    return parts.isEmpty() ? "nothing new" : "notes: " + String.join(", ", parts);
  }

  private static String hubs(Report report) {
    List<String> parts = new ArrayList<>();
    add(parts, count(report, Op.CREATE, false), "new");
    add(parts, count(report, Op.CHANGE, false), "changed");
    return parts.isEmpty() ? "" : "; other notes: " + String.join(", ", parts);
  }

  private static String others(Report report) {
    int files = report.others().size();
    String are = files == 1 ? " is no clip" : " are no clips";
    return files == 0 ? "" : "; " + Words.count(files, "file") + are + " (--verbose names them)";
  }

  private static String problems(Counts counts) {
    return counts.problems() == 0 ? "" : "; " + Words.count(counts.problems(), "problem");
  }

  private static String dry(Report report) {
    return report.isDryRun() ? "; a dry run, nothing was written" : "";
  }

  /** A change without a dialect is a hub's, an index's or a file's. */
  private static long count(Report report, Op op, boolean isClip) {
    return report.changes().stream().filter(c -> c.op() == op && isClip(c) == isClip).count();
  }

  private static boolean isClip(Change change) {
    return !change.dialect().isEmpty();
  }

  private static void add(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }
}
