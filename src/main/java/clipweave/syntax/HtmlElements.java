package clipweave.syntax;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds where an HTML element in running text ends, for those whose text is no prose (L12): block
 * elements, links, code, drawings. The text of plain marks ({@code b}, {@code span}, {@code sup})
 * stays prose.
 */
final class HtmlElements {
  private static final Set<String> OTHER_NAMES =
      Set.of(
          "a",
          "audio",
          "button",
          "canvas",
          "code",
          "iframe",
          "kbd",
          "math",
          "object",
          "pre",
          "samp",
          "script",
          "select",
          "style",
          "svg",
          "textarea",
          "var",
          "video");
  private static final Set<String> EMPTY_NAMES =
      Set.of("base", "basefont", "col", "frame", "hr", "link", "meta", "param", "source", "track");

  private final String text;
  private final Set<String> unclosed = new HashSet<>();
  private int end;

  HtmlElements(String text) {
    this.text = text;
  }

  void enter(int unitEnd) {
    end = unitEnd;
    unclosed.clear();
  }

  /**
   * Behind the element whose opening tag is {@code at..behind}; {@code behind} for the tag only.
   */
  int end(int at, int behind) {
    String name = HtmlBlock.nameAt(text, at + 1, behind);
    boolean isHeld = OTHER_NAMES.contains(name) || HtmlBlock.BLOCK_NAMES.contains(name);
    boolean isOver = text.charAt(behind - 2) == '/' || EMPTY_NAMES.contains(name);
    if (!isHeld || isOver || isUri(at, name) || unclosed.contains(name)) {
      return behind;
    }
    int close = closing(name, behind);
    if (close < 0) {
      unclosed.add(name);
      return behind;
    }
    return close;
  }

  /** An autolink's scheme is no tag name. */
  private boolean isUri(int at, String name) {
    int next = at + 1 + name.length();
    return next < end && (text.charAt(next) == ':' || text.charAt(next) == '@');
  }

  /** Behind the closing tag that answers the opening one, or the last there is. */
  private int closing(String name, int from) {
    int depth = 1;
    int last = -1;
    for (int i = from; i < end && depth > 0; i++) {
      if (text.charAt(i) != '<') {
        continue;
      }
      if (isTag(i, "</" + name)) {
        depth--;
        int angle = Chars.find(text, ">", i, end);
        last = angle < 0 ? end : angle + 1;
        i = last - 1;
      } else if (isTag(i, "<" + name)) {
        depth++;
      }
    }
    return last;
  }

  private boolean isTag(int at, String opening) {
    int behind = at + opening.length();
    return behind < end
        && text.regionMatches(true, at, opening, 0, opening.length())
        && !Chars.isLetterOrDigit(text.charAt(behind))
        && text.charAt(behind) != '-';
  }
}
