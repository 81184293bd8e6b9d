package clipweave;

import clipweave.disk.Reading;
import clipweave.note.Problem;
import clipweave.text.Edits;
import clipweave.text.Place;
import clipweave.vault.Entry;
import clipweave.vault.Explanation.ExplainedName;
import clipweave.vault.WeaveScope;
import clipweave.vault.WovenLinks;
import clipweave.weave.NameDecision;
import clipweave.weave.SourceNote;
import clipweave.weave.Weaver;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out which links a note gets, besides those that it has; many may ask at once. */
final class LinkingNotes {
  private static final String LEFT = "left as it is";

  private final Session session;
  private final Map<String, Entry> entries;
  private final NameWeaving names;
  private final WovenNotes woven;
  private final Weaver weaver;

  LinkingNotes(Session session, NameWeaving names) {
    this.session = session;
    this.entries = session.state().byPath();
    this.names = names;
    this.woven = new WovenNotes(session);
    this.weaver = new Weaver(names.resolver(), session.view().style());
  }

  /**
   * What comes of a note.
   *
   * @param made the note with them; empty where it gets none
   * @param names the names in it that could be links
   * @param problem why it is left alone
   */
  record Outcome(Optional<WovenNote> made, List<ExplainedName> names, Optional<Problem> problem) {}

  Outcome of(String path) {
    Reading reading = session.folder().read(path);
    Optional<Problem> problem = problem(path, reading);
    if (problem.isPresent()) {
      return new Outcome(Optional.empty(), List.of(), problem);
    }
    Reading.Text text = (Reading.Text) reading;
    NewLinks links = links(path, text.text());
    List<ExplainedName> told = new NameTelling(text.text(), links).possible();
    return new Outcome(made(path, text, links), told, Optional.empty());
  }

  private static Optional<Problem> problem(String path, Reading reading) {
    if (reading instanceof Reading.Unreadable bad) {
      return Optional.of(Problem.look(path, Place.START, bad.says(), LEFT));
    }
    Reading.Text text = (Reading.Text) reading;
    if (text.isUtf16()) {
      return Optional.of(Problem.look(path, Place.START, "not UTF-8", LEFT));
    }
    String says = "its property '" + WeaveScope.PROPERTY + "' says 'off'";
    return WeaveScope.isOff(text.text())
        ? Optional.of(Problem.note(path, Place.START, says, LEFT))
        : Optional.empty();
  }

  private Optional<WovenNote> made(String path, Reading.Text text, NewLinks links) {
    return links.fresh().isEmpty()
        ? Optional.empty()
        : Optional.of(WovenNote.of(session.folder(), path, owner(path), text.hash(), links));
  }

  /** A clip's note takes its links along by its id. */
  private String owner(String path) {
    return Optional.ofNullable(entries.get(path))
        .filter(e -> e.card().isPresent())
        .map(Entry::id)
        .orElse(path);
  }

  /** What a note of this text gets. */
  NewLinks links(String path, String text) {
    WovenLinks ours = woven.in(path, text);
    SourceNote note = names.read(path, ours.plain());
    List<String> refused = targets(path, ours.refused());
    Set<String> known = new HashSet<>(refused);
    known.addAll(targets(path, ours.standing()));
    List<NameDecision> open = open(note, ours, known);
    Edits fresh =
        weaver.weave(
            note.text(),
            note.outline(),
            path,
            open.stream()
                .filter(d -> d.state() == NameDecision.State.WRITTEN)
                .map(NameDecision::proposal)
                .toList());
    return new NewLinks(ours, fresh, open, refused);
  }

  /** A link of ours that stands is made; one that was taken out is not wanted. */
  private List<NameDecision> open(SourceNote note, WovenLinks ours, Set<String> known) {
    Edits links = ours.standing().and(ours.refused());
    return names.decide(note).stream()
        .filter(d -> !known.contains(d.target()))
        .filter(d -> links.list().stream().noneMatch(l -> l.span().overlaps(d.span())))
        .toList();
  }

  private List<String> targets(String path, Edits links) {
    return links.list().stream()
        .map(l -> WrittenLink.targetOrName(l.text(), path, names.resolver()))
        .toList();
  }
}
