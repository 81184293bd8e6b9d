package clipweave.vault;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Writes texts into the columns of a line and reads them again.
 *
 * <pre>
 * line := column (TAB column)* LF
 * list := item (US item)*
 * </pre>
 *
 * Tab, line ends, the separators US (1F) and RS (1E) and the backslash itself are written as {@code
 * \t \n \r \f \s \\}; what is missing is an empty column.
 */
final class Columns {
  /** Parts the items of a list. */
  static final String US = "\u001F";

  /** Parts the parts of an item. */
  static final String RS = "\u001E";

  private Columns() {}

  /** A text as a column, or as a part of one. */
  static String shut(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace(US, "\\f")
        .replace(RS, "\\s");
  }

  /** A list of texts as a column. */
  static String shut(List<String> items) {
    return String.join(US, items.stream().map(Columns::shut).toList());
  }

  /**
   * The text of a column.
   *
   * @throws IllegalArgumentException if it is damaged
   * @throws IndexOutOfBoundsException if it is cut off
   */
  static String open(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c != '\\' ? c : sign(text.charAt(++i)));
    }
    return out.toString();
  }

  private static char sign(char c) {
    return switch (c) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'f' -> '\u001F';
      case 's' -> '\u001E';
      case '\\' -> '\\';
      default -> throw new IllegalArgumentException("no escape: " + c);
    };
  }

  /** The text of a column; empty if nothing stands there. */
  static Optional<String> openMaybe(String column) {
    return Optional.of(open(column)).filter(c -> !c.isEmpty());
  }

  /** The texts of a list. */
  static List<String> openAll(String column) {
    return items(column).stream().map(Columns::open).toList();
  }

  /** The items of a list as they are written. */
  static List<String> items(String column) {
    return column.isEmpty() ? List.of() : Arrays.asList(column.split(US, -1));
  }
}
