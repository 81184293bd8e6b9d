package clipweave.vault;

import clipweave.merge.Merged;
import clipweave.merge.NoteMerge;
import clipweave.note.Problem;
import clipweave.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A changed note as it was before, with what its user wrote since; where both meet, his text stays
 * and the older one goes beside it.
 *
 * @param now the text that stands there
 * @param text the text that will stand there
 */
public record Reversal(String now, String text, List<Change> changes, List<Problem> problems) {
  public Reversal {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
  }

  /**
   * Takes one change back.
   *
   * @param post the text that the change made
   * @param found the text that was there before
   * @param hashes of the notes that are there
   */
  public static Reversal of(
      String path, String now, String post, String found, Map<String, String> hashes) {
    Merged merged = NoteMerge.of(post, now, found);
    List<Change> changes = new ArrayList<>();
    if (!merged.text().equals(now)) {
      changes.add(change(Change.Op.CHANGE, path, Optional.of(hashes.get(path)), merged.text()));
    }
    if (merged.outcome() != Merged.Outcome.CONFLICT) {
      return new Reversal(now, merged.text(), changes, List.of());
    }
    String beside = ConflictNote.text(found);
    String besidePath = ConflictNote.path(path, "before", Sha256.of(beside), hashes);
    if (!hashes.containsKey(besidePath)) {
      changes.add(change(Change.Op.CONFLICT, besidePath, Optional.empty(), beside));
    }
    Problem problem =
        Problem.look(
            path,
            Place.START,
            "edited since, in the same place",
            "yours kept, the older text is beside it in '" + Paths.leaf(besidePath) + "'");
    return new Reversal(now, merged.text(), changes, List.of(problem));
  }

  /** A note that comes back where nothing stands. */
  public static Change create(String path, String text) {
    return change(Change.Op.CREATE, path, Optional.empty(), text);
  }

  /** What to remember of a hub; empty if it holds no region of ours any more. */
  public Optional<Entry> hub(Entry entry) {
    if (HubNote.held(now).filter(r -> r.equals(entry.base())).isEmpty()) {
      return Optional.of(entry);
    }
    return HubNote.held(text).map(r -> Entry.plain(entry.id(), entry.kind(), entry.path(), r));
  }

  private static Change change(Change.Op op, String path, Optional<String> pre, String text) {
    return new Change(
        op, path, Optional.empty(), pre, Optional.of(Contents.of(text)), List.of(), "", 0);
  }
}
