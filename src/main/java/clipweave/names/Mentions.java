package clipweave.names;

import clipweave.text.Span;
import java.util.Arrays;

/** Looks for names in a part of one text. */
final class Mentions {
  private final String text;
  private final FoldedNames names;
  private final Beginnings beginnings;
  private final Lexicon.Sink sink;
  private int[] found = new int[16];
  private int size;

  Mentions(String text, FoldedNames names, Beginnings beginnings, Lexicon.Sink sink) {
    this.text = text;
    this.names = names;
    this.beginnings = beginnings;
    this.sink = sink;
  }

  void find(Span span) {
    Words words = new Words(span.start(), span.end(), text);
    for (int i = 0; words.has(i) && words.start(i) < span.end(); i++) {
      words.letGo(i);
      int known = beginnings.first(words.hash(i));
      if (known != 0 && words.start(i) >= span.start() && WordEdge.isBefore(text, words, i)) {
        findAt(words, i, known);
      }
    }
  }

  private void findAt(Words words, int first, int known) {
    int start = words.start(first);
    note(words, start, first, known);
    if (Beginnings.goesOn(known)) {
      goOn(words, first);
    }
    while (size > 0) {
      size -= 2;
      sink.found(start, found[size], found[size + 1]);
    }
  }

  private void goOn(Words words, int first) {
    long hash = words.hash(first);
    int known = 1;
    for (int i = first + 1; Beginnings.goesOn(known) && words.has(i); i++) {
      if (words.gap(i) == Words.BREAK) {
        return;
      }
      hash = WordHash.join(hash, words.hash(i), words.gap(i) == Words.BLANKS);
      known = beginnings.longer(hash);
      note(words, words.start(first), i, known);
    }
  }

  private void note(Words words, int start, int last, int known) {
    int id = Beginnings.id(known);
    if (id >= 0
        && WordEdge.isAfter(text, words, last)
        && names.isAt(start, words.end(last), text, id)) {
      add(words.end(last), id);
    }
  }

  private void add(int end, int id) {
    if (size == found.length) {
      found = Arrays.copyOf(found, size * 2);
    }
    found[size++] = end;
    found[size++] = id;
  }
}
