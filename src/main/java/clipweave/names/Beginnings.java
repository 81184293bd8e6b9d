package clipweave.names;

/**
 * The beginnings of all names, each as the hash of its words: whether some name goes on behind it,
 * and which name it is. First words have a table of their own, since for most words of a text that
 * is the only question.
 */
final class Beginnings {
  private final PackedTable first;
  private final PackedTable longer;

  private Beginnings(LongTable first, LongTable longer) {
    this.first = PackedTable.of(first);
    this.longer = PackedTable.of(longer);
  }

  static Beginnings of(FoldedNames names) {
    LongTable first = new LongTable();
    LongTable longer = new LongTable();
    for (int id = 0; id < names.size(); id++) {
      Words words = new Words(names.get(id));
      long hash = words.has(0) ? words.hash(0) : 0;
      LongTable table = first;
      for (int i = 1; words.has(i); i++) {
        table.put(hash, table.get(hash) | 1);
        hash = WordHash.join(hash, words.hash(i), words.gap(i) != Words.NONE);
        table = longer;
      }
      table.put(hash, table.get(hash) | id + 1 << 1);
    }
    return new Beginnings(first, longer);
  }

  /** What is known of a first word: zero if no name begins with it. */
  int first(long hash) {
    return first.get(hash);
  }

  /** What is known of two words or more: zero if no name begins with them. */
  int longer(long hash) {
    return longer.get(hash);
  }

  /** Whether some name goes on behind it. */
  static boolean goesOn(int known) {
    return (known & 1) != 0;
  }

  /** The name that it is, or -1. */
  static int id(int known) {
    return (known >> 1) - 1;
  }
}
