package clipweave.weave;

import java.util.List;
import java.util.Objects;

/**
 * A name that clips keep naming, with the evidence for it.
 *
 * @param name the spelling that they use most
 * @param kind what it seems to be
 * @param variants the other spellings, sorted
 * @param clips the ids of the clips, sorted
 * @param sources how many sources they come from
 * @param places how often it stands there
 * @param p how likely it is a name
 * @param reasons what speaks for it, in words
 */
public record Found(
    String name,
    Kind kind,
    List<String> variants,
    List<String> clips,
    int sources,
    int places,
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

  public Found {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    variants = List.copyOf(variants);
    clips = List.copyOf(clips);
    reasons = List.copyOf(reasons);
  }
}
