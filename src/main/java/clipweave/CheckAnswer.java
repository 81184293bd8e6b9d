package clipweave;

import clipweave.WeaveAnswer.Suggestion;
import clipweave.graph.VaultCheck;
import clipweave.note.Problem;
import clipweave.note.Severity;
import java.util.List;
import java.util.Objects;

/**
 * What {@code check} found.
 *
 * @param suggestions names that are no links and could be, the likeliest first
 * @param notes how many notes were read
 * @param prefix what turns a path in the vault into one from where the command was given
 * @param problems files that could not be read
 */
public record CheckAnswer(
    VaultCheck check,
    List<Suggestion> suggestions,
    int notes,
    String prefix,
    List<Problem> problems) {
  public CheckAnswer {
    Objects.requireNonNull(check);
    suggestions = List.copyOf(suggestions);
    Objects.requireNonNull(prefix);
    problems = List.copyOf(problems);
  }

  /** Whether somebody should look: orphans and wanted notes alone are no fault. */
  public boolean needsLook() {
    return !check.isClean() || problems.stream().anyMatch(p -> p.severity() == Severity.LOOK);
  }
}
