package clipweave;

import clipweave.history.Run;
import clipweave.vault.Card;
import clipweave.vault.Change;
import clipweave.vault.Contents;
import clipweave.vault.EntityDecisions;
import clipweave.vault.Entry;
import clipweave.vault.Manifest;
import clipweave.vault.Mention;
import clipweave.vault.Plan;
import clipweave.vault.Reversal;
import clipweave.vault.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plans how a run is taken back, step by step (PROMISES 3): what it made goes to the trash if
 * nobody edited it, what it changed is as it was before, merged with what was edited since, and
 * what it trashed comes back. What the state remembers is marked so that no later run does the same
 * again unasked.
 */
final class Undoing {
  private final Session session;
  private final PastRun past;
  private final UndoDraft draft;
  private final UndoMade made;
  private final UndoChanged changed;

  Undoing(Session session, Run run) {
    this.session = session;
    this.past = new PastRun(session.history(), run);
    this.draft = new UndoDraft(session);
    this.made = new UndoMade(session, past, draft);
    this.changed = new UndoChanged(past, draft);
  }

  /** The plan. */
  Plan plan() throws IOException {
    for (Step step : past.run().steps()) {
      if (Run.isSeen(step)) {
        takeBack(step);
      } else if (step.path().equals(EntityDecisions.FILE)) {
        names(step);
      }
    }
    forgetMentions();
    made.sharedFiles();
    StaleHubs.problem(past.run(), session.history().runs(), draft.entries()).ifPresent(draft::say);
    return draft.plan();
  }

  private void takeBack(Step step) throws IOException {
    switch (step.op()) {
      case CREATE, CONFLICT -> made.file(step);
      case CHANGE -> changed.file(step);
      case TRASH -> bringBack(step.source());
      case MOVE -> draft.say(step.path(), "was moved", "left where it is");
    }
  }

  private void bringBack(String path) throws IOException {
    Optional<String> found = past.cleared(path);
    if (found.isEmpty()) {
      draft.say(path, "what it was before is not known any more", "it is in .trash");
    } else if (session.where().isTaken(path)) {
      draft.say(path, "something else stands there now", "the old one is in .trash");
    } else {
      draft.add(Reversal.create(path, found.get()));
      Optional.ofNullable(past.before().byPath().get(path)).ifPresent(draft::remember);
      past.base(path).ifPresent(b -> draft.rememberBase(path, b));
    }
  }

  /** The names that the run put into the list, unless their user went on with it. */
  private void names(Step step) {
    Optional<String> here = draft.hash(step.path());
    if (here.isPresent() && here.equals(step.post())) {
      past.found(step)
          .ifPresentOrElse(
              t -> draft.add(rewritten(step.path(), here, t)),
              () -> draft.trash(step.path(), here.get()));
    }
  }

  private static Change rewritten(String path, Optional<String> pre, String text) {
    Optional<String> nowhere = Optional.empty();
    return new Change(
        Change.Op.CHANGE, path, nowhere, pre, Optional.of(Contents.of(text)), List.of(), "", 0);
  }

  /** Names that clips mention because of this run. */
  private void forgetMentions() {
    Map<String, List<Mention>> left = new HashMap<>();
    for (Entry entry : draft.entries()) {
      List<Mention> mentions = new ArrayList<>(mentions(Optional.of(entry)));
      Set<Mention> added = new HashSet<>(mentions(past.after().entry(entry.id())));
      added.removeAll(mentions(past.before().entry(entry.id())));
      if (mentions.removeAll(added)) {
        left.put(entry.id(), mentions);
      }
    }
    draft.remember(Manifest.of(draft.entries()).mentioning(left).entries());
  }

  private static List<Mention> mentions(Optional<Entry> entry) {
    return entry.flatMap(Entry::card).map(Card::mentions).orElse(List.of());
  }
}
