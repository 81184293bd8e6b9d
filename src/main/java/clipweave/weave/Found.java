package clipweave.weave;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A name that clips keep naming, with the evidence for it.
 *
 * @param name the spelling that they use most
 * @param kind what it seems to be
 * @param variants the other spellings, sorted
 * @param clips the spellings that each clip uses, by its id
 * @param sources how many sources they come from
 * @param places how often it stands there
 * @param isMarked whether a clip links or emphasises it
 * @param p how likely it is a name that somebody would keep a note of
 * @param reasons what speaks for it, in words
 */
public record Found(
    String name,
    Kind kind,
    List<String> variants,
    SortedMap<String, List<String>> clips,
    int sources,
    int places,
    boolean isMarked,
    double p,
    List<String> reasons) {
  /** What a name seems to be. */
  public enum Kind {
    PERSON,
    /** Anything else that can have a note: an organisation, a product, a work. */
    TOPIC,
    /** A country or a town: as a rule too wide to gather clips by. */
    PLACE
  }

  private static final double LIKELY = 0.8;
  private static final double SURE = 0.9;

  public Found {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    variants = List.copyOf(variants);
    clips = new TreeMap<>(clips);
    reasons = List.copyOf(reasons);
  }

  /** Whether clips of two sources name it, so that it is worth a question. */
  public boolean isLikely() {
    return sources > 1 && p >= LIKELY;
  }

  /** Whether it can have a note unasked. */
  public boolean isSure() {
    return sources > 1 && p >= SURE && kind != Kind.PLACE;
  }

  /** Whether one source makes so much of it that it is worth a question where there are few. */
  public boolean isHint() {
    return sources == 1 && p >= SURE && (places > 1 || isMarked);
  }
}
