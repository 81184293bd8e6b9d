package clipweave;

import clipweave.disk.BesideClip;
import clipweave.note.Problem;
import clipweave.note.Reason;
import clipweave.text.Edits;
import clipweave.vault.Attachments;
import clipweave.vault.Card;
import clipweave.vault.Change;
import clipweave.vault.Content;
import clipweave.vault.Contents;
import clipweave.vault.Decision;
import clipweave.vault.Entry;
import clipweave.vault.Hub;
import clipweave.vault.HubNote;
import clipweave.vault.Hubs;
import clipweave.vault.Knowledge;
import clipweave.vault.LocalFile;
import clipweave.vault.Manifest;
import clipweave.vault.NoteMaker;
import clipweave.vault.Plan;
import clipweave.vault.Planner;
import clipweave.vault.Progress;
import clipweave.vault.Properties;
import clipweave.vault.RegionLines;
import clipweave.vault.Relation;
import clipweave.vault.Rendering;
import clipweave.vault.Tombstones;
import clipweave.weave.Proposal;
import clipweave.weave.Weaver;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  private static final int BATCH = 64;

  private final Session session;
  private final ClipsAtHand clips;
  private final Tombstones gone;
  private final Knowledge known;
  private final Attachments attachments;
  private final NoteMaker maker;
  private final Weaver weaver;
  private final RegionLines lines;
  private final Planner planner;
  private UnitedClips united;
  private final Map<String, Entry> next = new TreeMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Content> bases = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
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
    this.planner = new Planner(session.state(), session.view().hashes(), session.texts());
  }

  /** Plans the notes of all clips at hand, their files, the hubs and the index. */
  Plan plan(Map<String, ClipsAtHand.ReadClip> read, Progress progress) throws IOException {
    session.state().entries().forEach(e -> next.put(e.id(), e));
    gone.entries().forEach(e -> next.put(e.id(), e));
    problems.addAll(gone.problems());
    united = new UnitedClips(session, clips, read);
    notes(read, progress);
    attachments.fresh().forEach(this::attachment);
    hubs();
    return new Plan(changes, Manifest.of(next.values()), bases, problems, unchanged);
  }

  /** Rendered on all processors, some at a time; decided one by one. */
  private void notes(Map<String, ClipsAtHand.ReadClip> read, Progress progress) throws IOException {
    List<Card> cards = known.cards().stream().filter(c -> known.atHand().contains(c.id())).toList();
    for (int from = 0; from < cards.size(); from += BATCH) {
      List<Card> batch = cards.subList(from, Math.min(cards.size(), from + BATCH));
      List<Optional<Made>> made = rendered(batch, read);
      for (int i = 0; i < batch.size(); i++) {
        if (made.get(i).isPresent()) {
          note(made.get(i).get(), batch.get(i), read.get(batch.get(i).clip()));
        }
      }
      progress.step("weaving", from + batch.size(), cards.size());
    }
  }

  private List<Optional<Made>> rendered(List<Card> batch, Map<String, ClipsAtHand.ReadClip> read)
      throws IOException {
    try {
      return batch.parallelStream().map(card -> rendered(card, read.get(card.clip()))).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Optional<Made> rendered(Card card, ClipsAtHand.ReadClip read) {
    try {
      return read == null ? completed(card) : Optional.of(make(card, read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void note(Made made, Card card, ClipsAtHand.ReadClip read) throws IOException {
    Entry entry = made.entry();
    Content content = content(made, card, read);
    Rendering wanted = new Rendering(entry, content, made.links());
    boolean isOutside = entry.kind() == Entry.Kind.CLIP;
    Decision decision = isOutside ? planner.clip(wanted) : planner.woven(wanted, read.hash());
    take(decision);
    problems.addAll(united.problems(card, entry.path()));
    boolean isNews = decision.entry().isPresent() && remember(decision.entry().get(), content);
    kept += isNews ? made.content().bytes().length : 0;
  }

  /** A rendered note and what the state will remember of it. */
  private record Made(Content content, Entry entry, int links) {}

  private Made make(Card card, ClipsAtHand.ReadClip read) throws IOException {
    String path = known.paths().get(card.id());
    ClipCard clip = clips.parsed(read);
    Edits body = body(clip, path, read.files());
    List<String> region = lines.links(path, relations(card));
    boolean isOutside = card.home().isEmpty();
    NoteMaker.Made made =
        isOutside
            ? maker.outside(united.of(card, clip), card, body, region)
            : maker.woven(clip.clipping(), clip.facts(), card, body, region);
    return made(made, card, isOutside ? Entry.Kind.CLIP : Entry.Kind.WOVEN);
  }

  private Made made(NoteMaker.Made made, Card card, Entry.Kind kind) {
    Content content = Contents.of(made.text());
    Entry entry =
        new Entry(
            card.id(),
            kind,
            known.paths().get(card.id()),
            false,
            content.hash(),
            made.gap(),
            made.back(),
            Optional.of(card));
    return new Made(content, entry, made.links());
  }

  /** A note whose own clip is not at hand, but a copy of it. */
  private Optional<Made> completed(Card card) throws IOException {
    Optional<Entry> last = session.state().entry(card.id());
    Optional<String> base = united.base(card);
    return last.isEmpty() || base.isEmpty()
        ? Optional.empty()
        : Optional.of(
            made(
                maker.completed(united.others(card), card, last.get(), base.get()),
                card,
                Entry.Kind.CLIP));
  }

  private List<Relation> relations(Card card) {
    return known.relations().of(card.id());
  }

  private Edits body(ClipCard clip, String path, List<LocalFile> files) {
    List<Proposal> proposals = new ArrayList<>();
    for (var cited : clip.citedTitles()) {
      known
          .relations()
          .titled(clipweave.names.Fold.title(cited.title()))
          .flatMap(id -> Optional.ofNullable(known.paths().get(id)))
          .map(to -> new Proposal(cited.span(), to, reason()))
          .ifPresent(proposals::add);
    }
    String text = clip.clipping().text();
    Edits links = weaver.weave(text, clip.outline(), path, proposals);
    Edits shown = attachments.edits(files, known.resolver(), session.view().style(), path);
    return links.and(shown);
  }

  private static Reason reason() {
    return new Reason("cited-title", 0.97, "a title cited here is this note's title");
  }

  /** Small enough in all, texts are kept; else they are made again when they are written. */
  private Content content(Made made, Card card, ClipsAtHand.ReadClip read) {
    if (kept >= KEPT && read != null) {
      return Contents.madeAgain(made.content().hash(), () -> make(card, read).content().bytes());
    }
    return made.content();
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

  private void hubs() throws IOException {
    HubNote notes = new HubNote(session.state(), session.view().hashes(), session.texts());
    for (Hubs.Gathering gathering : known.hubs().all()) {
      Hub hub = gathering.hub();
      take(
          notes.decide(
              hub.id(),
              hub.path(),
              RegionLines.BACKLINKS,
              lines.backlinks(hub.path(), hub.kind(), gathering.cards()),
              HubNote.fresh(hub, gathering.spellings()),
              gathering.fresh()));
    }
    String index = session.settings().folders().index();
    take(
        notes.decide(
            "index:", index, RegionLines.INDEX, lines.index(index, known.cards()), "", List.of()));
  }

  private void take(Decision decision) {
    changes.addAll(decision.changes());
    problems.addAll(decision.problems());
    decision.entry().ifPresent(e -> next.put(e.id(), e));
    unchanged += decision.changes().isEmpty() ? 1 : 0;
  }
}
