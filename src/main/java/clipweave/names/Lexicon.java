package clipweave.names;

import clipweave.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * All names under which the notes of a vault may be mentioned, and where a text has them.
 *
 * <p>Two names are one form when they fold to the same: case, diacritics, blanks, kinds of hyphen
 * and apostrophe make no difference. A match is of whole words; it does not tell whether the text
 * is the name to the letter. The time it takes is that of reading the text, times the words of the
 * longest name at worst.
 */
public final class Lexicon {
  private final FoldedNames names;
  private final Beginnings beginnings;
  private final NameForm[] forms;
  private final int[] ends;

  /** Is told of every match: where it begins and ends (UTF-16, half open), and of which form. */
  public interface Sink {
    void found(int start, int end, int id);
  }

  private record Entry(String folded, NameForm form) {
    static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::folded).thenComparing(Entry::form, NameForm.ORDER);
  }

  private Lexicon(List<Entry> sorted) {
    forms = sorted.stream().map(Entry::form).toArray(NameForm[]::new);
    List<String> distinct = new ArrayList<>();
    int[] lasts = new int[forms.length];
    for (int i = 0; i < forms.length; i++) {
      String folded = sorted.get(i).folded();
      if (i == 0 || !folded.equals(sorted.get(i - 1).folded())) {
        distinct.add(folded);
      }
      lasts[distinct.size() - 1] = i + 1;
    }
    ends = Arrays.copyOf(lasts, distinct.size());
    names = new FoldedNames(distinct);
    beginnings = Beginnings.of(names);
  }

  /** Of these names, in whatever order; those without a letter or digit are left out. */
  public static Lexicon of(Collection<NameForm> forms) {
    return new Lexicon(
        forms.stream()
            .map(f -> new Entry(FoldedNames.fold(f.text()), f))
            .filter(e -> FoldedNames.hasWord(e.folded()))
            .sorted(Entry.ORDER)
            .distinct()
            .toList());
  }

  /** The number of forms; their ids go from 0 up to it. */
  public int size() {
    return ends.length;
  }

  /** The names that fold to this form, at least one, always in the same order. */
  public List<NameForm> forms(int id) {
    return List.of(Arrays.copyOfRange(forms, id == 0 ? 0 : ends[id - 1], ends[id]));
  }

  /** What the names of this form fold to. */
  public String folded(int id) {
    return names.get(id);
  }

  /**
   * Every match that begins inside a span, by where it begins, the longest first; matches inside of
   * others, too. What stands around the span decides about whole words, and a match may end behind
   * it.
   */
  public void match(String text, Span span, Sink sink) {
    new Mentions(text, names, beginnings, sink).find(span);
  }
}
