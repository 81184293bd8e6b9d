package clipweave.syntax;

import clipweave.syntax.Outline.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A block of HTML, its text included (L12). It ends with the line that holds its end mark or, where
 * a tag opened it, before a blank line.
 */
final class HtmlBlock implements Leaf {
  static final Set<String> BLOCK_NAMES =
      Set.of(
          ("address article aside base basefont blockquote body caption center col colgroup dd"
                  + " details dialog dir div dl dt fieldset figcaption figure footer form frame"
                  + " frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main"
                  + " menu menuitem meta nav noframes ol optgroup option p param search section"
                  + " source summary table tbody td tfoot th thead title tr track ul")
              .split(" "));
  private static final Set<String> RAW_NAMES = Set.of("script", "pre", "style", "textarea");

  private final int start;
  private final String endMark;
  private final Kind kind;
  private int end;
  private boolean isDone;

  private HtmlBlock(LineCursor line, String endMark, Kind kind) {
    this.start = line.first();
    this.endMark = endMark;
    this.kind = kind;
    take(line);
  }

  /** The block that opens here, if any; a lone tag of another name opens none in a paragraph. */
  static Optional<HtmlBlock> open(LineCursor line, boolean inParagraph) {
    if (line.firstChar() != '<') {
      return Optional.empty();
    }
    char second = line.peek(1);
    if (second == '?') {
      return Optional.of(new HtmlBlock(line, "?>", Kind.HTML));
    }
    return second == '!' ? openDeclaration(line) : openTag(line, second, inParagraph);
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public boolean take(LineCursor line) {
    if (endMark.isEmpty() && line.isBlank()) {
      return false;
    }
    end = line.isBlank() ? end : line.end();
    isDone = !endMark.isEmpty() && holdsEnd(line);
    return true;
  }

  @Override
  public boolean isDone() {
    return isDone;
  }

  @Override
  public void close(Blocks blocks) {
    blocks.part(kind, start, end);
  }

  private boolean holdsEnd(LineCursor line) {
    for (int i = line.at(); i <= line.end() - endMark.length(); i++) {
      if (line.text().regionMatches(true, i, endMark, 0, endMark.length())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<HtmlBlock> openDeclaration(LineCursor line) {
    if (line.peek(2) == '-' && line.peek(3) == '-') {
      return Optional.of(new HtmlBlock(line, "-->", Kind.COMMENT));
    }
    if (line.text().startsWith("[CDATA[", line.first() + 2)) {
      return Optional.of(new HtmlBlock(line, "]]>", Kind.HTML));
    }
    return Chars.isLetter(line.peek(2))
        ? Optional.of(new HtmlBlock(line, ">", Kind.HTML))
        : Optional.empty();
  }

  private static Optional<HtmlBlock> openTag(LineCursor line, char second, boolean inParagraph) {
    int from = second == '/' ? 2 : 1;
    String name = nameAt(line.text(), line.first() + from, line.end());
    char behind = line.peek(from + name.length());
    boolean isOver = behind == '\0' || Chars.isBlank(behind) || behind == '>';
    if (from == 1 && isOver && RAW_NAMES.contains(name)) {
      return Optional.of(new HtmlBlock(line, "</" + name + ">", Kind.HTML));
    }
    boolean isBlock = BLOCK_NAMES.contains(name) && (isOver || behind == '/');
    if (isBlock || (!inParagraph && isLoneTag(line))) {
      return Optional.of(new HtmlBlock(line, "", Kind.HTML));
    }
    return Optional.empty();
  }

  private static boolean isLoneTag(LineCursor line) {
    int behind = new HtmlTags(line.text()).tagEnd(line.first(), line.end());
    return behind > 0 && Chars.skipWhite(line.text(), behind, line.end()) == line.end();
  }

  /** The tag name at a place in lower case; empty where none stands. */
  static String nameAt(String text, int from, int end) {
    int at = from;
    while (at < end && at - from < 32 && isNamePart(text.charAt(at), at == from)) {
      at++;
    }
    return text.substring(from, Math.max(from, at)).toLowerCase(Locale.ROOT);
  }

  private static boolean isNamePart(char c, boolean isFirst) {
    return isFirst ? Chars.isLetter(c) : Chars.isLetterOrDigit(c) || c == '-';
  }
}
