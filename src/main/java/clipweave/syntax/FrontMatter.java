package clipweave.syntax;

import clipweave.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The YAML block at the head of a text (P1), read for its meaning and for where its parts stand.
 *
 * @param block from the opening {@code ---} (after a byte-order mark) to behind the line end of the
 *     closing one; empty at 0 where there is no block
 * @param inner the lines between the fences
 * @param entries the top-level keys in the order of the text, keys written twice kept apart
 * @param isRepaired whether no YAML parser takes the block and it was read line by line
 * @param flaws what was odd
 */
public record FrontMatter(
    Span block, Span inner, List<Entry> entries, boolean isRepaired, List<Flaw> flaws) {
  /** What kind of value an entry has. */
  public enum Shape {
    EMPTY,
    SCALAR,
    LIST,
    /** A map, a list of maps, anything deeper: kept byte for byte, never written (P6). */
    OTHER
  }

  /**
   * One key and its value.
   *
   * @param key as a reader of YAML takes it, unquoted
   * @param whole all lines of the entry with their line ends
   * @param keySpan the key's characters as written, quotes included
   * @param valueSpan from the value's first character to behind its last, quotes, brackets or the
   *     list's lines included, without a comment behind it; empty behind the colon for no value
   */
  public record Entry(
      String key, Span whole, Span keySpan, Span valueSpan, Shape shape, List<Item> items) {
    public Entry {
      items = List.copyOf(items);
    }

    /** The values as text; none for an empty or deeper value. */
    public List<String> values() {
      return items.stream().map(Item::text).toList();
    }
  }

  /** One value as text, and the characters it was read from (quotes included, list dash not). */
  public record Item(String text, Span span) {}

  /** Something odd in the block: where, what, and how it was read. */
  public record Flaw(int offset, String says, String did) {}

  public FrontMatter {
    entries = List.copyOf(entries);
    flaws = List.copyOf(flaws);
  }

  /** Reads the block of a text. Never fails; a text without a block gives an absent one. */
  public static FrontMatter read(String text) {
    return FrontMatterReader.read(text);
  }

  public boolean isPresent() {
    return !block.isEmpty();
  }

  /** The entry with this key, compared without regard to case; of several the last. */
  public Optional<Entry> entry(String key) {
    return entries.stream().filter(e -> e.key().equalsIgnoreCase(key)).reduce((a, b) -> b);
  }

  /**
   * Everything said under a key, compared without regard to case: where it is written more than
   * once, lists are united, and of single values the last that is not empty counts (C 12, C 13).
   */
  public List<String> values(String key) {
    List<Entry> same = entries.stream().filter(e -> e.key().equalsIgnoreCase(key)).toList();
    if (same.stream().anyMatch(e -> e.shape() == Shape.LIST)) {
      return same.stream().flatMap(e -> e.values().stream()).distinct().toList();
    }
    return same.stream()
        .map(Entry::values)
        .filter(values -> !values.isEmpty())
        .reduce((a, b) -> b)
        .orElse(List.of());
  }
}
