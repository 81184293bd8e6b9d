package clipweave;

import clipweave.disk.Outcome;
import clipweave.note.Problem;
import clipweave.text.Place;

/** What to tell of a step that was put off. */
final class Outcomes {
  private Outcomes() {}

  static Problem problem(Outcome outcome) {
    return Problem.look(
        outcome.step().path(),
        Place.START,
        outcome.says().isEmpty() ? "changed meanwhile" : outcome.says(),
        outcome
            .beside()
            .map(p -> "the other is in '" + p + "'")
            .orElse("the next run tries again"));
  }
}
