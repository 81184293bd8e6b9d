package clipweave.names;

import static clipweave.names.CharKind.WORD;

/**
 * Whether a name that stands in a text is there as a whole word, or is part of something longer.
 */
final class WordEdge {
  private WordEdge() {}

  /**
   * Whether a name may begin with this word or symbol: a symbol not right behind a word ({@code
   * .NET} is not in {@code ASP.NET}), and not the {@code s} of a possessive.
   */
  static boolean isBefore(String text, Words words, int first) {
    if (words.kind(first) == WORD) {
      return words.end(first) - words.start(first) > 1 || !isSuffix(text, words.start(first));
    }
    return words.kind(first) != CharKind.SYMBOL || !isWordBefore(text, words.start(first));
  }

  /**
   * Whether a name may end with this word or symbol: a symbol not right before a word, and a word
   * not before what makes another of it ({@code C++}, {@code C#}, {@code don't}).
   */
  static boolean isAfter(String text, Words words, int last) {
    int end = words.end(last);
    if (end == text.length()) {
      return true;
    }
    if (words.kind(last) == WORD) {
      return switch (text.charAt(end)) {
        case '#' -> false;
        case '+' -> isWordAt(text, end + 1);
        case '\'', '\u2019' -> !isNegation(text, end);
        default -> true;
      };
    }
    return words.kind(last) != CharKind.SYMBOL || !isWordAt(text, end);
  }

  /** The {@code s} of {@code Meta's}, the {@code t} of {@code don't}. */
  private static boolean isSuffix(String text, int at) {
    char c = Character.toLowerCase(text.charAt(at));
    return (c == 's' || c == 't')
        && at > 1
        && isApostrophe(text, at - 1)
        && isWordBefore(text, at - 1);
  }

  private static boolean isNegation(String text, int at) {
    return text.regionMatches(true, at - 1, "n", 0, 1)
        && text.regionMatches(true, at + 1, "t", 0, 1)
        && !isWordAt(text, at + 2);
  }

  private static boolean isApostrophe(String text, int at) {
    return CharFold.of(text.charAt(at)) == '\'';
  }

  private static boolean isWordBefore(String text, int at) {
    int i = at;
    while (i > 0 && CharKind.of(text.codePointBefore(i)) == CharKind.EXTEND) {
      i -= Character.charCount(text.codePointBefore(i));
    }
    return i > 0 && CharKind.of(text.codePointBefore(i)) == WORD;
  }

  private static boolean isWordAt(String text, int at) {
    return at < text.length() && CharKind.of(text.codePointAt(at)) == WORD;
  }
}
