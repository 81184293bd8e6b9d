package clipweave.syntax;

/** Recognises what a template wrote that was never filled in (FORMATS C 1 and 2). */
final class FrontMatterTemplate {
  private FrontMatterTemplate() {}

  static boolean isLeftOver(String text) {
    String t = text.strip();
    return isWrapped(t, "{{", "}}") || isWrapped(t, "<%", "%>") || isHollow(t);
  }

  private static boolean isWrapped(String text, String open, String close) {
    return text.length() >= open.length() + close.length()
        && text.startsWith(open)
        && text.endsWith(close);
  }

  /** A link or a pair of quotes around nothing: {@code [""](""): ""}. */
  private static boolean isHollow(String text) {
    if (!text.contains("\"\"") && !text.contains("[](") && !text.contains("[[]]")) {
      return false;
    }
    return text.chars().allMatch(c -> "\"'[](){}:,| \t".indexOf(c) >= 0);
  }
}
