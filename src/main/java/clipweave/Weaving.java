package clipweave;

import clipweave.disk.BesideClip;
import clipweave.note.Problem;
import clipweave.text.Edits;
import clipweave.text.Place;
import clipweave.vault.Attachments;
import clipweave.vault.Card;
import clipweave.vault.Change;
import clipweave.vault.Clashes;
import clipweave.vault.Content;
import clipweave.vault.Contents;
import clipweave.vault.Decision;
import clipweave.vault.Entry;
import clipweave.vault.Knowledge;
import clipweave.vault.LocalFile;
import clipweave.vault.Manifest;
import clipweave.vault.NoteMaker;
import clipweave.vault.Plan;
import clipweave.vault.Planner;
import clipweave.vault.Progress;
import clipweave.vault.Properties;
import clipweave.vault.RegionLines;
import clipweave.vault.Rendering;
import clipweave.vault.Tombstones;
import clipweave.weave.Weaver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plans a run: renders every note from what is known, and decides what becomes of each. */
final class Weaving {
  /** So many characters of rendered texts are kept from the plan to the writing. */
  private static final long KEPT = 48L << 20;

  private final Session session;
  private final ClipsAtHand clips;
  private final Tombstones gone;
  private final Knowledge known;
  private final Attachments attachments;
  private final NoteMaker maker;
  private final Weaver weaver;
  private final RegionLines lines;
  private final Planner planner;
  private final Ties ties;
  private final Reweaving again;
  private final Map<String, Entry> next = new TreeMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Content> bases = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> lasting = new ArrayList<>();
  private final List<Entry> clashes = new ArrayList<>();
  private int unchanged;
  private long kept;

  Weaving(
      Session session,
      ClipsAtHand clips,
      Tombstones gone,
      Knowledge known,
      Attachments attachments,
      Properties names) {
    this.session = session;
    this.clips = clips;
    this.gone = gone;
    this.known = known;
    this.attachments = attachments;
    this.maker = new NoteMaker(known, names);
    this.weaver = new Weaver(known.resolver(), session.view().style());
    this.lines = new RegionLines(known.resolver(), session.view().style(), known.paths());
    this.planner = new Planner(session.state(), session.view(), session.texts());
    this.again = new Reweaving(known, lines, weaver, maker);
    this.ties = new Ties(known, lines, session.view().style());
  }

  /** Plans the notes of all clips at hand, their files, the hubs and the index. */
  Plan plan(Map<String, ClipsAtHand.ReadClip> read, Progress progress) throws IOException {
    session.state().entries().forEach(e -> next.put(e.id(), e));
    gone.entries().forEach(e -> next.put(e.id(), e));
    problems.addAll(gone.problems());
    long done = 0;
    for (Card card : known.cards()) {
      boolean isAtHand = known.atHand().contains(card.id());
      if (isAtHand) {
        note(card, read.get(card.clip()), origins(card, read));
      } else {
        remembered(session.state().entry(card.id()).orElseThrow());
      }
      progress.step("weaving", ++done, known.cards().size());
    }
    attachments.fresh().forEach(this::attachment);
    hubs();
    clashes();
    prune();
    carry();
    return new Plan(changes, Manifest.of(next.values()), bases, problems, unchanged);
  }

  /** What is odd as long as it is so, besides what the plan tells once. */
  List<Problem> lasting() {
    return lasting;
  }

  private static List<String> origins(Card card, Map<String, ClipsAtHand.ReadClip> read) {
    return card.clips().stream()
        .map(c -> Optional.ofNullable(read.get(c)).map(r -> r.file().origin()).orElse(""))
        .toList();
  }

  /** A clip that vanished or changed since it was read is put off, and only it (law P17). */
  private void note(Card card, ClipsAtHand.ReadClip read, List<String> origins) throws IOException {
    MadeNote made;
    try {
      made = make(card, read);
    } catch (ClipsAtHand.GoneException e) {
      problems.add(
          Problem.look(
              read.file().shown(), Place.START, e.getMessage(), "the next run tries again"));
      return;
    }
    Entry entry = made.entry().from(origins).tiedTo(ties.of(card));
    Content content = content(made, card, read);
    Rendering wanted = new Rendering(entry, content, made.links());
    boolean isOutside = entry.kind() == Entry.Kind.CLIP;
    Decision decision = isOutside ? planner.clip(wanted) : planner.woven(wanted);
    take(decision);
    decision.entry().ifPresent(e -> remember(e, content));
  }

  /** A note whose clip is not at hand is woven anew when what it is linked with has changed. */
  private void remembered(Entry last) throws IOException {
    Entry entry = last.isDeleted() ? last.alive() : last;
    next.put(entry.id(), entry);
    String tiedTo = ties.of(entry.card().orElseThrow());
    boolean isBack = session.where().isGone(entry.id());
    if (entry.kind() != Entry.Kind.CLIP || (tiedTo.equals(entry.ties()) && !isBack)) {
      unchanged++;
      return;
    }
    Optional<String> base = session.texts().base(entry.path());
    if (base.isEmpty()) {
      lost(last, isBack);
      return;
    }
    MadeNote made = again.of(entry, base.get(), tiedTo);
    Content content = Contents.of(made.text());
    Decision decision = planner.clip(new Rendering(made.entry(), content, made.links()));
    take(decision);
    decision.entry().ifPresent(e -> remember(e, content));
  }

  private void lost(Entry last, boolean isBack) {
    if (isBack) {
      next.put(last.id(), last.deleted());
      problems.add(
          Problem.look(last.path(), Place.START, "its text is not known any more", "not restored")
              .withHint("import its clip by name"));
    }
  }

  private MadeNote make(Card card, ClipsAtHand.ReadClip read) throws IOException {
    String path = known.paths().get(card.id());
    ClipCard clip = ClipCard.read(read.file().name(), clips.text(read.file()), card.home());
    Edits body = body(clip, path, read.files());
    List<String> region = lines.links(path, known.relations().of(card.id()));
    boolean isOutside = card.home().isEmpty();
    NoteMaker.Made made =
        isOutside
            ? maker.outside(clip.clipping(), clip.facts(), card, body, region)
            : maker.woven(clip.clipping(), clip.facts(), card, body, region);
    Entry entry =
        new Entry(
            card.id(),
            isOutside ? Entry.Kind.CLIP : Entry.Kind.WOVEN,
            path,
            false,
            clipweave.vault.Sha256.of(made.text()),
            made.gap(),
            made.back(),
            Optional.of(card));
    return new MadeNote(made.text(), entry, made.links());
  }

  private Edits body(ClipCard clip, String path, List<LocalFile> files) {
    String text = clip.clipping().text();
    Edits links = weaver.weave(text, clip.outline(), path, Proposals.of(clip.citedTitles(), known));
    Edits shown = attachments.edits(files, known.resolver(), session.view().style(), path);
    return links.and(shown);
  }

  /** Small enough in all, texts are kept; else they are made again when they are written. */
  private Content content(MadeNote made, Card card, ClipsAtHand.ReadClip read) {
    kept += made.text().length();
    return kept <= KEPT
        ? Contents.of(made.text())
        : Contents.madeAgain(made.text(), () -> make(card, read).text());
  }

  private void remember(Entry entry, Content content) {
    Optional<Entry> last = session.state().entry(entry.id());
    boolean isKnown =
        last.isPresent()
            && last.get().base().equals(entry.base())
            && last.get().path().equals(entry.path());
    if (!isKnown) {
      bases.put(entry.path(), content);
    }
  }

  private void attachment(String hash, String path) {
    Content content = BesideClip.content(clips.source(hash), hash);
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
  private void hubs() throws IOException {
    for (Decision decision : new Gatherings(session, known, gone, lines).decisions()) {
      lasting.addAll(decision.problems());
      take(new Decision(decision.changes(), decision.entry(), List.of()));
    }
  }

  private void clashes() throws IOException {
    Clashes old = Clashes.of(session.state(), session.view(), session.texts(), clashes);
    next.values().removeIf(e -> e.kind() == Entry.Kind.CONFLICT);
    changes.addAll(old.changes());
    old.open().forEach(e -> next.put(e.id(), e));
    clashes.forEach(e -> next.put(e.id(), e));
  }

  /** The base of a note that its user moved moves with it. */
  private void carry() throws IOException {
    for (Entry entry : next.values()) {
      String path = entry.path();
      boolean isMoved = !session.where().remembered(path).equals(path);
      if (isMoved && !bases.containsKey(path)) {
        session.texts().base(path).ifPresent(b -> bases.put(path, Contents.of(b)));
      }
    }
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
