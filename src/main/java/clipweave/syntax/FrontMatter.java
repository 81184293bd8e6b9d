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
      if (items.size() < 2) {
        return items.isEmpty() ? List.of() : List.of(items.get(0).text());
      }
      return items.stream().map(Item::text).toList();
    }
  }

  /** One value as text, and the characters it was read from (quotes included, list dash not). */
  public record Item(String text, Span span) {}

  /** Something odd in the block: where, what, and how it was read. */
  public record Flaw(int offset, String says, String did) {}

  /**
   * A key to be written with its values.
   *
   * @param values one at most where it is no list; none for a key with nothing behind it
   */
  public record Property(String key, List<String> values, Kind kind) {
    /** How values are written. */
    public enum Kind {
      /** One text, quoted where a reader could take it for another type (P9). */
      TEXT,
      /** One date, number or checkbox, not quoted (P3). */
      BARE,
      /** One line for each text. */
      LIST
    }

    public Property {
      values = values.stream().filter(value -> !value.isEmpty()).toList();
      if (kind != Kind.LIST && values.size() > 1) {
        throw new IllegalArgumentException("several values and no list: " + key);
      }
    }

    public static Property text(String key, String value) {
      return new Property(key, List.of(value), Kind.TEXT);
    }

    public static Property bare(String key, String value) {
      return new Property(key, List.of(value), Kind.BARE);
    }

    public static Property list(String key, List<String> values) {
      return new Property(key, values, Kind.LIST);
    }

    public static Property empty(String key) {
      return new Property(key, List.of(), Kind.TEXT);
    }

    public boolean isList() {
      return kind == Kind.LIST;
    }
  }

  public FrontMatter {
    entries = List.copyOf(entries);
    flaws = List.copyOf(flaws);
  }

  /** Reads the block of a text. Never fails; a text without a block gives an absent one. */
  public static FrontMatter read(String text) {
    return FrontMatterReader.read(text);
  }

  /**
   * A block of its own for a text that has none: fences and line ends included; an empty text for
   * no properties.
   */
  public static String newBlock(List<Property> properties, String eol) {
    if (properties.isEmpty()) {
      return "";
    }
    FrontMatterLayout layout = new FrontMatterLayout(eol, "", "  ");
    return "---" + eol + layout.lines(properties) + "---" + eol;
  }

  public boolean isPresent() {
    return !block.isEmpty();
  }

  /** Whether it is JSON, or a map in braces: read, but brought into lines before it grows (P2). */
  public boolean isFlow() {
    return entries.stream()
        .limit(1)
        .map(Entry::whole)
        .anyMatch(w -> w.end() == entries.get(0).valueSpan().end() && w.end() < inner.end());
  }

  /** The entry with this key, compared without regard to case; of several the last. */
  public Optional<Entry> entry(String key) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).key().equalsIgnoreCase(key)) {
        return Optional.of(entries.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Everything said under a key, compared without regard to case: where it is written more than
   * once, lists are united, and of single values the last that is not empty counts (C 12, C 13).
   */
  public List<String> values(String key) {
    return new FrontMatterUnion(entries).values(key);
  }
}
