package clipweave.history;

import clipweave.vault.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One run as the history remembers it.
 *
 * @param number 1, 2, 3 ...
 * @param command the words of the command line
 * @param undoes the number of the run that this one took back
 * @param steps what it did, in the order of the plan
 * @param folders those that it made, as paths in the vault, parents first
 */
public record Run(
    int number,
    List<String> command,
    Optional<Integer> undoes,
    List<Step> steps,
    List<String> folders) {
  public Run {
    command = List.copyOf(command);
    Objects.requireNonNull(undoes);
    steps = List.copyOf(steps);
    folders = List.copyOf(folders);
  }

  /** A run that made no folder. */
  public Run(int number, List<String> command, Optional<Integer> undoes, List<Step> steps) {
    this(number, command, undoes, steps, List.of());
  }

  /** Whether it changed more than what we remember. */
  public boolean isChange() {
    return steps.stream().anyMatch(Run::isSeen);
  }

  /** Whether a step is about a file of the user's, not one of our own. */
  public static boolean isSeen(Step step) {
    return !step.path().startsWith(".clipweave/");
  }
}
