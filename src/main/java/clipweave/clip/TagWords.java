package clipweave.clip;

import clipweave.note.Field;
import clipweave.note.Layer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tags out of the ways they are written (T3, T4): lists, comma or blank separated text, {@code #}
 * signs, wiki links.
 */
final class TagWords {
  /** What no tag may hold besides blanks, U+2000 to 206F and U+2E00 to 2E7F (T1). */
  private static final String FORBIDDEN = "'!\"#$%&()*+,.:;<=>?@^`{|}~[]\\";

  private static final String COMMAS = ",，、;；";
  private static final String BLANKS = "[\\s\\u00A0\\u3000,，、;；]+";

  private TagWords() {}

  /** The tags of a field as written, with their {@code #}. */
  static List<String> split(Field field, String text, ClipFormat format) {
    boolean list = isList(field, text);
    return field.values().stream()
        .flatMap(v -> list ? item(v, format) : scalar(v))
        .map(w -> Tidy.unquoted(Tidy.words(w)))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** The tag a word becomes, without {@code #}; empty when nothing is left of it (T4). */
  static Optional<String> repaired(String word) {
    StringBuilder out = new StringBuilder(word.length());
    word.codePoints().filter(c -> !isForbidden(c)).forEach(c -> add(out, c));
    String tag = trimmed(out);
    boolean digits = !tag.isEmpty() && tag.codePoints().allMatch(c -> Character.isDigit(c));
    return tag.isEmpty() ? Optional.empty() : Optional.of(digits ? "y" + tag : tag);
  }

  private static void add(StringBuilder out, int c) {
    boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
    int sign = blank ? '-' : c;
    int last = out.isEmpty() ? 0 : out.charAt(out.length() - 1);
    boolean squeezed = (sign == '-' || sign == '/') && last == sign;
    if (!squeezed) {
      out.appendCodePoint(sign);
    }
  }

  private static String trimmed(StringBuilder tag) {
    int from = 0;
    int to = tag.length();
    while (from < to && "/-".indexOf(tag.charAt(from)) >= 0) {
      from++;
    }
    while (from < to && "/-".indexOf(tag.charAt(to - 1)) >= 0) {
      to--;
    }
    return tag.substring(from, to);
  }

  private static boolean isForbidden(int c) {
    boolean mark = (c >= 0x2000 && c <= 0x206F) || (c >= 0x2E00 && c <= 0x2E7F);
    boolean gap = Character.isSpaceChar(c);
    return (mark && !gap) || FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c);
  }

  /** Whether the value is a YAML list: each item is one tag, blanks and all. */
  private static boolean isList(Field field, String text) {
    if (field.layer() != Layer.YAML) {
      return field.layer() == Layer.TAG_LINE;
    }
    String value = field.span().of(text).stripLeading();
    boolean flow = value.startsWith("[") && !value.startsWith("[[");
    return flow || value.startsWith("-") || field.values().size() > 1;
  }

  private static Stream<String> item(String value, ClipFormat format) {
    boolean keywords = format.has(ClipFormat.Habit.TAGS_BY_BLANK) && value.startsWith("clippings ");
    if (keywords) {
      return Stream.of(value.split(" "));
    }
    boolean several = value.contains("[[") || value.startsWith("#") || hasComma(value);
    return several ? scalar(value) : Stream.of(value);
  }

  private static Stream<String> scalar(String value) {
    if (Leftovers.isTemplate(value)) {
      return Stream.of(value);
    }
    if (value.contains("[[")) {
      Stream<String> links = WikiName.all(value).stream().map(WikiName::target);
      return Stream.concat(links, Stream.of(WikiName.without(value).split(BLANKS)));
    }
    return Stream.of(value.split(hasComma(value) ? "[" + COMMAS + "]" : BLANKS));
  }

  private static boolean hasComma(String value) {
    return value.chars().anyMatch(c -> COMMAS.indexOf(c) >= 0);
  }
}
