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
 * @param others the files in clip folders that are no clips, as the user named them
 * @param diffs one unified diff for each change, in their order; none where nobody asked for them
 */
public record Report(
    List<Change> changes,
    List<Problem> problems,
    Counts counts,
    boolean isDryRun,
    List<String> others,
    List<String> diffs) {
  public Report {
    changes = changes.stream().sorted().toList();
    problems = problems.stream().sorted().toList();
    Objects.requireNonNull(counts);
    others = List.copyOf(others);
    diffs = List.copyOf(diffs);
    if (!diffs.isEmpty() && diffs.size() != changes.size()) {
      throw new IllegalArgumentException(diffs.size() + " diffs of " + changes.size() + " changes");
    }
  }

  public Report(List<Change> changes, List<Problem> problems, Counts counts, boolean isDryRun) {
    this(changes, problems, counts, isDryRun, List.of(), List.of());
  }

  /** The same run, which left these files alone. */
  public Report leaving(List<String> files) {
    return new Report(changes, problems, counts, isDryRun, files, diffs);
  }

  /** Whether a person should look at something: the run ends with 1, not 0. */
  public boolean needsLook() {
    return problems.stream().anyMatch(p -> p.severity() == Severity.LOOK);
  }
}
