package clipweave.vault;

import clipweave.note.Problem;
import java.util.List;
import java.util.Map;

/**
 * Everything a run is going to do, complete before the first byte is written.
 *
 * @param changes sorted by path
 * @param state what the state will remember afterwards
 * @param bases the texts that it will remember to have rendered, where they are new, by path
 * @param problems what the user should know
 * @param unchanged how many notes were right already
 */
public record Plan(
    List<Change> changes,
    Manifest state,
    Map<String, Content> bases,
    List<Problem> problems,
    int unchanged) {
  public Plan {
    changes = changes.stream().sorted().toList();
    bases = Map.copyOf(bases);
    problems = problems.stream().sorted().toList();
  }
}
