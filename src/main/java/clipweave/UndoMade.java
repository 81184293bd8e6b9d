package clipweave;

import clipweave.vault.EntityDecisions;
import clipweave.vault.Entry;
import clipweave.vault.Hub;
import clipweave.vault.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files that a run made go to the trash, unless their user edited them or notes that stay need
 * them.
 */
final class UndoMade {
  private final Session session;
  private final PastRun past;
  private final UndoDraft draft;
  private final List<Step> shared = new ArrayList<>();

  UndoMade(Session session, PastRun past, UndoDraft draft) {
    this.session = session;
    this.past = past;
    this.draft = draft;
  }

  /** Takes back one file; a hub or an image only with {@link #sharedFiles}. */
  void file(Step step) {
    Optional<Entry> entry = past.entry(step.path());
    if (entry.filter(e -> isShared(e.kind())).isPresent()) {
      shared.add(step);
    } else {
      remove(step, entry);
    }
  }

  /** A hub or an image may be wanted by notes that stay: those are looked at last. */
  private static boolean isShared(Entry.Kind kind) {
    return kind == Entry.Kind.HUB || kind == Entry.Kind.ATTACHMENT;
  }

  private void remove(Step step, Optional<Entry> entry) {
    String path = draft.path(step, entry);
    Optional<String> here = Optional.ofNullable(draft.hashes().get(path));
    if (here.isPresent() && !isOurs(here, step, entry)) {
      keep(path);
    } else {
      here.ifPresent(h -> draft.trash(path, h));
      entry.ifPresent(e -> forget(e.id()));
    }
  }

  /** As that run or a later one of ours left it. */
  private boolean isOurs(Optional<String> here, Step step, Optional<Entry> entry) {
    Optional<String> base = entry.flatMap(e -> session.remembered().entry(e.id())).map(Entry::base);
    return here.equals(step.post()) || here.equals(base);
  }

  private void keep(String path) {
    draft.say(path, "edited since run " + past.run().number() + " made it", "kept");
  }

  /** A note does not come back unasked; what only went along with notes may. */
  private void forget(String id) {
    draft
        .entry(id)
        .filter(e -> e.card().isPresent())
        .ifPresentOrElse(e -> draft.remember(e.deleted()), () -> draft.forget(id));
  }

  /** Takes back the hubs and images that no note needs after all. */
  void sharedFiles() throws IOException {
    List<Entry> entries = shared.stream().flatMap(s -> past.entry(s.path()).stream()).toList();
    Set<String> wanted = StillWanted.of(entries, draft.entries(), draft.trashed(), session);
    for (int i = 0; i < entries.size(); i++) {
      removeShared(shared.get(i), entries.get(i), wanted);
    }
  }

  private void removeShared(Step step, Entry entry, Set<String> wanted) {
    Optional<String> here = draft.hash(step.path());
    if (here.isPresent() && !here.equals(step.post())) {
      keep(step.path());
    } else if (!wanted.contains(entry.id())) {
      here.ifPresent(h -> draft.trash(step.path(), h));
      draft.forget(entry.id());
      if (isStillAccepted(entry)) {
        draft.remember(entry.deleted());
      }
    }
  }

  /** A name that its user accepted himself would have its note again with the next run. */
  private boolean isStillAccepted(Entry entry) {
    String topic = Hub.Kind.TOPIC.word() + ":";
    return !draft.changes(EntityDecisions.FILE)
        && entry.id().startsWith(topic)
        && session
            .view()
            .decisions()
            .ruling(entry.id().substring(topic.length()))
            .filter(r -> !r.isRefused())
            .isPresent();
  }
}
