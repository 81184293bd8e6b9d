package clipweave.vault;

import clipweave.note.Problem;
import clipweave.note.Severity;
import java.util.List;
import java.util.Objects;

/**
 * What a run did, or, for a dry run, is going to do: both have one shape.
 *
 * @param changes sorted by path
 * @param problems sorted by place
 * @param counts the totals
 * @param isDryRun whether nothing was written
 * @param diffs one unified diff for each change, in their order; none where nobody asked for them
 */
public record Report(
    List<Change> changes,
    List<Problem> problems,
    Counts counts,
    boolean isDryRun,
    List<String> diffs) {
  public Report {
    changes = changes.stream().sorted().toList();
    problems = problems.stream().sorted().toList();
    Objects.requireNonNull(counts);
    diffs = List.copyOf(diffs);
    if (!diffs.isEmpty() && diffs.size() != changes.size()) {
      throw new IllegalArgumentException(diffs.size() + " diffs of " + changes.size() + " changes");
    }
  }

  public Report(List<Change> changes, List<Problem> problems, Counts counts, boolean isDryRun) {
    this(changes, problems, counts, isDryRun, List.of());
  }

  /** Whether a person should look at something: the run ends with 1, not 0. */
  public boolean needsLook() {
    return problems.stream().anyMatch(p -> p.severity() == Severity.LOOK);
  }
}
