package clipweave.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Changes of one text, sorted and apart from each other. Applying them leaves every character that
 * no edit covers as it was; {@link #inverse} takes them back.
 */
public final class Edits {
  private static final Edits NONE = new Edits(List.of());

  private final List<Edit> sorted;

  private Edits(List<Edit> sorted) {
    this.sorted = sorted;
  }

  public static Edits none() {
    return NONE;
  }

  /**
   * The edits in the order of their spans; insertions at one offset keep the order given.
   *
   * @throws IllegalArgumentException if two of them overlap
   */
  public static Edits of(Collection<Edit> edits) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparing(Edit::span));
    for (int i = 1; i < sorted.size(); i++) {
      Span before = sorted.get(i - 1).span();
      Span after = sorted.get(i).span();
      if (after.start() < before.end()) {
        throw new IllegalArgumentException("edits " + before + " and " + after + " overlap");
      }
    }
    return new Edits(List.copyOf(sorted));
  }

  public List<Edit> list() {
    return sorted;
  }

  public boolean isEmpty() {
    return sorted.isEmpty();
  }

  /** These and others, of the same text. */
  public Edits and(Edits others) {
    List<Edit> both = new ArrayList<>(sorted);
    both.addAll(others.sorted);
    return of(both);
  }

  /**
   * The text with every edit made.
   *
   * @throws IndexOutOfBoundsException if an edit lies outside the text
   */
  public String applyTo(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length() + 64 * sorted.size());
    int done = 0;
    for (Edit edit : sorted) {
      out.append(text, done, edit.span().start()).append(edit.text());
      done = edit.span().end();
    }
    return out.append(text, done, text.length()).toString();
  }

  /** What takes {@code applyTo(original)} back to {@code original}, as edits of the new text. */
  public Edits inverse(CharSequence original) {
    List<Edit> back = new ArrayList<>(sorted.size());
    int shift = 0;
    for (Edit edit : sorted) {
      int start = edit.span().start() + shift;
      back.add(
          new Edit(
              new Span(start, start + edit.text().length()),
              edit.span().of(original),
              edit.because()));
      shift += edit.text().length() - edit.span().length();
    }
    return new Edits(List.copyOf(back));
  }

  /** The same edits for a text that stands {@code by} characters further on. */
  public Edits shifted(int by) {
    return new Edits(
        sorted.stream().map(e -> new Edit(e.span().shifted(by), e.text(), e.because())).toList());
  }
}
