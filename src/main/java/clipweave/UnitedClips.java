package clipweave;

import clipweave.note.Problem;
import clipweave.text.Place;
import clipweave.vault.Card;
import clipweave.vault.Copies;
import clipweave.vault.Entry;
import clipweave.vault.Relation;
import clipweave.vault.Relations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The copies behind the notes of a run: which are at hand, what they add, and what to tell. */
final class UnitedClips {
  private static final int MOST_TOLD = 4;

  private final Session session;
  private final ClipsAtHand clips;
  private final Map<String, ClipsAtHand.ReadClip> read;
  private final Relations relations;

  /**
   * @param read the clips at hand, by name
   */
  UnitedClips(
      Session session,
      ClipsAtHand clips,
      Map<String, ClipsAtHand.ReadClip> read,
      Relations relations) {
    this.session = session;
    this.clips = clips;
    this.read = read;
    this.relations = relations;
  }

  /** The copies of a card whose first is {@code first}. */
  Copies of(Card card, ClipCard first) throws IOException {
    if (card.clips().size() == 1) {
      return Copies.one(first.clipping(), first.facts());
    }
    List<Copies.Copy> others = new ArrayList<>();
    for (String clip : card.clips().subList(1, card.clips().size())) {
      if (read.containsKey(clip)) {
        others.add(copy(read.get(clip)));
      }
    }
    boolean isWhole = others.size() + 1 == card.clips().size();
    return new Copies(
        new Copies.Copy(first.clipping(), first.facts()),
        others,
        isWhole ? Optional.empty() : base(card));
  }

  /** The copies at hand of a card whose first is not. */
  List<Copies.Copy> others(Card card) throws IOException {
    List<Copies.Copy> others = new ArrayList<>();
    for (String clip : card.clips()) {
      if (read.containsKey(clip)) {
        others.add(copy(read.get(clip)));
      }
    }
    return others;
  }

  /** The note as we last wrote it. */
  Optional<String> base(Card card) throws IOException {
    Optional<Entry> last = session.state().entry(card.id());
    return last.isPresent() ? session.texts().base(last.get().path()) : Optional.empty();
  }

  /** What to tell of copies that became one note; nothing of those that were told of before. */
  List<Problem> problems(Card card, String path) throws IOException {
    Set<String> known = new HashSet<>();
    session.state().entry(card.id()).flatMap(Entry::card).ifPresent(c -> known.addAll(c.clips()));
    List<Problem> problems = new ArrayList<>();
    for (String clip : card.clips().subList(1, card.clips().size())) {
      if (read.containsKey(clip) && !known.contains(clip)) {
        problems.add(problem(card, clip, path));
      }
    }
    boolean isNewFirst =
        card.clips().size() > 1 && !known.isEmpty() && !known.contains(card.clip());
    if (isNewFirst) {
      problems.add(united(card.clip(), card.clips().get(1), path, ""));
    }
    return problems;
  }

  private Problem problem(Card card, String clip, String path) throws IOException {
    int texts = read.get(clip).card().hasText() ? 1 : texts(card);
    String more = texts > 1 ? ", one of " + texts + " texts of the page" : "";
    Problem problem = united(clip, card.clip(), path, more);
    if (!read.containsKey(card.clip())) {
      return problem;
    }
    Copies pair =
        new Copies(copy(read.get(card.clip())), List.of(copy(read.get(clip))), Optional.empty());
    List<String> differences = pair.differences();
    return differences.isEmpty() ? problem : problem.withHint(hint(differences));
  }

  /** How many texts of its page there are; a bookmark of it goes with one of them. */
  private int texts(Card card) {
    long others =
        relations.of(card.id()).stream().filter(r -> r.kind() == Relation.Kind.SAME_SOURCE).count();
    return card.hasText() ? 1 + (int) others : 1;
  }

  private Problem united(String clip, String other, String path, String more) {
    String shown = read.get(clip).file().shown();
    String says = "the same page as '" + shown(other) + "'";
    return Problem.note(shown, Place.START, says, "both are in '" + path + "'" + more);
  }

  private String shown(String clip) {
    return Optional.ofNullable(read.get(clip)).map(r -> r.file().shown()).orElse(clip);
  }

  private static String hint(List<String> differences) {
    int more = differences.size() - MOST_TOLD;
    String told =
        String.join(", ", differences.subList(0, Math.min(MOST_TOLD, differences.size())));
    return "only this clip says " + told + (more > 0 ? " and " + more + " more" : "");
  }

  private Copies.Copy copy(ClipsAtHand.ReadClip clip) throws IOException {
    ClipCard parsed = clips.parsed(clip);
    return new Copies.Copy(parsed.clipping(), parsed.facts());
  }
}
