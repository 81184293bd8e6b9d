package clipweave;

import clipweave.names.Fold;
import clipweave.note.Reason;
import clipweave.syntax.Outline;
import clipweave.text.Edit;
import clipweave.text.Span;
import clipweave.vault.Entry;
import clipweave.vault.Knowledge;
import clipweave.weave.NamePolicy;
import clipweave.weave.SourceNote;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The names that are to be no links: those that the user refused by name, and those whose links he
 * took out of a note while he left the words: nowhere else are these words a new link to that note
 * (LINKING 9.9). A run that was taken back refuses nothing.
 */
final class Refusals implements NamePolicy.Decided {
  private record Refusal(String words, String target) {}

  private final Session session;
  private final Knowledge known;
  private final WrittenNotes written;
  private final Set<Refusal> all = new HashSet<>();
  private Optional<UndoneLinks> undone = Optional.empty();

  Refusals(Session session, Knowledge known, WrittenNotes written) {
    this.session = session;
    this.known = known;
    this.written = written;
  }

  @Override
  public boolean isRefused(String words, String target) {
    return session.view().decisions().isRefused(words)
        || (!all.isEmpty() && all.contains(new Refusal(Fold.name(words), target)));
  }

  /** Looks through the notes that their users edited. */
  void learn(StandingNames standing) throws IOException {
    for (Entry entry : session.state().entries()) {
      if (written.isEdited(entry) && hasNames(entry)) {
        Optional<LastWritten> last = written.of(entry);
        last.flatMap(LastWritten::edited).ifPresent(text -> learn(last.get(), text, standing));
      }
    }
  }

  private static boolean hasNames(Entry entry) {
    return entry.back().stream().anyMatch(e -> Proposals.isName(Reason.read(e.because())));
  }

  private void learn(LastWritten last, String text, StandingNames standing) {
    String path = last.entry().path();
    SourceNote note = SourceNote.read(path, text, known.resolver());
    Set<String> linked = new HashSet<>();
    note.links().forEach(l -> linked.add(l.target()));
    for (Edit back : last.entry().back()) {
      String written = back.span().of(last.base());
      boolean isGone = Proposals.isName(Reason.read(back.because())) && !text.contains(written);
      if (isGone && stands(back.text(), text, note.outline())) {
        standing
            .target(path, written)
            .filter(to -> !linked.contains(to) && !isUndone(last.entry(), back))
            .ifPresent(to -> all.add(new Refusal(Fold.name(back.text()), to)));
      }
    }
  }

  /** The record of all runs is read only if something was taken out at all. */
  private boolean isUndone(Entry entry, Edit back) {
    undone = undone.or(() -> Optional.of(UndoneLinks.of(session.history())));
    return undone.orElseThrow().has(entry, back);
  }

  private static boolean stands(String words, String text, Outline outline) {
    for (Span prose : outline.prose()) {
      if (prose.of(text).contains(words)) {
        return true;
      }
    }
    return false;
  }
}
