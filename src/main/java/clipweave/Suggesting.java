package clipweave;

import clipweave.WeaveAnswer.Suggestion;
import clipweave.disk.VaultFolder;
import clipweave.note.CannotGoOn;
import clipweave.note.Settings;
import clipweave.vault.Paths;
import clipweave.vault.Progress;
import clipweave.vault.WeaveScope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The names in notes that are no links and could be: what {@code weave} would link there, what it
 * is not sure of, and what can mean several notes. For that the whole vault is learned from.
 */
final class Suggesting {
  private static final Comparator<Suggestion> LIKELIEST =
      Comparator.comparingDouble((Suggestion s) -> -s.name().reason().sure())
          .thenComparing(Suggestion::path)
          .thenComparing(s -> s.name().place().line())
          .thenComparing(s -> s.name().place().column());

  private final LinkingNotes linking;

  private Suggesting(LinkingNotes linking) {
    this.linking = linking;
  }

  /**
   * Those in some notes of a vault, the likeliest first. None where the settings do without names,
   * and in no note that is kept out.
   *
   * @param paths in the vault; what is no note has none
   * @throws CannotGoOn if the settings are wrong
   */
  static List<Suggestion> in(
      Collection<String> paths, VaultFolder folder, Optional<Path> settings, Progress progress) {
    try (Session session = Session.toRead(folder.root(), settings, VaultFolder.Missing.IS_WRONG)) {
      Set<String> notes = notes(paths, session);
      if (notes.isEmpty()) {
        return List.of();
      }
      progress.step("learning names", 0, 0);
      Settings.Precision precision = session.settings().weave().precision();
      NameWeaving names = NameWeaving.of(session, NameWeaving.policy(session, precision, false));
      return new Suggesting(new LinkingNotes(session, names)).in(notes);
    } catch (IOException e) {
      throw CannotGoOn.failed("cannot read: " + e.getMessage());
    }
  }

  private static Set<String> notes(Collection<String> paths, Session session) {
    Set<String> notes = new TreeSet<>(paths);
    WeaveScope scope = new WeaveScope(session.settings(), session.state());
    notes.retainAll(session.view().paths());
    notes.removeIf(p -> !Paths.isNote(p) || scope.isConflict(p) || scope.isNotIn(p));
    boolean isOff = session.settings().weave().names() == Settings.Names.OFF;
    return isOff ? Set.of() : notes;
  }

  private List<Suggestion> in(Set<String> notes) {
    return List.copyOf(notes).parallelStream().flatMap(this::in).sorted(LIKELIEST).toList();
  }

  private Stream<Suggestion> in(String path) {
    return linking.of(path).names().stream().map(n -> new Suggestion(path, n));
  }
}
