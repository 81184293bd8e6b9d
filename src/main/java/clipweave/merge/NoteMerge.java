package clipweave.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes one note of three versions: the base (what we last rendered), yours (what stands in the
 * vault) and theirs (what the clip and the vault's knowledge give now).
 *
 * <p>Front matter merges by key, the body by line and, where a paragraph is one line, by sentence
 * and word; regions are ours. What only one side changed is taken; what both changed differently
 * stays as yours and is told as a {@link Clash}. Laws (P14): {@code of(b, o, b) = o}, {@code of(b,
 * b, t) = t}, {@code of(b, x, x) = x}; both sides see the same conflicts (a region in the middle of
 * a text aside, which stays where you have it); no line that one side put in is missing from the
 * text and the clashes; there are never conflict markers.
 */
public final class NoteMerge {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private NoteMerge() {}

  /** Merges; never fails, and gives the same for the same texts. */
  public static Merged of(String base, String yours, String theirs) {
    if (theirs.equals(base) || theirs.equals(yours)) {
      return new Merged(yours, List.of(), Merged.Outcome.YOURS);
    }
    if (yours.equals(base)) {
      return new Merged(theirs, List.of(), Merged.Outcome.THEIRS);
    }
    Piece merged = merge(unmarked(base), unmarked(yours), unmarked(theirs));
    String text =
        yours.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + merged.text() : merged.text();
    return Merged.of(text, merged.clashes(), yours, theirs);
  }

  private static String unmarked(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static Piece merge(String base, String yours, String theirs) {
    String eol = LineEnd.of(yours.indexOf('\n') < 0 ? theirs : yours);
    Head baseHead = Head.of(base);
    Head yourHead = Head.of(yours);
    Head theirHead = Head.of(theirs);
    if (HeadMerge.isHopeless(baseHead, yourHead, theirHead)) {
      return BodyMerge.of(base, yours, theirs, eol);
    }
    Piece head = HeadMerge.of(baseHead, yourHead, theirHead, eol);
    Piece body =
        BodyMerge.of(body(base, baseHead), body(yours, yourHead), body(theirs, theirHead), eol);
    return join(head, body, eol);
  }

  private static String body(String text, Head head) {
    return text.substring(head.text().length());
  }

  private static Piece join(Piece head, Piece body, String eol) {
    boolean isOpen = !head.text().isEmpty() && !head.text().endsWith("\n");
    String between = isOpen && !body.text().isEmpty() ? eol : "";
    List<Clash> clashes = new ArrayList<>(head.clashes());
    clashes.addAll(body.clashes());
    return new Piece(head.text() + between + body.text(), clashes);
  }
}
