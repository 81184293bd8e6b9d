package clipweave.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * The normal forms of Unicode, in one pass over any text.
 *
 * <p>The JDK sorts the marks of a letter one by one, so that a letter with 100,000 of them takes
 * minutes. No script puts more than a few on one: behind 32 a new start is made, as the Stream-Safe
 * Text Format does behind 30 (UAX 15).
 */
public final class Normal {
  private static final int MOST_MARKS = 32;
  private static final int FIRST_MARK = 0x300;
  private static final int FIRST_NOT_ASCII = 0x80;

  private Normal() {}

  /** Composed: NFC. */
  public static String nfc(CharSequence text) {
    return of(text, Form.NFC);
  }

  /** In the form that is asked for. */
  public static String of(CharSequence sequence, Form form) {
    String text = sequence.toString();
    if (isStable(text, form)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int cp = text.codePointAt(i);
      i += Character.charCount(cp);
      marks = isMark(cp) ? marks + 1 : 0;
      if (marks == MOST_MARKS) {
        out.append(Normalizer.normalize(text.substring(from, i), form));
        from = i;
        marks = 0;
      }
    }
    String rest = Normalizer.normalize(text.substring(from), form);
    return from == 0 ? rest : out.append(rest).toString();
  }

  /** Below the first mark all are composed, and ASCII is the same in every form. */
  private static boolean isStable(String text, Form form) {
    int end = form == Form.NFC ? FIRST_MARK : FIRST_NOT_ASCII;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= end) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(int cp) {
    if (cp < FIRST_MARK) {
      return false;
    }
    int type = Character.getType(cp);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
