package clipweave.weave;

import clipweave.text.Span;
import java.util.Locale;
import java.util.Set;

/** Domains, addresses and file names that stand in prose without a scheme. */
final class Addresses {
  private static final int REACH = 200;
  private static final Set<String> ENDINGS =
      Set.of(
          "com", "org", "net", "io", "dev", "md", "ai", "app", "edu", "gov", "co", "me", "html",
          "js", "py", "pdf", "png", "jpg", "de", "fr", "uk", "eu", "info", "xyz", "txt", "css",
          "json", "ts", "java", "rs", "go", "yaml", "yml", "sh");

  private Addresses() {}

  /** Whether the words are, or are in, such a thing. */
  static boolean around(String text, Span span) {
    int start = span.start();
    while (start > 0 && span.start() - start < REACH && isPart(text.charAt(start - 1))) {
      start--;
    }
    int end = span.end();
    while (end < text.length() && end - span.end() < REACH && isPart(text.charAt(end))) {
      end++;
    }
    return isAddress(text.substring(start, end), span.start() - start);
  }

  /** A dot and an ending that is known, after whose start or in whose path {@code at} lies. */
  private static boolean isAddress(String run, int at) {
    if (run.indexOf('@') > 0 || run.contains("://")) {
      return true;
    }
    for (int dot = run.indexOf('.'); dot > 0; dot = run.indexOf('.', dot + 1)) {
      int end = dot + 1;
      while (end < run.length() && isWord(run.charAt(end))) {
        end++;
      }
      String ending = run.substring(dot + 1, end).toLowerCase(Locale.ROOT);
      boolean isOver = end == run.length() || run.charAt(end) != '-';
      if (isWord(run.charAt(dot - 1)) && isOver && ENDINGS.contains(ending)) {
        boolean hasPath = end < run.length() && run.charAt(end) == '/';
        if (at < end || hasPath) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPart(char c) {
    return isWord(c) || "./-@_~%:?&=+#".indexOf(c) >= 0;
  }

  private static boolean isWord(char c) {
    return (c < 0x2e80 && Character.isLetterOrDigit(c)) || c == '_';
  }
}
