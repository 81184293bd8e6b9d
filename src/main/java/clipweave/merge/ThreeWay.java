package clipweave.merge;

import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.MyersDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * Where three versions differ: JGit's histogram diff of the base against each side, put together
 * where the edits of both touch or adjoin (as git does).
 *
 * <p>JGit's own {@code MergeAlgorithm} gives the merged text but not which of your lines a change
 * of theirs replaces, and yours must stay where it is. The tests hold both against each other.
 */
final class ThreeWay {
  /** More tokens than this between the first and the last difference are not compared. */
  static final int BUDGET = 20_000;

  private final Tokens yours;
  private final Tokens theirs;
  private final Side ofYours;
  private final Side ofTheirs;

  private ThreeWay(Tokens base, Tokens yours, Tokens theirs) {
    this.yours = yours;
    this.theirs = theirs;
    this.ofYours = new Side(diff().diff(Tokens.BY_ID, base, yours));
    this.ofTheirs = new Side(diff().diff(Tokens.BY_ID, base, theirs));
  }

  /** The hunks in their order; empty where the texts are too big to compare. */
  static Optional<List<Hunk>> hunks(Tokens base, Tokens yours, Tokens theirs) {
    int longest = Math.max(base.size(), Math.max(yours.size(), theirs.size()));
    if (longest > BUDGET && longest - commonEnds(base, yours, theirs) > BUDGET) {
      return Optional.empty();
    }
    return Optional.of(new ThreeWay(base, yours, theirs).all());
  }

  /** How many tokens before the first and behind the last difference. */
  private static int commonEnds(Tokens base, Tokens yours, Tokens theirs) {
    int shortest = Math.min(base.size(), Math.min(yours.size(), theirs.size()));
    int head = 0;
    while (head < shortest && base.sameAt(head, yours, head) && base.sameAt(head, theirs, head)) {
      head++;
    }
    int tail = 0;
    while (tail < shortest - head
        && base.sameFromEnd(tail, yours)
        && base.sameFromEnd(tail, theirs)) {
      tail++;
    }
    return head + tail;
  }

  private static DiffAlgorithm diff() {
    HistogramDiff diff = new HistogramDiff();
    diff.setFallbackAlgorithm(new SmallMyers());
    return diff;
  }

  private List<Hunk> all() {
    List<Hunk> hunks = new ArrayList<>();
    while (ofYours.hasNext() || ofTheirs.hasNext()) {
      hunks.add(next());
    }
    return hunks;
  }

  /** The next edit with every edit of either side that touches or adjoins what we have. */
  private Hunk next() {
    int start = Math.min(ofYours.nextStart(), ofTheirs.nextStart());
    ofYours.open(start);
    ofTheirs.open(start);
    int end = start;
    while (ofYours.nextStart() <= end || ofTheirs.nextStart() <= end) {
      Side side = ofYours.nextStart() <= end ? ofYours : ofTheirs;
      end = Math.max(end, side.take());
    }
    return hunk(new Span(start, end), ofYours.close(end), ofTheirs.close(end));
  }

  private Hunk hunk(Span inBase, Span inYours, Span inTheirs) {
    if (ofYours.hasTaken() && ofTheirs.hasTaken()) {
      return new Hunk(kindOfBoth(inBase, inYours, inTheirs), inBase, inYours, inTheirs);
    }
    Hunk.Kind kind = ofYours.hasTaken() ? Hunk.Kind.YOURS : Hunk.Kind.THEIRS;
    return new Hunk(kind, inBase, inYours, inTheirs);
  }

  private Hunk.Kind kindOfBoth(Span inBase, Span inYours, Span inTheirs) {
    if (yours.parts(inYours).equals(theirs.parts(inTheirs))) {
      return Hunk.Kind.ALIKE;
    }
    return inBase.isEmpty() ? Hunk.Kind.BOTH_INSERT : Hunk.Kind.CLASH;
  }

  /** The edits of one side, one after the other, and how far it stands from the base by then. */
  private static final class Side {
    private final EditList edits;
    private int next;
    private int shift;
    private int first;
    private int start;

    Side(EditList edits) {
      this.edits = edits;
    }

    boolean hasNext() {
      return next < edits.size();
    }

    int nextStart() {
      return hasNext() ? edits.get(next).getBeginA() : Integer.MAX_VALUE;
    }

    void open(int startInBase) {
      first = next;
      start = startInBase + shift;
    }

    /** Goes behind the next edit and tells where in the base it ends. */
    int take() {
      Edit edit = edits.get(next++);
      shift = edit.getEndB() - edit.getEndA();
      return edit.getEndA();
    }

    Span close(int endInBase) {
      return new Span(start, endInBase + shift);
    }

    boolean hasTaken() {
      return next > first;
    }
  }

  /**
   * What the histogram asks where every token is frequent. Myers' diff costs the square of the size
   * there (20,000 random lines of few kinds took 10 s), so a big stretch counts as replaced.
   */
  private static final class SmallMyers extends DiffAlgorithm {
    private static final int BIG = 2_000;

    @Override
    public <S extends Sequence> EditList diffNonCommon(
        SequenceComparator<? super S> comparator, S a, S b) {
      return a.size() + b.size() > BIG
          ? EditList.singleton(new Edit(0, a.size(), 0, b.size()))
          : MyersDiff.INSTANCE.diffNonCommon(comparator, a, b);
    }
  }
}
