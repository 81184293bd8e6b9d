package clipweave;

import clipweave.vault.Entry;
import clipweave.vault.Reversal;
import clipweave.vault.Step;
import java.io.IOException;
import java.util.Optional;

/** Notes that a run changed are as they were before, merged with what was edited since. */
final class UndoChanged {
  private final PastRun past;
  private final UndoDraft draft;

  UndoChanged(PastRun past, UndoDraft draft) {
    this.past = past;
    this.draft = draft;
  }

  /** Takes back the change of one note. */
  void file(Step step) throws IOException {
    Optional<Entry> woven = past.woven(step.path());
    restore(step, past.entry(step.path()).or(() -> woven));
    woven.ifPresent(this::unweave);
  }

  private void restore(Step step, Optional<Entry> entry) throws IOException {
    String path = draft.path(step, entry);
    Optional<String> here = Optional.ofNullable(draft.hashes().get(path));
    if (here.isEmpty() || here.equals(step.pre())) {
      mark(entry, Optional.empty());
      return;
    }
    Optional<String> found = past.found(step);
    Optional<String> post = past.written(step);
    if (found.isEmpty() || (post.isEmpty() && !here.equals(step.post()))) {
      draft.say(path, "what it was before is not known any more", "left as it is");
      return;
    }
    String now = draft.text(path);
    Reversal reversal = Reversal.of(path, now, post.orElse(now), found.get(), draft.hashes());
    reversal.changes().forEach(draft::add);
    reversal.problems().forEach(draft::say);
    mark(entry, Optional.of(reversal));
  }

  /**
   * What was changed stays known as we last rendered it, so that the older text counts as the
   * user's own wish; a clip that was first woven by this run is left alone from now on.
   */
  private void mark(Optional<Entry> then, Optional<Reversal> reversal) {
    Optional<Entry> known = then.flatMap(e -> draft.entry(e.id()));
    if (known.isEmpty()) {
      return;
    }
    Entry entry = known.get();
    boolean isFirst = past.before().entry(entry.id()).isEmpty();
    if (entry.kind() == Entry.Kind.WOVEN && isFirst) {
      draft.remember(entry.deleted());
    } else if (entry.kind() == Entry.Kind.HUB && reversal.isPresent()) {
      reversal.get().hub(entry).ifPresentOrElse(draft::remember, () -> draft.forget(entry.id()));
    }
  }

  /** Links that this run put into a note count from now on as if it had not been. */
  private void unweave(Entry then) {
    Optional<Entry> last = past.before().entry(then.id());
    boolean isLatest = draft.entry(then.id()).filter(then::equals).isPresent();
    if (isLatest && !last.equals(Optional.of(then))) {
      draft.forget(then.id());
      last.ifPresent(draft::remember);
      last.flatMap(e -> past.base(e.basePath()))
          .ifPresent(b -> draft.rememberBase(then.basePath(), b));
    }
  }
}
