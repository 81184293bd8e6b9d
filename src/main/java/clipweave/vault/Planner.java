package clipweave.vault;

import clipweave.merge.KeptRegions;
import clipweave.merge.Merged;
import clipweave.merge.NoteMerge;
import clipweave.note.Problem;
import clipweave.text.Edits;
import clipweave.text.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides what happens to a note that we would like to be otherwise: nothing, when its user or
 * nobody changed it; a rewrite, when only we did; a merge, when both did; never a loss (DESIGN 5).
 */
public final class Planner {
  private final Manifest state;
  private final Map<String, String> hashes;
  private final Set<String> there;
  private final Texts texts;

  /**
   * @param state what we remember, every file where it lies now
   */
  public Planner(Manifest state, VaultView vault, Texts texts) {
    this.state = state;
    this.hashes = vault.hashes();
    this.there = Set.copyOf(vault.paths());
    this.texts = texts;
  }

  /**
   * The decision for a note made from a clip outside the vault.
   *
   * @throws IOException if a text that has to be merged cannot be read
   */
  public Decision clip(Rendering wanted) throws IOException {
    Entry next = wanted.entry();
    Optional<Entry> known = state.entry(next.id());
    Optional<String> here = Optional.ofNullable(hashes.get(next.path()));
    if (here.isEmpty()) {
      return there.contains(next.path()) ? unread(next) : create(wanted);
    }
    boolean isRight = here.get().equals(next.base());
    if (known.isEmpty() || isRight || next.base().equals(known.get().base())) {
      return Decision.nothing(next);
    }
    return here.get().equals(known.get().base())
        ? Decision.one(change(Change.Op.CHANGE, wanted, here), next)
        : merged(wanted, known.get());
  }

  /**
   * The decision for a clip that lies in the vault: what we want was made from what stands there.
   *
   * @param here SHA-256 of the bytes that it was made from
   * @throws IOException if a text that has to be merged cannot be read
   */
  public Decision woven(Rendering wanted, String here) throws IOException {
    Optional<Entry> last = state.entry(wanted.entry().id()).filter(e -> !e.isDeleted());
    boolean isTakenOut = last.filter(e -> e.base().equals(wanted.entry().base())).isPresent();
    if (here.equals(wanted.entry().base()) || isTakenOut) {
      return Decision.nothing(wanted.entry());
    }
    Optional<String> base = last.isEmpty() ? Optional.empty() : texts.base(last.get().path());
    String yours = texts.vault(wanted.entry().path()).orElse("");
    String theirs = Contents.text(wanted.content());
    KeptRegions kept = KeptRegions.of(base.orElse(""), yours);
    List<Problem> problems =
        kept.names(theirs).stream().map(n -> editedRegion(wanted.entry(), n)).toList();
    Edits out = base.isEmpty() ? Edits.none() : takenOut(last.get(), base.get(), yours, wanted);
    String text = kept.in(out.applyTo(theirs));
    return new Decision(
        text.equals(yours) ? List.of() : List.of(woven(wanted, here, text, theirs)),
        Optional.of(wanted.entry()),
        problems);
  }

  private static Change woven(Rendering wanted, String here, String text, String theirs) {
    Content content = text.equals(theirs) ? wanted.content() : Contents.of(text);
    String path = wanted.entry().path();
    return change(Change.Op.CHANGE, path, Optional.of(here), content, wanted);
  }

  /** A link of ours that its user took out stays out, and is remembered as one that was there. */
  private static Edits takenOut(Entry last, String base, String yours, Rendering wanted)
      throws IOException {
    Set<String> gone =
        last.back().stream()
            .map(e -> e.span().of(base))
            .filter(link -> !yours.contains(link))
            .collect(Collectors.toSet());
    String theirs = Contents.text(wanted.content());
    return Edits.of(
        wanted.entry().back().stream().filter(e -> gone.contains(e.span().of(theirs))).toList());
  }

  /** A note that cannot be read just now, or is still in the cloud, is not looked into. */
  private Decision unread(Entry next) {
    Problem problem =
        Problem.look(next.path(), Place.START, "cannot be read just now", "left as it is");
    return new Decision(List.of(), state.entry(next.id()), List.of(problem));
  }

  private static Decision create(Rendering wanted) {
    return Decision.one(change(Change.Op.CREATE, wanted, Optional.empty()), wanted.entry());
  }

  private Decision merged(Rendering wanted, Entry last) throws IOException {
    Entry next = wanted.entry();
    String yours = texts.vault(next.path()).orElse("");
    String theirs = Contents.text(wanted.content());
    Optional<String> base = texts.base(last.path());
    if (base.isEmpty()) {
      return beside(next, theirs, List.of());
    }
    Merged merged = NoteMerge.of(base.get(), yours, theirs);
    List<Change> changes =
        merged.text().equals(yours)
            ? List.of()
            : List.of(
                change(
                    Change.Op.CHANGE,
                    next.path(),
                    Optional.ofNullable(hashes.get(next.path())),
                    Contents.of(merged.text()),
                    wanted));
    return merged.outcome() == Merged.Outcome.CONFLICT
        ? beside(next, theirs, changes)
        : new Decision(changes, Optional.of(next), regions(next, merged));
  }

  /** A region that its user edited is his now; what we would write there can be made again. */
  private static List<Problem> regions(Entry next, Merged merged) {
    return merged.clashes().stream().map(c -> editedRegion(next, c.name())).toList();
  }

  private static Problem editedRegion(Entry next, String name) {
    String says = "the region '" + name + "' was edited";
    return Problem.note(next.path(), Place.START, says, "left alone");
  }

  /** Yours stays where it is; theirs goes into a note named by its content (promise 2). */
  private Decision beside(Entry next, String theirs, List<Change> others) {
    Content content = Contents.of(ConflictNote.text(theirs));
    String path = ConflictNote.path(next.path(), content.hash(), hashes);
    List<Change> changes = new ArrayList<>(others);
    if (!hashes.containsKey(path)) {
      changes.add(
          change(
              Change.Op.CONFLICT,
              path,
              Optional.empty(),
              content,
              new Rendering(
                  Entry.plain(next.id(), next.kind(), path, content.hash()), content, 0)));
    }
    Problem problem =
        Problem.look(
            next.path(),
            Place.START,
            "changed here and in its clip since the last run",
            "yours kept, the other is beside it in '" + Paths.leaf(path) + "'");
    return new Decision(changes, Optional.of(next), List.of(problem));
  }

  private static Change change(Change.Op op, Rendering wanted, Optional<String> pre) {
    return change(op, wanted.entry().path(), pre, wanted.content(), wanted);
  }

  private static Change change(
      Change.Op op, String path, Optional<String> pre, Content content, Rendering wanted) {
    Optional<Card> card = wanted.entry().card();
    return new Change(
        op,
        path,
        Optional.empty(),
        pre,
        Optional.of(content),
        card.map(Card::clips).orElse(List.of()),
        card.map(Card::dialect).orElse(""),
        wanted.links());
  }
}
