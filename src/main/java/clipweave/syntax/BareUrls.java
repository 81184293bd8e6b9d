package clipweave.syntax;

import clipweave.text.Span;

/**
 * Reads URLs and mail addresses that stand in prose, as GitHub does: punctuation at the end and a
 * {@code )} without its {@code (} do not belong to them. Full-width punctuation and typographic
 * quotes end them too.
 */
final class BareUrls {
  private final String text;
  private final Parts parts;

  BareUrls(String text, Parts parts) {
    this.text = text;
    this.parts = parts;
  }

  /** At a colon: a URL with a scheme and {@code //}. Behind it, or behind the colon. */
  int scheme(int colon, int floor, Unit unit) {
    if (!text.startsWith("//", colon + 1) || colon + 3 >= unit.end()) {
      return colon + 1;
    }
    int start = colon;
    while (start > floor && Links.isScheme(text.charAt(start - 1))) {
      start--;
    }
    while (start < colon && !Chars.isLetter(text.charAt(start))) {
      start++;
    }
    boolean isWritten = colon - start >= 2 && isHostStart(text.charAt(colon + 3));
    int end = isWritten ? end(start, colon + 3, unit) : colon;
    if (end <= colon + 3) {
      return colon + 1;
    }
    parts.holdUrl(Links.bare(text, new Span(start, end), ""));
    return end;
  }

  /** At a {@code w}: {@code www.} and what follows. Behind it, or behind the letter. */
  int web(int at, int floor, Unit unit) {
    boolean isWeb = at + 4 < unit.end() && text.regionMatches(true, at, "www.", 0, 4);
    if (!isWeb || (at > floor && Chars.isLetterOrDigit(text.charAt(at - 1)))) {
      return at + 1;
    }
    int end = isHostStart(text.charAt(at + 4)) ? end(at, at + 4, unit) : at;
    if (end <= at + 4) {
      return at + 1;
    }
    parts.holdUrl(Links.bare(text, new Span(at, end), "http://"));
    return end;
  }

  /** At an {@code @}: a mail address. Behind it, or behind the sign. */
  int mail(int sign, int floor, Unit unit) {
    int start = sign;
    while (start > floor && isMailName(text.charAt(start - 1))) {
      start--;
    }
    int end = sign + 1;
    int dots = 0;
    while (end < unit.end() && Links.isHost(text.charAt(end))) {
      dots += text.charAt(end) == '.' ? 1 : 0;
      end++;
    }
    while (end > sign + 1 && !Chars.isLetterOrDigit(text.charAt(end - 1))) {
      dots -= text.charAt(end - 1) == '.' ? 1 : 0;
      end--;
    }
    if (start == sign || dots == 0 || end == sign + 1) {
      return sign + 1;
    }
    parts.holdUrl(Links.bare(text, new Span(start, end), "mailto:"));
    return end;
  }

  private static boolean isHostStart(char c) {
    return Chars.isLetterOrDigit(c) || c == '/' || c == '[' || (c > 0x7F && !Chars.isWideMark(c));
  }

  private static boolean isMailName(char c) {
    return Chars.isLetterOrDigit(c) || c == '.' || c == '+' || c == '-' || c == '_';
  }

  private int end(int start, int from, Unit unit) {
    int brackets = 0;
    int i = from;
    while (i < unit.end() && goesOn(i, unit)) {
      char c = text.charAt(i);
      brackets += c == '[' ? 1 : 0;
      if (c == ']' && --brackets < 0) {
        break;
      }
      i++;
    }
    return trimmed(start, i);
  }

  private boolean goesOn(int at, Unit unit) {
    char c = text.charAt(at);
    if (c <= ' ' || c == '<' || c == '>' || c == '`' || c == '"' || c == 0x7F) {
      return false;
    }
    if (c == '|') {
      return unit.form() != Unit.Form.ROW;
    }
    if (c == '[') {
      return !text.startsWith("[[", at);
    }
    return c < 0x80 || !(Chars.isWhite(c) || Chars.isWideMark(c));
  }

  /** Takes off what is punctuation of the sentence, counting the parentheses once. */
  private int trimmed(int start, int behind) {
    int surplus = 0;
    for (int i = start; i < behind; i++) {
      char c = text.charAt(i);
      surplus += c == ')' ? 1 : c == '(' ? -1 : 0;
    }
    int end = behind;
    while (end > start) {
      char c = text.charAt(end - 1);
      if (c == ')' && surplus > 0) {
        surplus--;
      } else if (c == ';') {
        end = entityStart(start, end) + 1;
      } else if ("?!.,:*_~'\"\\".indexOf(c) < 0) {
        return end;
      }
      end--;
    }
    return end;
  }

  /** Where the {@code &name;} that ends here begins; else the semicolon itself. */
  private int entityStart(int start, int end) {
    int i = end - 2;
    while (i > start && Chars.isLetterOrDigit(text.charAt(i))) {
      i--;
    }
    return i > start && i < end - 2 && text.charAt(i) == '&' ? i : end - 1;
  }
}
