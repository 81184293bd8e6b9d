package clipweave.syntax;

import clipweave.syntax.FrontMatter.Flaw;
import clipweave.text.Span;
import java.util.List;
import java.util.function.IntPredicate;

/** The flaws of a block by place; they are sorted. */
record FrontMatterFlaws(List<Flaw> sorted) {
  /** Whether one that counts lies within a span. */
  boolean meet(Span span, IntPredicate counts) {
    for (int i = first(span.start()); i < sorted.size(); i++) {
      int offset = sorted.get(i).offset();
      if (offset >= span.end()) {
        return false;
      }
      if (counts.test(offset)) {
        return true;
      }
    }
    return false;
  }

  private int first(int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).offset() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
