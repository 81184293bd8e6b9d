package clipweave.clip;

import java.util.Map;

/** Text as a reader sees it: odd blanks, invisible characters and entities put right. */
final class Tidy {
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("#39", "'"),
          Map.entry("#x27", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "\u2013"),
          Map.entry("mdash", "\u2014"),
          Map.entry("hellip", "\u2026"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201C"),
          Map.entry("rdquo", "\u201D"));

  private static final String PAIRS =
      "\"\"''\u201C\u201D\u2018\u2019\u201E\u201C\u00AB\u00BB\u300C\u300D";

  private Tidy() {}

  /** One line: runs of blanks become one, invisible characters and control characters go. */
  static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        gap = true;
      } else if (!isInvisible(c)) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The same with HTML entities read. */
  static String words(String text) {
    return line(text.indexOf('&') < 0 ? text : entities(text));
  }

  /** Without one pair of quotes around it, if the same pair does not end inside. */
  static String unquoted(String text) {
    for (int i = 0; i + 1 < PAIRS.length() && text.length() > 1; i += 2) {
      char open = PAIRS.charAt(i);
      char close = PAIRS.charAt(i + 1);
      boolean around = text.charAt(0) == open && text.charAt(text.length() - 1) == close;
      if (around && (open != close || text.indexOf(close, 1) == text.length() - 1)) {
        return text.substring(1, text.length() - 1).strip();
      }
    }
    return text;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isInvisible(char c) {
    boolean turns = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    boolean mark = c == '\u200B' || c == '\u200E' || c == '\u200F' || c == '\u2060';
    return mark
        || turns
        || c == '\u061C'
        || c == '\uFEFF'
        || c == '\u00AD'
        || Character.isISOControl(c);
  }

  private static String entities(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      String near = text.charAt(at) == '&' ? near(text, at + 1) : "";
      String known = ENTITIES.get(near);
      out.append(known == null ? text.substring(at, at + 1) : known);
      at += known == null ? 1 : near.length() + 2;
    }
    return out.toString();
  }

  /** What stands before a semicolon at most seven characters on; empty where there is none. */
  private static String near(String text, int from) {
    int limit = Math.min(text.length(), from + 8);
    int end = from;
    while (end < limit && text.charAt(end) != ';') {
      end++;
    }
    return end < limit ? text.substring(from, end) : "";
  }
}
