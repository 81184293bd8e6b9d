package clipweave.weave;

import clipweave.text.Span;

/**
 * How often a note has which words: a table by the words' numbers, each at its place or the next
 * that was free. Of a script without blanks two characters are a word.
 */
final class WordCounts {
  /** Words are numbers below this one. */
  static final int WORDS = 1 << 20;

  /** Each one more than the word; 0 where nothing is. */
  private int[] words = new int[128];

  private int[] counts = new int[128];
  private int size;

  private WordCounts() {}

  static WordCounts of(SourceNote note) {
    WordCounts counts = new WordCounts();
    Span body = note.body();
    String text = note.text();
    int hash = 0;
    int length = 0;
    int before = 0;
    for (int i = body.start(); i <= body.end(); i++) {
      char c = i < body.end() ? text.charAt(i) : ' ';
      boolean isWide = c >= 0x3040 && c <= 0x9fff || c >= 0xac00 && c <= 0xd7af;
      int letter = isWide ? 0 : letter(c);
      if (letter != 0) {
        hash = hash * 31 + letter;
        length++;
        before = 0;
        continue;
      }
      if (length > 1) {
        counts.add(word(hash));
      }
      hash = 0;
      length = 0;
      if (isWide && before != 0) {
        counts.add(word(before * 31 + c));
      }
      before = isWide ? c : 0;
    }
    return counts;
  }

  /** A letter or digit in lower case; else 0. */
  private static int letter(char c) {
    if (c < 0x80) {
      boolean isSmall = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      return isSmall ? c : c >= 'A' && c <= 'Z' ? c + 0x20 : 0;
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  private static int word(int hash) {
    int h = hash * 0x9E3779B9;
    return (h ^ h >>> 15) & WORDS - 1;
  }

  private void add(int word) {
    int place = place(word);
    if (words[place] == 0) {
      words[place] = word + 1;
      size++;
    }
    counts[place]++;
    if (2 * size > words.length) {
      grow();
    }
  }

  private void grow() {
    int[] oldWords = words;
    int[] oldCounts = counts;
    words = new int[2 * oldWords.length];
    counts = new int[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != 0) {
        int place = place(oldWords[i] - 1);
        words[place] = oldWords[i];
        counts[place] = oldCounts[i];
      }
    }
  }

  /** How many different words there are. */
  int size() {
    return size;
  }

  /** How many places the table has. */
  int places() {
    return words.length;
  }

  /** The word at a place; -1 for none. */
  int wordAt(int place) {
    return words[place] - 1;
  }

  int countAt(int place) {
    return counts[place];
  }

  /** Where a word is, or where it would be. */
  int place(int word) {
    int place = word & words.length - 1;
    while (words[place] != 0 && words[place] != word + 1) {
      place = place + 1 & words.length - 1;
    }
    return place;
  }
}
