package clipweave;

import clipweave.disk.Outcome;
import clipweave.disk.Staged;
import clipweave.history.RunDraft;
import clipweave.note.Problem;
import clipweave.vault.Change;
import clipweave.vault.Content;
import clipweave.vault.Entry;
import clipweave.vault.Plan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a plan real: everything staged and flushed, the journal written, then file by file, the
 * state last. A run that is killed anywhere on the way is finished by the next.
 */
final class Applying {
  private final Session session;
  private final List<String> command;

  Applying(Session session, List<String> command) {
    this.session = session;
    this.command = command;
  }

  /**
   * Writes what the plan says; gives what had to be put off. A plan without news writes nothing.
   */
  List<Problem> apply(Plan plan) {
    String state = plan.state().write();
    if (plan.changes().isEmpty() && state.equals(session.state().write())) {
      return List.of();
    }
    Staged staged = session.store().stage(plan.changes());
    try {
      session.history().prepare(draft(plan, state, staged));
    } catch (RuntimeException e) {
      staged.drop();
      throw e;
    }
    List<Problem> putOff = new ArrayList<>();
    for (Outcome outcome : staged.apply(clipweave.disk.Beside.CLIP)) {
      if (!outcome.isDone()) {
        putOff.add(Outcomes.problem(outcome));
      }
    }
    session.history().finish();
    return putOff;
  }

  private RunDraft draft(Plan plan, String state, Staged staged) {
    return new RunDraft(
        command,
        Optional.empty(),
        state.getBytes(StandardCharsets.UTF_8),
        staged.steps(),
        bases(plan, staged),
        dropped(plan),
        found(plan));
  }

  /** A text that has just been staged is read from there, not made once more. */
  private static Map<String, Content> bases(Plan plan, Staged staged) {
    Map<String, Content> bases = new HashMap<>(plan.bases());
    bases.replaceAll(
        (path, content) ->
            staged.content(path).filter(c -> c.hash().equals(content.hash())).orElse(content));
    return bases;
  }

  private Set<String> dropped(Plan plan) {
    Set<String> paths = new HashSet<>();
    session.state().entries().stream()
        .filter(e -> e.card().isPresent())
        .forEach(e -> paths.add(e.path()));
    plan.state().entries().stream().map(Entry::path).forEach(paths::remove);
    return paths;
  }

  private Map<String, Content> found(Plan plan) {
    Map<String, Content> found = new HashMap<>();
    for (Change change : plan.changes()) {
      String path = change.from().orElse(change.path());
      change.pre().ifPresent(hash -> found.put(path, session.folder().content(path, hash)));
    }
    return found;
  }
}
