package clipweave.clip;

import clipweave.text.Normal;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

/** A date as written, cut into numbers, words and the signs between them. */
final class DateTokens {
  /** A run of digits, a run of letters, or one other character. */
  record Token(Kind kind, String text, boolean gapBefore) {
    boolean is(String sign) {
      return text.equals(sign);
    }

    int number() {
      return text.length() > 6 ? -1 : Integer.parseInt(text);
    }
  }

  /** What a token is made of. */
  enum Kind {
    NUMBER,
    WORD,
    SIGN
  }

  private static final Token END = new Token(Kind.SIGN, "", true);

  private final List<Token> tokens;

  private DateTokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Full-width digits are read like plain ones. */
  static DateTokens of(String written) {
    String text = Normal.of(written, Form.NFKC);
    List<Token> tokens = new ArrayList<>();
    boolean gap = false;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Tidy.isBlank(c)) {
        gap = true;
        at++;
        continue;
      }
      int end = end(text, at);
      tokens.add(new Token(kind(c), text.substring(at, end), gap));
      gap = false;
      at = end;
    }
    return new DateTokens(List.copyOf(tokens));
  }

  int count() {
    return tokens.size();
  }

  /** The token at a place; an empty sign behind the last. */
  Token at(int index) {
    return index < tokens.size() ? tokens.get(index) : END;
  }

  boolean isNumber(int index, int leastDigits, int mostDigits) {
    Token token = at(index);
    int digits = token.text().length();
    return token.kind() == Kind.NUMBER && digits >= leastDigits && digits <= mostDigits;
  }

  private static Kind kind(char c) {
    if (c >= '0' && c <= '9') {
      return Kind.NUMBER;
    }
    return isWord(c) ? Kind.WORD : Kind.SIGN;
  }

  /** Han signs count for themselves: each of them is a token. */
  private static boolean isWord(char c) {
    return Character.isLetter(c) && !Character.isIdeographic(c);
  }

  private static int end(String text, int from) {
    Kind kind = kind(text.charAt(from));
    int end = from + 1;
    while (kind != Kind.SIGN && end < text.length() && kind(text.charAt(end)) == kind) {
      end++;
    }
    return end;
  }
}
