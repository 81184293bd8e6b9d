package clipweave.syntax;

import java.util.Locale;
import java.util.Set;

/**
 * Writes texts so that every reader of YAML, 1.1 or 1.2, takes them back as the same text (P9).
 *
 * <p>Plain where that is safe, else in double quotes; wikilinks always in double quotes (P5).
 */
public final class Yaml {
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<~";
  private static final String IN_NUMBERS = "0123456789abcdefABCDEFxXoO_.:+-tTzZ ";
  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");
  private static final Set<String> NUMBER_WORDS =
      Set.of(".inf", ".nan", "+.inf", "-.inf", "+.nan", "-.nan");

  private Yaml() {}

  /** The text as a value or key that is read back as this text. */
  public static String scalar(String text) {
    return needsQuotes(text) ? quoted(text) : text;
  }

  /** The same for an item of a list in brackets, where commas and brackets mean something. */
  public static String flowScalar(String text) {
    boolean isSpecial = text.chars().anyMatch(c -> ",[]{}?:".indexOf(c) >= 0);
    return isSpecial ? quoted(text) : scalar(text);
  }

  /** Whether a reader of YAML could take the plain text for something else (P9). */
  public static boolean needsQuotes(String text) {
    return !isPlainText(text) || isOtherType(text);
  }

  /** In double quotes, with every character escaped that would not survive. */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (FrontMatterText.isPrintable(text, i) && c >= ' ') {
        out.append(c);
      } else {
        out.append(escape(c));
      }
    }
    return out.append('"').toString();
  }

  /**
   * A date, number or checkbox as it is, to be read as such (P3); a text that YAML would not take
   * so is quoted.
   */
  static String bare(String text) {
    return isPlainText(text) || isNegative(text) ? text : quoted(text);
  }

  private static boolean isNegative(String text) {
    return text.length() > 1
        && text.charAt(0) == '-'
        && text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9' || c == '.');
  }

  private static String escape(char c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> String.format(Locale.ROOT, c < 0x100 ? "\\x%02X" : "\\u%04X", (int) c);
    };
  }

  /** Whether it stays one text when it stands there without quotes, of whatever type. */
  private static boolean isPlainText(String text) {
    if (text.isEmpty() || INDICATORS.indexOf(text.charAt(0)) >= 0 || text.startsWith("...")) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return !isSpace(text.charAt(0))
        && !isSpace(last)
        && last != ':'
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.contains("[[")
        && isPrintable(text);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || !FrontMatterText.isPrintable(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOtherType(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return WORDS.contains(lower) || NUMBER_WORDS.contains(lower) || isLikeNumber(text);
  }

  /** Generous: numbers of every base, dates, times, {@code 1:30} and what only looks like them. */
  private static boolean isLikeNumber(String text) {
    char first = text.charAt(0);
    boolean begins = first >= '0' && first <= '9' || first == '+' || first == '-' || first == '.';
    return begins && text.chars().allMatch(c -> IN_NUMBERS.indexOf(c) >= 0);
  }
}
