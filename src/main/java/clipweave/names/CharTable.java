package clipweave.names;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Kind and form of every UTF-16 unit, computed once. */
final class CharTable {
  private static final int SIZE = 0x10000;
  private static final int[] KIND_AND_FORM = new int[SIZE];

  static {
    for (int c = 0; c < SIZE; c++) {
      int kind = c >= 0xC0 && isOdd(c) ? CharKind.ODD : CharKind.of(c);
      KIND_AND_FORM[c] = kind << 16 | form(c, kind);
    }
  }

  private CharTable() {}

  private static int form(int c, int kind) {
    if (kind <= CharKind.LINE) {
      return ' ';
    }
    return kind == CharKind.ODD || hasOneForm(c) ? c : CharFold.of(c);
  }

  /** Its kind; {@code ODD} when only the code point or its composed form tells. */
  static byte kind(char c) {
    return kindOf(KIND_AND_FORM[c]);
  }

  /** What it folds to, unless it is odd or extends another; a blank for all blanks. */
  static char fold(char c) {
    return (char) KIND_AND_FORM[c];
  }

  /** Both in one: the form is the lower half. */
  static int kindAndForm(char c) {
    return KIND_AND_FORM[c];
  }

  static byte kindOf(int kindAndForm) {
    return (byte) (kindAndForm >> 16);
  }

  private static boolean isOdd(int c) {
    if (c >= 0xD800 && c < 0xE000) {
      return true;
    }
    return !hasOneForm(c) && !Normalizer.isNormalized(Character.toString(c), Form.NFC);
  }

  /** The large scripts, to be quick. */
  private static boolean hasOneForm(int c) {
    return c >= 0x2E80 && c < 0xA640 || c >= 0xAC00 && c < 0xF900;
  }
}
