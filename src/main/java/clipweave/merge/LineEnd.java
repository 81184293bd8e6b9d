package clipweave.merge;

/** How a text ends its lines: {@code LF} or {@code CRLF}. */
final class LineEnd {
  static final String LF = "\n";
  static final String CRLF = "\r\n";

  private LineEnd() {}

  /** The line end that most lines of a text have; LF where there is none or as many of both. */
  static String of(String text) {
    int balance = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      balance += at > 0 && text.charAt(at - 1) == '\r' ? 1 : -1;
    }
    return balance > 0 ? CRLF : LF;
  }

  /** The text with LF only. A CR that no LF follows stays. */
  static String unified(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace(CRLF, LF);
  }
}
