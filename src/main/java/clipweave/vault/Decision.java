package clipweave.vault;

import clipweave.note.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What a plan does about one note: at most two changes (a merge and the part of the clip that could
 * not be merged), what the state will remember, and what its user should know.
 */
public record Decision(List<Change> changes, Optional<Entry> entry, List<Problem> problems) {
  public Decision {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
  }

  static Decision nothing(Entry entry, Problem... problems) {
    return new Decision(List.of(), Optional.of(entry), List.of(problems));
  }

  static Decision one(Change change, Entry entry) {
    return new Decision(List.of(change), Optional.of(entry), List.of());
  }
}
