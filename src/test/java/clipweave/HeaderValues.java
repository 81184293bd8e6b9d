package clipweave;

import clipweave.clip.Dates;
import clipweave.note.Clipping;
import clipweave.note.Field;
import clipweave.syntax.FrontMatter;
import clipweave.vault.Card;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The values that stand in a note's front matter, to look for those of its clip. A value may come
 * back otherwise in these ways alone:
 *
 * <ul>
 *   <li>blanks: a run of them is one;
 *   <li>a date in another shape is the same day written {@code YYYY-MM-DD…};
 *   <li>a list in one text ({@code a, b}) is a list of values;
 *   <li>a tag has lost what no tag may hold (T4), and may be spelled as another clip spells it;
 *   <li>a link's brackets and the words it shows are put around a name, or left off;
 *   <li>a note of several clips has the earliest clip date of all.
 * </ul>
 */
final class HeaderValues {
  private final Card card;
  private final String header;
  private final Set<String> letters = new HashSet<>();

  private HeaderValues(Card card, String header) {
    this.card = card;
    this.header = header;
  }

  static HeaderValues of(Card card, String note) {
    FrontMatter front = FrontMatter.read(note);
    HeaderValues found = new HeaderValues(card, squeezed(front.block().of(note)));
    front.entries().forEach(e -> e.values().forEach(v -> found.letters.add(letters(v))));
    return found;
  }

  /** What stands in a clip's header and not here. */
  List<String> missing(Clipping clipping) {
    List<String> missing = new ArrayList<>();
    for (Field field : clipping.fields()) {
      if (field.layer().isHeader()) {
        field.values().stream()
            .filter(v -> !has(field, v))
            .forEach(v -> missing.add(field.key() + ": " + v));
      }
    }
    return missing;
  }

  private boolean has(Field field, String value) {
    return header.contains(squeezed(value))
        || letters.contains(letters(value))
        || isEarlierDate(field)
        || isDate(value)
        || isList(value);
  }

  private boolean isEarlierDate(Field field) {
    return field.name().equals(Field.CLIPPED) && card.clips().size() > 1;
  }

  private boolean isDate(String value) {
    Dates.Reading date = Dates.read(value);
    return date.isDate() && header.contains(date.text());
  }

  private boolean isList(String value) {
    String[] parts = value.split("[,;/&\u3001#\\s]+|\\]\\]|\\band\\b");
    for (String part : parts) {
      boolean isThere = letters(part).isEmpty() || letters(header).contains(letters(part));
      if (!isThere) {
        return false;
      }
    }
    return parts.length > 0;
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u00A0]+", " ").strip();
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}\\p{So}]", "");
  }
}
