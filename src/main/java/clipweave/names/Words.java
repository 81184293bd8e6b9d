package clipweave.names;

import static clipweave.names.CharKind.EXTEND;
import static clipweave.names.CharKind.KATAKANA;
import static clipweave.names.CharKind.LINE;
import static clipweave.names.CharKind.WORD;

/**
 * The words and symbols of a text from a place on, counted from zero: each is read once, and known
 * until it is let go. A ring that grows when more are held at a time.
 */
final class Words {
  /** Nothing stands before a word. */
  static final int NONE = 0;

  /** Blanks with at most one end of a line. */
  static final int BLANKS = 1;

  /** An empty line at least. */
  static final int BREAK = 2;

  private static final int FEW = 16;
  private static final int MANY = 64;
  private static final int LONG_TEXT = 256;

  private final String text;
  private final int until;
  private int at;
  private int blanks;
  private int held;
  private int count;
  private int mask;
  private int[] starts;
  private int[] ends;
  private int[] kinds;
  private long[] hashes;

  /** From the word at an offset on; those that begin up to another offset are read in advance. */
  Words(int from, int until, String text) {
    this.text = text;
    this.until = until;
    this.at = wordAt(from, text);
    int size = until - from < LONG_TEXT ? FEW : MANY;
    mask = size - 1;
    starts = new int[size];
    ends = new int[size];
    kinds = new int[size];
    hashes = new long[size];
  }

  /** All of a text. */
  Words(String text) {
    this(0, text.length(), text);
  }

  /** Where the word begins that stands at an offset, or something before it. */
  private static int wordAt(int offset, String text) {
    int at = offset;
    while (at > 0 && CharTable.kind(text.charAt(at - 1)) >= KATAKANA) {
      at--;
    }
    return at;
  }

  /** Whether the text has so many words, and one more. */
  boolean has(int word) {
    return word < count || readOn(word);
  }

  /** Those before it will not be asked for any more. */
  void letGo(int word) {
    held = word;
  }

  int start(int word) {
    return starts[word & mask];
  }

  int end(int word) {
    return ends[word & mask];
  }

  /** One of {@link CharKind}: solo, Katakana, word or symbol. */
  int kind(int word) {
    return kinds[word & mask] >> 2;
  }

  /** What stands before it. */
  int gap(int word) {
    return kinds[word & mask] & 3;
  }

  long hash(int word) {
    return hashes[word & mask];
  }

  private boolean readOn(int word) {
    if (word - held > mask) {
      grow();
    }
    if (at < until) {
      read(held + mask + 1, until);
    }
    if (word >= count) {
      read(word + 1, text.length());
    }
    return word < count;
  }

  /** The inner loop: nothing but locals while it goes from word to word. */
  private void read(int most, int stop) {
    int length = text.length();
    int i = at;
    int before = blanks;
    while (count < most && i < stop) {
      int start = i;
      int unit = CharTable.kindAndForm(text.charAt(i++));
      int kind = unit >> 16;
      if (kind <= LINE) {
        before = before + 2 * kind | 1;
        continue;
      }
      long sum = WordHash.step(0, (char) unit);
      while (i < length) {
        unit = CharTable.kindAndForm(text.charAt(i));
        if (unit >> 16 != kind || kind < KATAKANA) {
          break;
        }
        sum = WordHash.step(sum, (char) unit);
        i++;
      }
      if (kind > WORD || unit >> 16 > WORD) {
        blanks = before;
        i = readOdd(start);
        before = blanks;
      } else {
        add(start, i, kind << 2 | gap(before, start), WordHash.end(sum));
        before = 0;
      }
    }
    at = i;
    blanks = before;
  }

  /** A mark alone is passed over: the letter that it is for is not there. */
  private int readOdd(int start) {
    OddWord word = OddWord.read(text, start);
    if (word.kind() != EXTEND) {
      add(start, word.end(), word.kind() << 2 | gap(blanks, start), word.hash());
      blanks = 0;
    }
    return word.end();
  }

  private void add(int start, int end, int kindAndGap, long hash) {
    int slot = count++ & mask;
    starts[slot] = start;
    ends[slot] = end;
    kinds[slot] = kindAndGap;
    hashes[slot] = hash;
  }

  private int gap(int before, int start) {
    return before < 4 ? before & 1 : exactGap(before >> 1, start);
  }

  /** CR and LF are one end of a line, though two characters. */
  private int exactGap(int ends, int start) {
    int lines = ends;
    for (int i = start - 1; i > 0 && CharTable.kind(text.charAt(i)) <= LINE; i--) {
      lines -= text.charAt(i) == '\n' && text.charAt(i - 1) == '\r' ? 1 : 0;
    }
    return lines > 1 ? BREAK : BLANKS;
  }

  /** Two copies of the ring, so that every word is where the wider mask looks for it. */
  private void grow() {
    starts = twice(starts);
    ends = twice(ends);
    kinds = twice(kinds);
    long[] more = new long[2 * hashes.length];
    System.arraycopy(hashes, 0, more, 0, hashes.length);
    System.arraycopy(hashes, 0, more, hashes.length, hashes.length);
    hashes = more;
    mask = 2 * mask + 1;
  }

  private static int[] twice(int[] ring) {
    int[] more = new int[2 * ring.length];
    System.arraycopy(ring, 0, more, 0, ring.length);
    System.arraycopy(ring, 0, more, ring.length, ring.length);
    return more;
  }
}
