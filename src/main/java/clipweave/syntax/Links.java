package clipweave.syntax;

import clipweave.note.Link;
import clipweave.note.Link.Form;
import clipweave.text.Span;

/** Makes links from where their pieces stand. */
final class Links {
  private Links() {}

  /** {@code [words](target)}; the target is unescaped but not percent-decoded (L7). */
  static Link markdown(String text, Span whole, boolean isEmbed, Span words, Span target) {
    String to = Chars.unescaped(target.of(text));
    boolean hasWords = !words.isEmpty();
    String seen = hasWords ? Chars.unescaped(words.of(text)) : to;
    return new Link(whole, Form.MARKDOWN, isEmbed, to, "", seen, target, hasWords ? words : target);
  }

  /** {@code <scheme:…>} or {@code <mail@address>}, with its angles. */
  static Link auto(String text, Span whole) {
    Span inner = new Span(whole.start() + 1, whole.end() - 1);
    String seen = inner.of(text);
    String to = schemeEnd(seen, 0, seen.length()) > 0 ? seen : "mailto:" + seen;
    return new Link(whole, Form.AUTOLINK, false, to, "", seen, inner, inner);
  }

  /** A URL in prose; {@code prefix} is what a reader adds in thought: {@code http://}. */
  static Link bare(String text, Span whole, String prefix) {
    String seen = whole.of(text);
    return new Link(whole, Form.BARE_URL, false, prefix + seen, "", seen, whole, whole);
  }

  /** Behind the autolink that {@code <} opens, or -1. */
  static int angleEnd(String text, int at, int end) {
    int start = at + 1;
    int scheme = schemeEnd(text, start, end);
    if (scheme < 0) {
      return mailAngleEnd(text, start, end);
    }
    for (int i = scheme; i < end; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c <= ' ' || c == '<') {
        return -1;
      }
    }
    return -1;
  }

  /** Behind the colon of a scheme of 2 to 32 characters, or -1. */
  static int schemeEnd(String text, int from, int end) {
    int i = from;
    while (i < end && i - from <= 32 && isScheme(text.charAt(i))) {
      i++;
    }
    boolean isScheme = i < end && i - from >= 2 && i - from <= 32 && text.charAt(i) == ':';
    return isScheme && Chars.isLetter(text.charAt(from)) ? i + 1 : -1;
  }

  static boolean isScheme(char c) {
    return Chars.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
  }

  private static int mailAngleEnd(String text, int from, int end) {
    int at = from;
    while (at < end && isMailName(text.charAt(at))) {
      at++;
    }
    if (at == from || at == end || text.charAt(at) != '@') {
      return -1;
    }
    int behind = at + 1;
    while (behind < end && isHost(text.charAt(behind))) {
      behind++;
    }
    return behind > at + 1 && behind < end && text.charAt(behind) == '>' ? behind + 1 : -1;
  }

  static boolean isMailName(char c) {
    return Chars.isLetterOrDigit(c) || ".!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0;
  }

  static boolean isHost(char c) {
    return Chars.isLetterOrDigit(c) || c == '.' || c == '-';
  }
}
