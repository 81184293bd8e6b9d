package clipweave.disk;

import clipweave.vault.Step;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one step.
 *
 * @param says why it was put off; empty when it was done
 * @param beside where the other text lies now, as a path in the vault; empty where there is none
 */
public record Outcome(Step step, Result result, String says, Optional<String> beside) {
  /** Whether a step was done. */
  public enum Result {
    /** It is as the plan says. */
    DONE,
    /** A person was here: his text stays, ours (if there is one) lies beside it. */
    PUT_OFF
  }

  public Outcome {
    Objects.requireNonNull(step);
    Objects.requireNonNull(result);
    Objects.requireNonNull(says);
    Objects.requireNonNull(beside);
  }

  public boolean isDone() {
    return result == Result.DONE;
  }

  static Outcome done(Step step) {
    return new Outcome(step, Result.DONE, "", Optional.empty());
  }

  static Outcome putOff(Step step, String says) {
    return new Outcome(step, Result.PUT_OFF, says, Optional.empty());
  }

  static Outcome putOff(Step step, String says, String beside) {
    return new Outcome(step, Result.PUT_OFF, says, Optional.of(beside));
  }
}
