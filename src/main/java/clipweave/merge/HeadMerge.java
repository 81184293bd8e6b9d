package clipweave.merge;

import clipweave.syntax.FrontMatter.Entry;
import clipweave.syntax.FrontMatter.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Merges front matter key by key on what the keys say, and writes it as edits of yours: order,
 * comments, quotes and unknown keys stay (PROMISES 3, merge rule 2).
 *
 * <p>A text that both changed differently clashes. Of a list, what either side took out goes and
 * what either side put in stays. {@code clip-id}, which is ours, needs no rule of its own: theirs
 * wins only where yours is as we wrote it.
 */
final class HeadMerge {
  private final Head base;
  private final Head yours;
  private final Head theirs;
  private final HeadEdits edits;
  private final List<Clash> clashes = new ArrayList<>();

  private HeadMerge(Head base, Head yours, Head theirs, String eol) {
    this.base = base;
    this.yours = yours;
    this.theirs = theirs;
    this.edits = new HeadEdits(yours, theirs, eol);
  }

  /** Whether somebody has to look at the keys, and nobody can. */
  static boolean isHopeless(Head base, Head yours, Head theirs) {
    return !isSettled(base, yours, theirs)
        && !yours.isSame(base)
        && !(base.isByKey() && yours.isByKey() && theirs.isByKey());
  }

  static Piece of(Head base, Head yours, Head theirs, String eol) {
    if (isSettled(base, yours, theirs)) {
      return Piece.clean(yours.text());
    }
    if (yours.isSame(base)) {
      return Piece.clean(LineEnd.unified(theirs.text()).replace(LineEnd.LF, eol));
    }
    return new HeadMerge(base, yours, theirs, eol).run();
  }

  private static boolean isSettled(Head base, Head yours, Head theirs) {
    return theirs.isSame(base) || theirs.isSame(yours);
  }

  private Piece run() {
    keys().forEach(this::settle);
    return new Piece(edits.apply(), clashes);
  }

  private Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>(theirs.keys());
    keys.addAll(base.keys());
    return keys;
  }

  private void settle(String key) {
    FieldValue was = base.value(key);
    FieldValue mine = yours.value(key);
    FieldValue other = theirs.value(key);
    if (other.equals(was) || other.equals(mine)) {
      return;
    }
    if (isList(key)) {
      settleList(key);
    } else if (mine.equals(was)) {
      take(key);
    } else if (was.isEmpty() && (mine.isEmpty() || other.isEmpty())) {
      fill(key);
    } else {
      clash(key);
    }
  }

  /** Nobody had said anything; one side still does not. */
  private void fill(String key) {
    if (!theirs.value(key).isEmpty()) {
      take(key);
    }
  }

  private void take(String key) {
    Optional<Entry> mine = yours.entry(key);
    Optional<Entry> other = theirs.entry(key);
    if (other.isEmpty()) {
      mine.ifPresent(edits::delete);
    } else if (mine.isEmpty()) {
      edits.insert(other.get());
    } else if (!edits.replaceValue(mine.get(), other.get())) {
      clash(key);
    }
  }

  private void clash(String key) {
    String name = yours.entry(key).or(() -> theirs.entry(key)).map(Entry::key).orElse(key);
    clashes.add(new Clash(Clash.Part.FIELD, name, source(yours, key), source(theirs, key)));
  }

  private static String source(Head head, String key) {
    return head.entry(key).map(e -> LineEnd.unified(e.valueSpan().of(head.text()))).orElse("");
  }

  private boolean isList(String key) {
    List<Shape> shapes =
        Stream.of(base, yours, theirs)
            .flatMap(h -> h.entry(key).stream())
            .map(Entry::shape)
            .toList();
    return shapes.contains(Shape.LIST) && !shapes.contains(Shape.OTHER);
  }

  private void settleList(String key) {
    List<String> both = united(key);
    Optional<Entry> mine = yours.entry(key);
    Optional<Entry> other = theirs.entry(key);
    if (mine.isEmpty()) {
      if (!base.value(key).isThere() || !both.isEmpty()) {
        other.ifPresent(entry -> edits.insertList(entry, both));
      }
    } else if (other.isEmpty() && both.isEmpty()) {
      edits.delete(mine.get());
    } else if (!both.equals(mine.get().values()) && !edits.setList(mine.get(), other, both)) {
      clash(key);
    }
  }

  /** Yours without what theirs took out, and what theirs put in. */
  private List<String> united(String key) {
    Set<String> was = new HashSet<>(base.value(key).texts());
    Set<String> other = new LinkedHashSet<>(theirs.value(key).texts());
    List<String> both = new ArrayList<>(yours.value(key).texts());
    Set<String> mine = new HashSet<>(both);
    both.removeIf(text -> was.contains(text) && !other.contains(text));
    other.stream().filter(text -> !was.contains(text) && !mine.contains(text)).forEach(both::add);
    return both;
  }
}
