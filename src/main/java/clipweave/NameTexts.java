package clipweave;

import clipweave.vault.Card;
import clipweave.vault.Knowledge;
import clipweave.weave.NameWeaver;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the notes of a vault say, as it is going to be: those that lie there without what we put in,
 * of the others their clips' bodies. Each is read when it is asked for.
 */
final class NameTexts implements NameWeaver.TextOf {
  private final VaultNames vault;
  private final WrittenNotes written;
  private final ClipsAtHand clips;
  private final Map<String, ClipsAtHand.ReadClip> fresh = new HashMap<>();
  private final Set<String> ofClips = new HashSet<>();

  /**
   * @param read the clips at hand, by name
   */
  NameTexts(
      Session session,
      WrittenNotes written,
      Knowledge known,
      ClipsAtHand clips,
      Map<String, ClipsAtHand.ReadClip> read) {
    this.vault = new VaultNames(session);
    this.written = written;
    this.clips = clips;
    for (Card card : known.cards()) {
      String path = known.paths().get(card.id());
      if (card.home().isEmpty()) {
        ofClips.add(path);
      }
      boolean isAtHand = known.atHand().contains(card.id()) && read.containsKey(card.clip());
      if (isAtHand && !written.isThere(path)) {
        fresh.put(path, read.get(card.clip()));
      }
    }
  }

  @Override
  public boolean teaches(String path) {
    return !ofClips.contains(path);
  }

  @Override
  public Set<String> added(String path) {
    try {
      return written.isThere(path) ? vault.added(path) : Set.of();
    } catch (IOException e) {
      return Set.of();
    }
  }

  /** A note that cannot be read just now teaches nothing. */
  @Override
  public String text(String path) {
    try {
      ClipsAtHand.ReadClip clip = fresh.get(path);
      if (clip != null) {
        return clips.words(clip);
      }
      return written.isThere(path) ? vault.plain(path) : "";
    } catch (IOException e) {
      return "";
    }
  }
}
