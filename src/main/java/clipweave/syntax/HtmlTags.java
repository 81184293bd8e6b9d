package clipweave.syntax;

/**
 * Reads one HTML tag, comment or declaration as CommonMark has it.
 *
 * <pre>
 * open  = '&lt;' name (space attribute)* space? '/'? '&gt;'
 * close = '&lt;/' name space? '&gt;'
 * attribute = name (space? '=' space? (bare | 'quoted' | "quoted"))?
 * </pre>
 *
 * What was looked for in vain is remembered up to {@link #enter}, so that a text of openings alone
 * costs one pass.
 */
final class HtmlTags {
  private final String text;
  private int noComment;
  private int noInstruction;
  private int noData;
  private int noDeclaration;
  private int noSingle;
  private int noDouble;

  HtmlTags(String text) {
    this.text = text;
    enter();
  }

  /** Forgets what was not there: another stretch of text begins. */
  void enter() {
    noComment = Integer.MAX_VALUE;
    noInstruction = Integer.MAX_VALUE;
    noData = Integer.MAX_VALUE;
    noDeclaration = Integer.MAX_VALUE;
    noSingle = Integer.MAX_VALUE;
    noDouble = Integer.MAX_VALUE;
  }

  /** Behind what begins with {@code <} at a place, or -1. */
  int end(int at, int end) {
    if (at + 2 >= end) {
      return -1;
    }
    return switch (text.charAt(at + 1)) {
      case '!' -> declarationEnd(at, end);
      case '?' -> instructionEnd(at, end);
      default -> tagEnd(at, end);
    };
  }

  boolean isComment(int at) {
    return text.startsWith("<!--", at);
  }

  /** Behind the opening or closing tag at a place, or -1. */
  int tagEnd(int at, int end) {
    int i = at + 1;
    boolean isClosing = i < end && text.charAt(i) == '/';
    if (isClosing) {
      i++;
    }
    int behind = nameEnd(i, end);
    if (behind < 0) {
      return -1;
    }
    return isClosing ? endOfClosing(behind, end) : attributesEnd(behind, end);
  }

  private int declarationEnd(int at, int end) {
    if (text.startsWith("<!-->", at)) {
      return at + 5;
    }
    if (isComment(at)) {
      int close = at >= noComment ? -1 : Chars.find(text, "-->", at + 4, end);
      noComment = close < 0 ? Math.min(noComment, at) : noComment;
      return close < 0 ? -1 : close + 3;
    }
    if (text.startsWith("<![CDATA[", at)) {
      int close = at >= noData ? -1 : Chars.find(text, "]]>", at + 9, end);
      noData = close < 0 ? Math.min(noData, at) : noData;
      return close < 0 ? -1 : close + 3;
    }
    int close =
        at >= noDeclaration || !Chars.isLetter(text.charAt(at + 2))
            ? -1
            : Chars.find(text, ">", at + 2, end);
    noDeclaration = close < 0 && Chars.isLetter(text.charAt(at + 2)) ? at : noDeclaration;
    return close < 0 ? -1 : close + 1;
  }

  private int instructionEnd(int at, int end) {
    int close = at >= noInstruction ? -1 : Chars.find(text, "?>", at + 2, end);
    noInstruction = close < 0 ? Math.min(noInstruction, at) : noInstruction;
    return close < 0 ? -1 : close + 2;
  }

  private int nameEnd(int from, int end) {
    int at = from;
    if (at >= end || !Chars.isLetter(text.charAt(at))) {
      return -1;
    }
    while (at < end && (Chars.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    return at;
  }

  private int endOfClosing(int from, int end) {
    int at = Chars.skipWhite(text, from, end);
    return at < end && text.charAt(at) == '>' ? at + 1 : -1;
  }

  private int attributesEnd(int from, int end) {
    int at = from;
    while (at < end) {
      int next = Chars.skipWhite(text, at, end);
      if (next == end) {
        return -1;
      }
      char c = text.charAt(next);
      if (c == '>') {
        return next + 1;
      }
      if (c == '/') {
        return next + 1 < end && text.charAt(next + 1) == '>' ? next + 2 : -1;
      }
      if (next == at || !isAttributeStart(c)) {
        return -1;
      }
      at = attributeEnd(next, end);
      if (at < 0) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isAttributeStart(char c) {
    return Chars.isLetter(c) || c == '_' || c == ':';
  }

  private int attributeEnd(int from, int end) {
    int at = from;
    while (at < end && isAttributePart(text.charAt(at))) {
      at++;
    }
    int sign = Chars.skipWhite(text, at, end);
    if (sign == end || text.charAt(sign) != '=') {
      return at;
    }
    return valueEnd(Chars.skipWhite(text, sign + 1, end), end);
  }

  private static boolean isAttributePart(char c) {
    return Chars.isLetterOrDigit(c) || c == '_' || c == ':' || c == '.' || c == '-';
  }

  private int valueEnd(int from, int end) {
    if (from == end) {
      return -1;
    }
    char c = text.charAt(from);
    if (c == '"' || c == '\'') {
      return quotedEnd(from, end, c);
    }
    int at = from;
    while (at < end && !Chars.isWhite(text.charAt(at)) && "\"'=<>`".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at == from ? -1 : at;
  }

  private int quotedEnd(int from, int end, char quote) {
    int none = quote == '"' ? noDouble : noSingle;
    int close = from >= none ? -1 : Chars.find(text, String.valueOf(quote), from + 1, end);
    if (close >= 0) {
      return close + 1;
    }
    if (quote == '"') {
      noDouble = Math.min(none, from);
    } else {
      noSingle = Math.min(none, from);
    }
    return -1;
  }
}
