package clipweave.merge;

import java.util.Objects;

/**
 * A place that you and the clip both changed, and differently. Yours stays where it is; theirs is
 * kept here, for a conflict note beside it.
 *
 * @param part which part of the note
 * @param name the field's key or the region's name; empty for the body
 * @param yours what stands in the note; empty where you took it out
 * @param theirs what it would have become; empty where the clip has it no more
 */
public record Clash(Part part, String name, String yours, String theirs) {
  /** A part of a note. */
  public enum Part {
    FIELD,
    BODY,
    /**
     * A region that its user edited: left alone and reported, but no conflict, because all of what
     * we would write there can be made again.
     */
    REGION
  }

  public Clash {
    Objects.requireNonNull(part);
    Objects.requireNonNull(name);
    Objects.requireNonNull(yours);
    Objects.requireNonNull(theirs);
  }

  /** Whether theirs has to be kept beside the note. */
  public boolean isConflict() {
    return part != Part.REGION;
  }
}
