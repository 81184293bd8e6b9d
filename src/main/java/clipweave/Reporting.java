package clipweave;

import clipweave.note.Problem;
import clipweave.vault.Change;
import clipweave.vault.Counts;
import clipweave.vault.Plan;
import clipweave.vault.Report;
import java.util.List;

/** Sums a plan up. */
final class Reporting {
  private Reporting() {}

  /**
   * The report of a run.
   *
   * @param read how many clips were read
   * @param skipped how many could not be read
   */
  static Report report(
      Plan plan,
      int read,
      int skipped,
      List<Problem> problems,
      boolean isDryRun,
      List<String> diffs) {
    Counts counts =
        new Counts(
            read + skipped,
            count(plan, Change.Op.CREATE),
            count(plan, Change.Op.CHANGE),
            plan.unchanged(),
            count(plan, Change.Op.MOVE),
            count(plan, Change.Op.TRASH),
            count(plan, Change.Op.CONFLICT),
            skipped,
            problems.size());
    return new Report(plan.changes(), problems, counts, isDryRun, List.of(), diffs);
  }

  /** The report of a run that had nothing to do itself. */
  static Report nothing(List<Problem> problems) {
    int told = problems.size();
    return new Report(List.of(), problems, new Counts(0, 0, 0, 0, 0, 0, 0, 0, told), false);
  }

  private static int count(Plan plan, Change.Op op) {
    return (int) plan.changes().stream().filter(c -> c.op() == op).count();
  }
}
