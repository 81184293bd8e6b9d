package clipweave.syntax;

/**
 * Reads math between dollar signs. {@code $…$} stays on one line, has no blank inside its signs and
 * no digit behind them, so that prices are no math; {@code $$…$$} without an end protects what is
 * left of the unit (FORMATS, row 30).
 */
final class Dollars {
  private final String text;
  private int end;
  private int closeFrom;
  private int close;

  Dollars(String text) {
    this.text = text;
  }

  void enter(int unitEnd) {
    end = unitEnd;
    closeFrom = Integer.MAX_VALUE;
    close = -1;
  }

  /** Behind the math that opens at a place, or behind the sign where none does. */
  int end(int at) {
    if (at + 1 >= end) {
      return at + 1;
    }
    if (text.charAt(at + 1) == '$') {
      int found = Chars.find(text, "$$", at + 2, end);
      return found < 0 ? end : found + 2;
    }
    if (Chars.isWhite(text.charAt(at + 1))) {
      return at + 1;
    }
    int found = closing(at + 2);
    return found < end && text.charAt(found) == '$' ? found + 1 : at + 1;
  }

  /** The next sign that can close, or the line's end; found once, it serves all before it. */
  private int closing(int from) {
    if (closeFrom <= from && from <= close) {
      return close;
    }
    closeFrom = from;
    close = from;
    while (close < end && text.charAt(close) != '\n' && !isClosing(close)) {
      close++;
    }
    return close;
  }

  private boolean isClosing(int at) {
    if (text.charAt(at) != '$' || isEscaped(at) || Chars.isWhite(text.charAt(at - 1))) {
      return false;
    }
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    return next != '$' && !Chars.isDigit(next);
  }

  private boolean isEscaped(int at) {
    return text.charAt(at - 1) == '\\' && text.charAt(at - 2) != '\\';
  }
}
