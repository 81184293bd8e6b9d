package clipweave;

import clipweave.vault.Card;
import clipweave.vault.Entry;
import clipweave.vault.Hubs;
import clipweave.vault.Manifest;
import clipweave.vault.Paths;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which hubs and files the notes that stay still need. */
final class StillWanted {
  private StillWanted() {}

  /**
   * The ids of those.
   *
   * @param shared hubs and files that might go
   * @param all what the state is going to remember
   * @param going the paths of notes that go
   */
  static Set<String> of(
      List<Entry> shared, Collection<Entry> all, Set<String> going, Session session)
      throws IOException {
    List<Entry> staying =
        all.stream()
            .filter(e -> e.card().isPresent() && !e.isDeleted() && !going.contains(e.path()))
            .toList();
    List<Card> cards = staying.stream().flatMap(e -> e.card().stream()).toList();
    Predicate<String> isNamed = Hubs.namedBy(cards, Manifest.of(all), session.view().decisions());
    Set<String> wanted = new HashSet<>();
    Set<Entry> files = new HashSet<>();
    for (Entry entry : shared) {
      if (entry.kind() == Entry.Kind.ATTACHMENT) {
        files.add(entry);
      } else if (isNamed.test(entry.id())) {
        wanted.add(entry.id());
      }
    }
    for (Entry note : files.isEmpty() ? List.<Entry>of() : staying) {
      wanted.addAll(shown(note, files, session));
    }
    return wanted;
  }

  private static List<String> shown(Entry note, Set<Entry> files, Session session)
      throws IOException {
    String path = session.state().entry(note.id()).map(Entry::path).orElse(note.path());
    String text = session.where().isGone(note.id()) ? "" : session.texts().vault(path).orElse("");
    return files.stream().filter(f -> text.contains(Paths.leaf(f.path()))).map(Entry::id).toList();
  }
}
