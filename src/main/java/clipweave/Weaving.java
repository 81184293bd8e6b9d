package clipweave;

import clipweave.disk.BesideClip;
import clipweave.note.Problem;
import clipweave.text.Place;
import clipweave.vault.Attachments;
import clipweave.vault.Card;
import clipweave.vault.Change;
import clipweave.vault.Clashes;
import clipweave.vault.Content;
import clipweave.vault.Decision;
import clipweave.vault.Entry;
import clipweave.vault.Knowledge;
import clipweave.vault.KnownNames;
import clipweave.vault.Manifest;
import clipweave.vault.Plan;
import clipweave.vault.Planner;
import clipweave.vault.Progress;
import clipweave.vault.Rendering;
import clipweave.vault.Tombstones;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plans a run: renders every note from what is known, and decides what becomes of each. */
final class Weaving {
  /** So many bytes of rendered texts are kept from the plan to the writing. */
  private static final long KEPT = 48L << 20;

  private static final int BATCH = 64;

  private final Session session;
  private final ClipsAtHand clips;
  private final Tombstones gone;
  private final Knowledge known;
  private final Attachments attachments;
  private final MakingNotes making;
  private final Planner planner;
  private final Map<String, Entry> next = new TreeMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Content> bases = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> lasting = new ArrayList<>();
  private final List<Entry> clashes = new ArrayList<>();
  private boolean isPutOff;
  private int unchanged;
  private long kept;

  Weaving(
      Session session,
      ClipsAtHand clips,
      Tombstones gone,
      Knowledge known,
      Attachments attachments,
      MakingNotes making) {
    this.session = session;
    this.clips = clips;
    this.gone = gone;
    this.known = known;
    this.attachments = attachments;
    this.making = making;
    this.planner = new Planner(session.state(), session.view(), session.texts());
  }

  /**
   * Plans the notes of all clips, those at hand and those remembered, their files and hubs.
   *
   * @param hubs what becomes of the hubs
   * @param names what the vault's names are going to be
   */
  Plan plan(List<Decision> hubs, KnownNames names, Progress progress) throws IOException {
    session.state().entries().forEach(e -> next.put(e.id(), e));
    gone.entries().forEach(e -> next.put(e.id(), e));
    problems.addAll(gone.problems());
    notes(progress);
    attachments.fresh().forEach(this::attachment);
    hubs.forEach(this::hub);
    clashes();
    prune();
    CarriedBases.add(session, next.values(), bases);
    Manifest state = Manifest.of(next.values()).knowing(isPutOff ? KnownNames.NONE : names);
    return new Plan(changes, state, bases, problems, unchanged);
  }

  /** What is odd as long as it is so, besides what the plan tells once. */
  List<Problem> lasting() {
    return lasting;
  }

  /** Rendered on all processors, some at a time; decided one by one. */
  private void notes(Progress progress) throws IOException {
    int all = known.cards().size();
    for (int from = 0; from < all; from += BATCH) {
      List<Card> batch = known.cards().subList(from, Math.min(all, from + BATCH));
      List<Card> atHand = batch.stream().filter(c -> known.atHand().contains(c.id())).toList();
      List<MakingNotes.Outcome> made = making.of(atHand);
      for (int i = 0; i < atHand.size(); i++) {
        note(atHand.get(i), made.get(i));
      }
      for (Card card : batch) {
        if (!known.atHand().contains(card.id())) {
          remembered(session.state().entry(card.id()).orElseThrow());
        }
      }
      progress.step("weaving", from + batch.size(), all);
    }
  }

  /** A clip that vanished or changed since it was read is put off, and only it (law P17). */
  private void note(Card card, MakingNotes.Outcome made) throws IOException {
    if (made.gone().isPresent()) {
      putOff(made.gone().get());
    } else if (made.note().isPresent()) {
      try {
        note(card, made.note().get());
      } catch (GoneException e) {
        putOff(e);
      }
    } else {
      remembered(session.state().entry(card.id()).orElseThrow());
    }
  }

  private void putOff(GoneException gone) {
    isPutOff = true;
    problems.add(
        Problem.look(gone.shown(), Place.START, gone.getMessage(), "the next run tries again"));
  }

  private void note(Card card, MadeNote made) throws IOException {
    Entry entry = made.entry();
    List<Problem> told = making.united().problems(card, entry.path());
    Content content = kept < KEPT ? made.content() : making.later(made, card);
    Rendering wanted = new Rendering(entry, content, made.links());
    boolean isOutside = entry.kind() == Entry.Kind.CLIP;
    Decision decision =
        isOutside ? planner.clip(wanted) : planner.woven(wanted, making.readHash(card));
    take(decision);
    problems.addAll(told);
    problems.addAll(made.problems());
    boolean isNews = decision.entry().isPresent() && remember(decision.entry().get(), content);
    kept += isNews ? made.content().bytes().length : 0;
  }

  /** A note whose clip is not at hand is woven anew when what it is linked with has changed. */
  private void remembered(Entry last) throws IOException {
    Entry entry = last.isDeleted() ? last.alive() : last;
    next.put(entry.id(), entry);
    if (entry.kind() != Entry.Kind.CLIP && making.hasNewNames(entry)) {
      next.put(entry.id(), entry.tiedTo(""));
    }
    boolean isBack = session.where().isGone(entry.id());
    boolean isTied = entry.kind() != Entry.Kind.CLIP || making.ties(entry).equals(entry.ties());
    if (isTied && !(isBack && entry.kind() == Entry.Kind.CLIP)) {
      unchanged++;
      return;
    }
    Optional<String> base = session.texts().base(entry.path());
    if (base.isEmpty()) {
      lost(last, isBack);
      return;
    }
    MadeNote made = making.again(entry, base.get());
    Decision decision = planner.clip(new Rendering(made.entry(), made.content(), made.links()));
    take(decision);
    decision.entry().ifPresent(e -> remember(e, made.content()));
  }

  private void lost(Entry last, boolean isBack) {
    if (isBack) {
      next.put(last.id(), last.deleted());
      problems.add(
          Problem.look(last.path(), Place.START, "its text is not known any more", "not restored")
              .withHint("import its clip by name"));
    }
  }

  private boolean remember(Entry entry, Content content) {
    Optional<Entry> last = session.state().entry(entry.id());
    boolean isKnown =
        last.isPresent()
            && last.get().base().equals(entry.base())
            && last.get().path().equals(entry.path());
    if (!isKnown) {
      bases.put(entry.path(), content);
    }
    return !isKnown;
  }

  private void attachment(String hash, String path) {
    Content content = BesideClip.content(clips.shownFile(hash), hash);
    Entry entry = Entry.plain(Attachments.id(hash), Entry.Kind.ATTACHMENT, path, hash);
    next.put(entry.id(), entry);
    changes.add(
        new Change(
            Change.Op.CREATE,
            path,
            Optional.empty(),
            Optional.empty(),
            Optional.of(content),
            List.of(),
            "",
            0));
  }

  /** What is said of a hub is so until its user changes it. */
  private void hub(Decision decision) {
    lasting.addAll(decision.problems());
    take(new Decision(decision.changes(), decision.entry(), List.of()));
  }

  private void clashes() throws IOException {
    Clashes old = Clashes.of(session.state(), session.view(), session.texts(), clashes);
    next.values().removeIf(e -> e.kind() == Entry.Kind.CONFLICT);
    changes.addAll(old.changes());
    old.open().forEach(e -> next.put(e.id(), e));
    clashes.forEach(e -> next.put(e.id(), e));
  }

  private void prune() {
    for (String id : gone.pruned()) {
      Entry entry = next.remove(id);
      changes.add(Change.trash(entry.path(), entry.base()));
    }
  }

  private void take(Decision decision) {
    changes.addAll(decision.changes());
    decision.changes().stream()
        .filter(c -> c.op() == Change.Op.CONFLICT)
        .forEach(c -> clashes.add(Clashes.entry(c, decision.entry().orElseThrow().id())));
    problems.addAll(decision.problems());
    decision.entry().ifPresent(e -> next.put(e.id(), e));
    unchanged += decision.changes().isEmpty() ? 1 : 0;
  }
}
