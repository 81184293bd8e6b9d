package clipweave;

import clipweave.note.Clipping;
import clipweave.note.Problem;
import clipweave.text.Edits;
import clipweave.vault.Attachments;
import clipweave.vault.Card;
import clipweave.vault.ChangedMeanwhile;
import clipweave.vault.Content;
import clipweave.vault.Contents;
import clipweave.vault.Entry;
import clipweave.vault.Knowledge;
import clipweave.vault.LocalFile;
import clipweave.vault.NoteMaker;
import clipweave.vault.OpenEnd;
import clipweave.vault.Properties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders notes: of the clips at hand, of copies of them, and of what was written before. */
final class MakingNotes {
  private final Session session;
  private final ClipsAtHand clips;
  private final Map<String, ClipsAtHand.ReadClip> read;
  private final UnitedClips united;
  private final Knowledge known;
  private final Attachments attachments;
  private final NoteMaker maker;
  private final BodyLinks links;
  private final Reweaving again;

  /**
   * @param read the clips at hand, by name
   */
  MakingNotes(
      Session session,
      ClipsAtHand clips,
      Map<String, ClipsAtHand.ReadClip> read,
      Knowledge known,
      Attachments attachments,
      Properties names,
      BodyLinks links) {
    this.session = session;
    this.clips = clips;
    this.read = read;
    this.united = new UnitedClips(session, clips, read, known.relations());
    this.known = known;
    this.attachments = attachments;
    this.maker = new NoteMaker(known, names);
    this.links = links;
    this.again = new Reweaving(known, links, maker);
  }

  /**
   * A note of clips at hand.
   *
   * @param note empty where its own clip is not at hand and what we wrote is not known any more
   * @param gone why it is put off, where it is
   */
  record Outcome(Optional<MadeNote> note, Optional<GoneException> gone) {}

  UnitedClips united() {
    return united;
  }

  /** SHA-256 of the file that a clip at hand was read from. */
  String readHash(Card card) {
    return read.get(card.clip()).hash();
  }

  /** The notes of some cards, in their order, rendered on all processors. */
  List<Outcome> of(List<Card> cards) throws IOException {
    try {
      return cards.parallelStream().map(this::outcome).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Outcome outcome(Card card) {
    ClipsAtHand.ReadClip first = read.get(card.clip());
    try {
      return new Outcome(
          first == null ? completed(card) : Optional.of(make(card, first)), Optional.empty());
    } catch (GoneException e) {
      return new Outcome(Optional.empty(), Optional.of(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MadeNote make(Card card, ClipsAtHand.ReadClip first) throws IOException {
    ClipCard clip = clips.parsed(first);
    Edits body = body(card, clip, first.files());
    List<String> region = links.region(card);
    boolean isOutside = card.home().isEmpty();
    NoteMaker.Made made =
        isOutside
            ? maker.outside(united.of(card, clip), card, body, region)
            : maker.woven(clip.clipping(), clip.facts(), card, body, region);
    MadeNote note = made(made, card, isOutside ? Entry.Kind.CLIP : Entry.Kind.WOVEN);
    Entry entry = note.entry().tiedTo(links.ties(card));
    return new MadeNote(note.content(), entry, note.links(), unseen(card, clip, first, region));
  }

  /** A region that has no place at the end of its note. */
  private static List<Problem> unseen(
      Card card, ClipCard clip, ClipsAtHand.ReadClip first, List<String> region) {
    if (region.isEmpty()) {
      return List.of();
    }
    String text = clip.clipping().text();
    int start = card.home().isPresent() ? 0 : clip.clipping().body().start();
    return OpenEnd.of(text.substring(start)).stream()
        .map(open -> open.problem(first.file().shown(), text, start))
        .toList();
  }

  private MadeNote made(NoteMaker.Made made, Card card, Entry.Kind kind) {
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
    return new MadeNote(content, entry.from(origins(card)), made.links());
  }

  /** Those of clips that are not at hand are as they were. */
  private List<String> origins(Card card) {
    Optional<Entry> last = session.state().entry(card.id());
    List<String> origins = new ArrayList<>();
    for (String clip : card.clips()) {
      origins.add(
          Optional.ofNullable(read.get(clip))
              .map(r -> r.file().origin())
              .or(() -> last.flatMap(e -> origin(e, clip)))
              .orElse(""));
    }
    return origins;
  }

  private static Optional<String> origin(Entry last, String clip) {
    int at = last.card().map(c -> c.clips().indexOf(clip)).orElse(-1);
    return at >= 0 && at < last.origins().size()
        ? Optional.of(last.origins().get(at))
        : Optional.empty();
  }

  private Edits body(Card card, ClipCard clip, List<LocalFile> files) throws IOException {
    Clipping clipping = clip.clipping();
    int start = card.home().isPresent() ? 0 : clipping.body().start();
    Edits body = links.of(card, clipping.text(), start, clip.outline(), clip.citedTitles());
    String path = known.paths().get(card.id());
    return body.and(attachments.edits(files, known.resolver(), session.view().style(), path));
  }

  /** A note whose own clip is not at hand, but a copy of it. */
  private Optional<MadeNote> completed(Card card) throws IOException {
    Optional<Entry> last = session.state().entry(card.id());
    Optional<String> base = united.base(card);
    if (last.isEmpty() || base.isEmpty()) {
      return Optional.empty();
    }
    NoteMaker.Made made = maker.completed(united.others(card), card, last.get(), base.get());
    MadeNote note = made(made, card, Entry.Kind.CLIP);
    Entry entry = note.entry().tiedTo(last.get().ties());
    String now = links.ties(card);
    return Optional.of(
        now.equals(entry.ties())
            ? new MadeNote(note.content(), entry, note.links())
            : again.of(entry, made.text(), now));
  }

  /** What the links of a note that we remember depend on now. */
  String ties(Entry entry) {
    return links.ties(entry.card().orElseThrow());
  }

  /** Whether the names that stand in a note are others than when it was last woven. */
  boolean hasNewNames(Entry entry) {
    return links.hasNewNames(entry.id());
  }

  /**
   * A note that we remember, woven anew.
   *
   * @param base the text that {@code entry} speaks of
   */
  MadeNote again(Entry entry, String base) throws IOException {
    return again.of(entry, base, ties(entry));
  }

  /** The content of a note, made once more from its clips when it is needed. */
  Content later(MadeNote note, Card card) {
    ClipsAtHand.ReadClip first = read.get(card.clip());
    return first == null
        ? note.content()
        : Contents.madeAgain(note.content().hash(), () -> bytes(card, first));
  }

  private byte[] bytes(Card card, ClipsAtHand.ReadClip first) throws IOException {
    try {
      return make(card, first).content().bytes();
    } catch (GoneException e) {
      throw new ChangedMeanwhile();
    }
  }
}
