package clipweave.syntax;

/** Whether a line begins a block of one line, or a list item. */
final class BlockStarts {
  private BlockStarts() {}

  /** The level of the heading that {@code #} signs begin here; 0 for none. */
  static int headingLevel(LineCursor line) {
    int level = 0;
    while (level < 7 && line.peek(level) == '#') {
      level++;
    }
    char behind = line.peek(level);
    return level > 6 || (behind != '\0' && !Chars.isBlank(behind)) ? 0 : level;
  }

  /** The level of the heading that this line makes of the text above it; 0 for none. */
  static int underlineLevel(LineCursor line) {
    char sign = line.firstChar();
    if (sign != '=' && sign != '-') {
      return 0;
    }
    int behind = line.first();
    while (behind < line.end() && line.text().charAt(behind) == sign) {
      behind++;
    }
    if (Chars.skipWhite(line.text(), behind, line.end()) < line.end()) {
      return 0;
    }
    return sign == '=' ? 1 : 2;
  }

  /** Whether the line is a rule: three or more of {@code - * _}, blanks between them or not. */
  static boolean isRule(LineCursor line) {
    char sign = line.firstChar();
    if (sign != '-' && sign != '*' && sign != '_') {
      return false;
    }
    int count = 0;
    for (int i = line.first(); i < line.end(); i++) {
      char c = line.text().charAt(i);
      if (c == sign) {
        count++;
      } else if (!Chars.isBlank(c)) {
        return false;
      }
    }
    return count >= 3;
  }

  /**
   * How long the list mark is that stands here, 0 for none. In a paragraph an empty item or a
   * number other than 1 begins no list.
   */
  static int itemMark(LineCursor line, boolean inParagraph) {
    char c = line.firstChar();
    int length = c == '-' || c == '+' || c == '*' ? 1 : numberMark(line);
    if (length == 0) {
      return 0;
    }
    char behind = line.peek(length);
    if (behind != '\0' && !Chars.isBlank(behind)) {
      return 0;
    }
    boolean isEmpty = Chars.skipWhite(line.text(), line.first() + length, line.end()) == line.end();
    boolean isFirst = length == 1 || (length == 2 && c == '1');
    return inParagraph && (isEmpty || !isFirst) ? 0 : length;
  }

  /** How long the mark {@code [^name]:} is that stands here, 0 for none. */
  static int footnoteMark(LineCursor line) {
    if (line.firstChar() != '[' || line.peek(1) != '^') {
      return 0;
    }
    int close = Definitions.labelEnd(line.text(), line.first(), line.end());
    int length = close - line.first() + 2;
    return close > line.first() + 2 && line.peek(length - 1) == ':' ? length : 0;
  }

  private static int numberMark(LineCursor line) {
    int digits = 0;
    while (digits < 10 && Chars.isDigit(line.peek(digits))) {
      digits++;
    }
    char sign = line.peek(digits);
    return digits > 0 && digits < 10 && (sign == '.' || sign == ')') ? digits + 1 : 0;
  }
}
