package clipweave;

import clipweave.names.NameForm;
import clipweave.vault.Card;
import clipweave.vault.Change;
import clipweave.vault.Contents;
import clipweave.vault.Decision;
import clipweave.vault.Entry;
import clipweave.vault.Knowledge;
import clipweave.vault.KnownNote;
import clipweave.vault.Paths;
import clipweave.vault.Tombstones;
import clipweave.weave.NamedNote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The notes of a vault as it is going to be when a run is over, and their names: what the next run
 * finds there is the same, so that it has nothing to do.
 */
final class NamesToBe {
  private final Session session;
  private final Knowledge known;
  private final Map<String, ClipsAtHand.ReadClip> read;
  private final Map<String, NamedNote> notes = new TreeMap<>();

  private NamesToBe(Session session, Knowledge known, Map<String, ClipsAtHand.ReadClip> read) {
    this.session = session;
    this.known = known;
    this.read = read;
  }

  /**
   * Every note, sorted by path.
   *
   * @param read the clips at hand, by name
   * @param hubs what becomes of the hubs
   * @param gone the notes that go away
   */
  static List<NamedNote> of(
      Session session,
      Knowledge known,
      Map<String, ClipsAtHand.ReadClip> read,
      List<Decision> hubs,
      Tombstones gone)
      throws IOException {
    NamesToBe names = new NamesToBe(session, known, read);
    session.view().notes().forEach(n -> names.put(n));
    names.changed(hubs);
    names.clips();
    names.dropped(gone);
    return List.copyOf(names.notes.values());
  }

  private void put(KnownNote note) {
    put(note.path(), VaultNames.names(note, session.settings()));
  }

  private void put(String path, Collection<NameForm> names) {
    List<NameForm> wanted =
        names.stream()
            .filter(n -> !session.view().decisions().isRefused(n.text()))
            .distinct()
            .toList();
    notes.put(path, new NamedNote(path, isDay(path) ? List.of() : wanted));
  }

  private void changed(List<Decision> hubs) throws IOException {
    for (Decision decision : hubs) {
      for (Change change : decision.changes()) {
        if (change.content().isPresent() && Paths.isNote(change.path())) {
          put(NoteCard.read(change.path(), Contents.text(change.content().get()), ""));
        }
      }
    }
  }

  private void clips() {
    Map<String, KnownNote> there = new TreeMap<>();
    session.view().notes().forEach(n -> there.put(n.path(), n));
    for (Card card : known.cards()) {
      String path = known.paths().get(card.id());
      put(path, names(card, path, Optional.ofNullable(there.get(path))));
    }
  }

  private List<NameForm> names(Card card, String path, Optional<KnownNote> there) {
    List<NameForm> names = new ArrayList<>();
    names.add(new NameForm(Paths.stem(path), path, NameForm.Origin.TITLE));
    names.add(new NameForm(card.title(), path, NameForm.Origin.HEADING));
    Set<String> aliases = new LinkedHashSet<>();
    there.ifPresent(n -> aliases.addAll(n.aliases()));
    card.clips().stream()
        .filter(c -> known.atHand().contains(card.id()) && read.containsKey(c))
        .forEach(c -> aliases.addAll(read.get(c).aliases()));
    aliases.forEach(a -> names.add(new NameForm(a, path, NameForm.Origin.ALIAS)));
    return VaultNames.ofClip(names);
  }

  /** What is pruned, and the notes that we put beside others. */
  private void dropped(Tombstones gone) {
    for (Entry entry : session.state().entries()) {
      if (entry.kind() == Entry.Kind.CONFLICT || gone.pruned().contains(entry.id())) {
        notes.remove(entry.path());
      }
    }
  }

  /** A daily note is no name: its date is not linked wherever it stands. */
  private static boolean isDay(String path) {
    return Paths.stem(path).matches("\\d{4}-\\d{2}-\\d{2}");
  }
}
