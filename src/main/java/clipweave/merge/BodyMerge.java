package clipweave.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * Merges the bodies of three versions: what its user wrote by lines, the regions each as a whole.
 *
 * <p>For the lines the regions at the end of yours are taken off and put back behind what came of
 * it. A region in the middle counts as lines that you put in, so it stays where you have it.
 */
final class BodyMerge {
  private final String base;
  private final String yours;
  private final String theirs;
  private final String eol;
  private final Regions ofBase;
  private final Regions ofYours;
  private final Regions ofTheirs;

  private BodyMerge(String base, String yours, String theirs, String eol) {
    this.base = base;
    this.yours = yours;
    this.theirs = theirs;
    this.eol = eol;
    this.ofBase = Regions.in(base);
    this.ofYours = Regions.in(yours);
    this.ofTheirs = Regions.in(theirs);
  }

  static Piece of(String base, String yours, String theirs, String eol) {
    return new BodyMerge(base, yours, theirs, eol).run();
  }

  private Piece run() {
    if (isSame(theirs, base) || isSame(theirs, yours)) {
      return Piece.clean(yours);
    }
    if (ofBase.areSound() && ofYours.areSound() && ofTheirs.areSound()) {
      return merged();
    }
    return opaque();
  }

  private static boolean isSame(String one, String other) {
    return LineEnd.unified(one).equals(LineEnd.unified(other));
  }

  private Piece merged() {
    Tail tail = Tail.of(yours, ofYours);
    Piece lines = LineMerge.of(without(base, ofBase), tail.main(), without(theirs, ofTheirs), eol);
    RegionMerge regions = new RegionMerge(ofBase, ofYours, ofTheirs);
    List<Clash> clashes = new ArrayList<>(lines.clashes());
    clashes.addAll(regions.clashes());
    return new Piece(regions.writeInto(tail.behind(lines.text())), clashes);
  }

  private static String without(String text, Regions regions) {
    return regions.removeAll("to compare").applyTo(text);
  }

  /** Nobody can tell what is ours: nothing is rewritten (PROMISES 3, merge rule 4). */
  private Piece opaque() {
    if (isSame(yours, base)) {
      return Piece.clean(LineEnd.unified(theirs).replace(LineEnd.LF, eol));
    }
    if (ofBase.areSound()
        && ofTheirs.areSound()
        && isSame(without(base, ofBase), without(theirs, ofTheirs))) {
      return new Piece(yours, new RegionMerge(ofBase, ofYours, ofTheirs).allClashes());
    }
    return new Piece(yours, List.of(new Clash(Clash.Part.BODY, "", yours, theirs)));
  }
}
