package clipweave.merge;

import clipweave.text.Lines;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One line that begins or ends a region.
 *
 * <pre>
 * marker = "%% clipweave:" ("begin" | "end") " " name " %%" blanks, all of a line
 * name   = (letter | digit | "-")+
 * </pre>
 *
 * @param isBegin whether it begins the region
 * @param name the region's name
 * @param line all of its line with the line end
 */
record Marker(boolean isBegin, String name, Span line) {
  private static final String BEGIN = "%% clipweave:begin ";
  private static final String END = "%% clipweave:end ";
  private static final String CLOSE = " %%";

  static String begin(String name) {
    return BEGIN + name + CLOSE;
  }

  static String end(String name) {
    return END + name + CLOSE;
  }

  /** The markers of a text in their order. */
  static List<Marker> in(String text) {
    if (!text.contains("%% clipweave:")) {
      return List.of();
    }
    List<Marker> found = new ArrayList<>();
    Lines lines = Lines.of(text);
    for (int line = 1; line <= lines.count(); line++) {
      String name = nameIn(lines.content(line).of(text));
      if (!name.isEmpty()) {
        boolean isBegin = text.startsWith(BEGIN, lines.whole(line).start());
        found.add(new Marker(isBegin, name, lines.whole(line)));
      }
    }
    return found;
  }

  /** Whether a line would be read as a marker. */
  static boolean isOne(String line) {
    return !nameIn(line).isEmpty();
  }

  static boolean isName(String name) {
    return !name.isEmpty() && name.chars().allMatch(Marker::isNameLetter);
  }

  private static String nameIn(String line) {
    String opening = line.startsWith(BEGIN) ? BEGIN : line.startsWith(END) ? END : "";
    String marker = line.stripTrailing();
    if (opening.isEmpty()
        || !marker.endsWith(CLOSE)
        || marker.length() <= opening.length() + CLOSE.length()) {
      return "";
    }
    String name = marker.substring(opening.length(), marker.length() - CLOSE.length());
    return isName(name) ? name : "";
  }

  private static boolean isNameLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  }
}
