package clipweave.clip;

import clipweave.note.Field;
import clipweave.note.Layer;
import clipweave.note.Reason;
import clipweave.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The title that a file's name tells. */
final class FileName {
  private static final List<String> ENDINGS = List.of(".md", ".markdown", ".txt");

  private FileName() {}

  /** A field of its own layer; empty for a file that is named {@code .md} and nothing else. */
  static Optional<Field> title(String file, ClipFormat format) {
    String stem = stem(file.substring(file.lastIndexOf('/') + 1));
    String name = format.has(ClipFormat.Habit.ESCAPED_FILE_NAME) ? unescaped(stem) : stem;
    if (name.isBlank()) {
      return Optional.empty();
    }
    Reason reason = new Reason("file-name", 0.5, "the name of the file");
    return Optional.of(
        new Field(Field.TITLE, "", List.of(name), Layer.FILE_NAME, Span.at(0), reason));
  }

  /** Without its ending, twice if it has two of them. */
  private static String stem(String name) {
    String stem = name;
    for (int i = 0; i < 2; i++) {
      String lower = stem.toLowerCase(Locale.ROOT);
      for (String ending : ENDINGS) {
        if (lower.endsWith(ending)) {
          stem = stem.substring(0, stem.length() - ending.length());
          break;
        }
      }
    }
    return stem;
  }

  /** Logseq writes {@code A/B: c} as {@code A___B%3A c}. */
  private static String unescaped(String stem) {
    StringBuilder out = new StringBuilder(stem.length());
    String name = stem.replace("___", "/");
    for (int i = 0; i < name.length(); i++) {
      int code = name.charAt(i) == '%' && i + 2 < name.length() ? hex(name, i + 1) : -1;
      boolean plain = code < 32 || code > 126;
      out.append(plain ? name.charAt(i) : (char) code);
      i += plain ? 0 : 2;
    }
    return out.toString();
  }

  private static int hex(String text, int at) {
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : 16 * high + low;
  }
}
