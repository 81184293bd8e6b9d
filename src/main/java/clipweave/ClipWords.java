package clipweave;

import clipweave.clip.ClipReader;
import clipweave.text.Span;
import clipweave.vault.Card;
import clipweave.vault.Entry;
import clipweave.vault.Knowledge;
import clipweave.weave.SourceNote;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * The clips' own words: of those at hand from their files, of the others from the notes as we last
 * rendered them. They are the body of a clip from outside, all of the text of one in the vault.
 */
final class ClipWords {
  private final Session session;
  private final Knowledge known;
  private final ClipsAtHand clips;
  private final Map<String, ClipsAtHand.ReadClip> read;
  private final WrittenNotes written;

  /**
   * @param read the clips at hand, by name
   */
  ClipWords(
      Session session,
      Knowledge known,
      ClipsAtHand clips,
      Map<String, ClipsAtHand.ReadClip> read,
      WrittenNotes written) {
    this.session = session;
    this.known = known;
    this.clips = clips;
    this.read = read;
    this.written = written;
  }

  /** A clip that is at hand may be another's by now, who has its name. */
  boolean isAtHand(Card card) {
    return known.atHand().contains(card.id()) && read.containsKey(card.clip());
  }

  /** The note as we last rendered it; empty where it is new or not known any more. */
  Optional<LastWritten> last(Card card) throws IOException {
    Optional<Entry> entry = session.state().entry(card.id());
    return entry.isEmpty() ? Optional.empty() : written.of(entry.get());
  }

  /** Whether a clip at hand says the same as when its note was last rendered. */
  boolean isSame(Card card) throws IOException {
    Optional<LastWritten> last = last(card);
    ClipsAtHand.ReadClip clip = read.get(card.clip());
    String words = isWhole(card) ? clips.text(clip) : clips.words(clip);
    return last.filter(l -> l.words().equals(words)).isPresent();
  }

  /** A note that may mention others; empty where nobody knows what it says. */
  Optional<SourceNote> source(Card card, Optional<LastWritten> last) throws IOException {
    String path = known.paths().get(card.id());
    if (!isAtHand(card)) {
      return last.map(l -> SourceNote.of(path, l.plain(), body(card, l), known.resolver()));
    }
    ClipsAtHand.ReadClip clip = read.get(card.clip());
    String text = clips.text(clip);
    Span body = new Span(text.length() - clip.bodyLength(), text.length());
    return Optional.of(SourceNote.of(path, text, body, known.resolver()));
  }

  private static Span body(Card card, LastWritten last) {
    return isWhole(card) ? ClipReader.read(card.clip(), last.plain()).body() : last.body();
  }

  /** Where a clip's own words begin in its note. */
  static int start(Card card, SourceNote source) {
    return isWhole(card) ? 0 : source.body().start();
  }

  static String words(Card card, SourceNote source) {
    return source.text().substring(start(card, source));
  }

  private static boolean isWhole(Card card) {
    return card.home().isPresent();
  }
}
