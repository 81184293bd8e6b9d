package clipweave.merge;

import clipweave.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** A text cut into lines, sentences or words, as JGit's diff wants it: equal parts, equal ids. */
final class Tokens extends Sequence {
  /** Compares by id, so that no text can make hashes collide. */
  static final SequenceComparator<Tokens> BY_ID =
      new SequenceComparator<>() {
        @Override
        public boolean equals(Tokens a, int i, Tokens b, int j) {
          return a.ids[i] == b.ids[j];
        }

        @Override
        public int hash(Tokens tokens, int i) {
          return tokens.ids[i];
        }
      };

  private final List<String> parts;
  private final int[] ids;

  private Tokens(List<String> parts, int[] ids) {
    this.parts = parts;
    this.ids = ids;
  }

  /** Base, yours and theirs, in this order, with ids in common. */
  static List<Tokens> of(List<List<String>> versions) {
    Map<String, Integer> known = new HashMap<>();
    List<Tokens> all = new ArrayList<>();
    for (List<String> parts : versions) {
      int[] ids = new int[parts.size()];
      for (int i = 0; i < ids.length; i++) {
        ids[i] = known.computeIfAbsent(parts.get(i), part -> known.size());
      }
      all.add(new Tokens(List.copyOf(parts), ids));
    }
    return all;
  }

  @Override
  public int size() {
    return ids.length;
  }

  boolean sameAt(int i, Tokens other, int j) {
    return ids[i] == other.ids[j];
  }

  boolean sameFromEnd(int i, Tokens other) {
    return sameAt(size() - 1 - i, other, other.size() - 1 - i);
  }

  List<String> parts(Span range) {
    return parts.subList(range.start(), range.end());
  }
}
